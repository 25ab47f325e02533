import type {FiltersContent} from '../../content/filters.js';
import type {SubprocessorRow} from '../../content/named-list.js';
import {toPlainText} from '../../content/rich-text.js';
import {fold} from './fold.js';

/** What a reader looks for. Empty means everything. */
export interface SearchQuery {
  /** As it is in the field. */
  readonly text: string;
  /** As the facts have them, so that it stays the same in another language. */
  readonly purpose: string;
  readonly location: string;
}

export const EVERYTHING: SearchQuery = {text: '', purpose: '', location: ''};

/** What each row is compared by. */
const folded = new WeakMap<SubprocessorRow, string>();

function foldedText(row: SubprocessorRow): string {
  let text = folded.get(row);
  if (text === undefined) {
    const {name, cells, planned, more} = row;
    const details = more?.details.map(({value}) => value) ?? [];
    const richTexts = [name, ...cells, planned?.from ?? '', planned?.objection ?? '', ...details];
    text = fold(richTexts.map(toPlainText).join('\n')).join('\n');
    folded.set(row, text);
  }
  return text;
}

/**
 * Whether there is a search to clear.
 *
 * @param query - What the reader looks for.
 * @returns False if everything matches.
 */
export function isSearch({text, purpose, location}: SearchQuery): boolean {
  return text.trim() !== '' || purpose !== '' || location !== '';
}

/**
 * Removes from a query what can no longer be chosen after a change of the facts.
 *
 * @param query - What the reader looks for.
 * @param filters - What there is to choose; undefined where nothing can be looked for.
 * @returns The query, or what is left of it.
 */
export function stillOffered(query: SearchQuery, filters: FiltersContent | undefined): SearchQuery {
  if (!filters) return EVERYTHING;
  const {purpose, location} = query;
  const has = (choice: FiltersContent['location'], chosen: string) =>
    choice?.options.some(({value}) => value === chosen);
  return {
    ...query,
    purpose: has(filters.purpose, purpose) ? purpose : '',
    location: has(filters.location, location) ? location : '',
  };
}

/**
 * Finds the rows that fit a query.
 *
 * @param rows - All rows.
 * @param query - What the reader looks for; each word has to occur somewhere.
 * @returns The ones that fit.
 */
export function search(rows: readonly SubprocessorRow[], query: SearchQuery): ReadonlySet<SubprocessorRow> {
  const {text, purpose, location} = query;
  const words = text.split(/\s+/).map(fold);
  return new Set(
    rows.filter(
      (row) =>
        (purpose === '' || row.purpose === purpose) &&
        (location === '' || row.locations.includes(location)) &&
        words.every((forms) => forms.some((form) => foldedText(row).includes(form))),
    ),
  );
}
