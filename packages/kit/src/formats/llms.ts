import type {StaticContent} from '@harmony/trust-badges/content.js';
import {markdown} from './markdown.js';

/**
 * A fragment for a site's `llms.txt`: what all elements say, in Markdown, one section for each.
 *
 * @param contents - What the elements say, in one language.
 * @returns Markdown without a heading of the first level, which is the site's.
 */
export function llmsFragment(contents: readonly StaticContent[]): string {
  return contents.map((content) => markdown(content.outline, content, 2)).join('\n');
}
