import {plain} from '../../wording/phrase.js';
import type {SubprocessorRow} from '../../wording/named-list.js';
import type {Line} from './line.js';

/** What a reader looks for. Empty means everything. */
export interface Wanted {
  readonly text: string;
  readonly purpose: string;
  readonly location: string;
}

export const EVERYTHING: Wanted = {text: '', purpose: '', location: ''};

/**
 * Whether there is anything to take back.
 *
 * @param wanted - What the reader looks for.
 * @returns False if that is everything.
 */
export function isSearch({text, purpose, location}: Wanted): boolean {
  return text !== '' || purpose !== '' || location !== '';
}

/** Without case, accents and compatibility forms, so that "societe" finds "Société". */
function fold(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function allText({name, cells, planned, more}: SubprocessorRow): string {
  const phrases = [name, ...cells, planned?.from ?? '', planned?.objection ?? ''];
  const details = more?.details.map(({value}) => value) ?? [];
  return [...phrases, ...details].map(plain).join('\n');
}

/**
 * Folds the text of each line that has not been folded yet: before the first search, so that no keystroke waits for it.
 *
 * @param lines - The lines.
 * @param time - How long it may take, in milliseconds.
 * @returns Whether all are folded.
 */
export function prepare(lines: readonly Line[], time = Infinity): boolean {
  const end = performance.now() + time;
  return lines.every((line) => {
    if (line.text !== undefined) return true;
    line.text = fold(allText(line.row));
    return performance.now() < end;
  });
}

/**
 * Makes the test that a line has to pass.
 *
 * @param wanted - What the reader looks for; each word has to occur somewhere.
 * @returns The test, for lines that are prepared if there is a text.
 */
export function matcher({text, purpose, location}: Wanted): (line: Line) => boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return ({row, text = ''}) =>
    (purpose === '' || row.purpose === purpose) &&
    (location === '' || row.locations.includes(location)) &&
    words.every((word) => text.includes(word));
}

/**
 * Finds what a choice made in one language is called in another. The entries are the same, and so is the order of what is
 * known of each.
 *
 * @param wanted - What was looked for.
 * @param before - The lines in the language before.
 * @param now - The rows in the language of now, by id.
 * @returns The same in the language of now; what no longer occurs is not looked for.
 */
export function translate(
  {text, purpose, location}: Wanted,
  before: readonly Line[],
  now: ReadonlyMap<string, Line>,
): Wanted {
  const same = (find: (row: SubprocessorRow) => boolean) => {
    const row = before.find((line) => find(line.row) && now.has(line.row.id))?.row;
    return row && ([row, now.get(row.id)!.row] as const);
  };
  const purposes = same((row) => row.purpose === purpose);
  const locations = same((row) => row.locations.includes(location));
  return {
    text,
    purpose: purposes?.[1].purpose ?? '',
    location: locations?.[1].locations[locations[0].locations.indexOf(location)] ?? '',
  };
}
