import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Point} from '../content/point.js';
import {richTextTemplate} from './rich-text.js';
import {iconTip} from './toggletip.js';

/**
 * A statement and, after it, a tip for each of its terms.
 *
 * @param point - The statement as it is shown.
 * @returns The template; inline content.
 */
export function pointTemplate({text, tips}: Point): TemplateResult {
  return html`${richTextTemplate(text)}${tips.map((tip) => html`&nbsp;${iconTip(tip)}`)}`;
}
