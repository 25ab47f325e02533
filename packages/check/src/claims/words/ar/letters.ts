import {list} from '../list.js';
import type {Patterns} from '../types.js';

/** What Arabic writes together with the next word: "and", "so", then "by", "like", "for", then "the". */
const PREFIX = '(?:[وف]?(?:ال|بال|كال|لل|[بكل])?)';

/**
 * Writes Arabic patterns compactly, like `list`: each may have a conjunction, a preposition and the article before it. The spellings of
 * alef, ya and ta marbuta need no thought: text and patterns are written alike before they meet.
 *
 * @param template - The text of the template.
 * @param inserted - What is put into it.
 * @returns The patterns.
 */
export function ar(template: TemplateStringsArray, ...inserted: readonly string[]): Patterns {
  const words = list(template, ...inserted).map((pattern) =>
    pattern.endsWith('~') ? `(?:${pattern.slice(0, -1)})` : `(?:${pattern})(?![\\p{L}\\p{N}])`,
  );
  // In one pattern, so that the prefix is sought once at each place.
  return words.length === 0 ? [] : [`${PREFIX}(?:${words.join('|')})~`];
}
