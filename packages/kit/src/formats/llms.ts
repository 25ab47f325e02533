import type {StaticContent} from '@harmony/trust-badges/content.js';
import {markdown} from './markdown.js';

/**
 * A fragment for a site's `llms.txt`, in Markdown: what each element says, in one section each; and after them, in sections of their
 * own, what names types and frameworks that the facts do not hold. Programs often read only the beginning.
 *
 * @param contents - What the elements say, in one language.
 * @returns Markdown without a heading of the first level, which is the site's.
 */
export function llmsFragment(contents: readonly StaticContent[]): string {
  const held = contents.map((content) => {
    const sections = content.outline.sections.filter(({beyond}) => beyond !== true);
    return markdown({...content.outline, sections}, content, 2);
  });
  const beyond = contents.flatMap((content) =>
    content.outline.sections.flatMap(({title, beyond, blocks}) =>
      beyond === true && title !== undefined ? [markdown({title, sections: [{blocks}]}, content, 2)] : [],
    ),
  );
  return [...held, ...beyond].join('\n');
}
