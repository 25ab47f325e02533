import type {KitLanguage} from '../language.js';
import type {Outline} from '../outline/outline.js';
import {markdown} from './markdown.js';

/**
 * A fragment for a site's `llms.txt`: what all elements say, in Markdown, one section for each.
 *
 * @param outlines - What the elements say.
 * @param language - Their language.
 * @returns Markdown without a heading of the first level, which is the site's.
 */
export function llmsFragment(outlines: readonly Outline[], language: KitLanguage): string {
  return outlines.map((outline) => markdown(outline, language, 2)).join('\n');
}
