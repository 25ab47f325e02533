import {html, type TemplateResult} from 'lit';
import type {RichText} from '../content/rich-text.js';

/**
 * Rich text as inline content: names in `<bdi>`, and English that stands in for a translation marked and labelled as such.
 *
 * @param richText - The rich text.
 * @returns Text, or text and templates.
 */
export function richTextTemplate(richText: RichText): string | (string | TemplateResult)[] {
  if (typeof richText === 'string') return richText;
  return richText.map((run) => {
    if (typeof run === 'string') return run;
    const {text, label} = run;
    if (label === undefined) return html`<bdi>${text}</bdi>`;
    return html`<bdi lang="en">${text}</bdi> <small>${label}</small>`;
  });
}
