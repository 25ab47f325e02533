import {list} from '../list.js';
import type {Patterns} from '../types.js';

/** "and", "that", "as", "the", "in", "to" and "from" are letters in front of a Hebrew word: "ושבדוח" is "and that in the report". */
const PREFIXES = '[ושכהבלמ]{0,4}';

/**
 * Writes patterns as `list` does, each of which may have prefixes.
 *
 * @param template - The text of the template.
 * @param inserted - What is put into it.
 * @returns The patterns.
 */
export function prefixed(template: TemplateStringsArray, ...inserted: readonly string[]): Patterns {
  // Joined, since the prefixes are then tried once at each place rather than once for each word.
  const all = list(template, ...inserted);
  const whole = all.filter((pattern) => !pattern.endsWith('~'));
  const stems = all.filter((pattern) => pattern.endsWith('~')).map((pattern) => pattern.slice(0, -1));
  return [
    ...(whole.length > 0 ? [`${PREFIXES}(?:${whole.join('|')})`] : []),
    ...(stems.length > 0 ? [`${PREFIXES}(?:${stems.join('|')})~`] : []),
  ];
}
