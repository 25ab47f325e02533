import {msg, str} from '@lit/localize';
import {activeLocale} from '../localization/index.js';
import type {SubprocessorRow} from './named-list.js';

/** Above so many entries the list can be searched. */
const SEARCHED_ABOVE = 8;

/** Placeholders of `count`: numbers are known only when something is searched for. */
export const SHOWN = '{shown}';
export const TOTAL = '{total}';

/** Everything that the search of a list says. */
export interface FiltersView {
  /** What the search is called. */
  readonly title: string;
  readonly search: string;
  readonly purpose: Choice;
  /** Absent where no entry has a location. */
  readonly location?: Choice;
  readonly clear: string;
  /** "{shown} of {total} shown". */
  readonly count: string;
  /** Where nothing is left. */
  readonly none: string;
  /** How to get around by keyboard. */
  readonly keys: string;
}

/** What can be chosen: each as the rows have it. */
export interface Choice {
  readonly label: string;
  /** What the choice of everything is called. */
  readonly all: string;
  readonly options: readonly string[];
}

/**
 * Words the search of a list.
 *
 * @param rows - The rows of the list.
 * @returns The search; undefined for a list that is short enough to read.
 */
export function wordFilters(rows: readonly SubprocessorRow[]): FiltersView | undefined {
  if (rows.length <= SEARCHED_ABOVE) return undefined;
  const locations = sorted(rows.flatMap(({locations}) => locations));
  return {
    title: msg('Search the subprocessors', {id: 'filters.title', desc: 'Name of the form, read aloud'}),
    search: msg('Search', {id: 'filters.search', desc: 'Label of a text field'}),
    purpose: {
      label: msg('Purpose', {id: 'filters.purpose', desc: 'Label of a choice of one of several purposes'}),
      all: msg('All purposes', {id: 'filters.all-purposes', desc: 'The choice that leaves nothing out'}),
      options: sorted(rows.map(({purpose}) => purpose)),
    },
    ...(locations.length === 0
      ? {}
      : {
          location: {
            label: msg('Location', {id: 'filters.location', desc: 'Label of a choice of one of several countries'}),
            all: msg('All locations', {id: 'filters.all-locations', desc: 'The choice that leaves nothing out'}),
            options: locations,
          },
        }),
    clear: msg('Clear', {id: 'filters.clear', desc: 'A button: takes back what was searched for and chosen'}),
    count: msg(str`${SHOWN} of ${TOTAL} shown`, {
      id: 'filters.count',
      desc: 'How many entries of a list are shown, as in “3 of 40 shown”. The placeholders are numbers',
    }),
    none: msg('No entry of this list matches.', {
      id: 'filters.none',
      desc: 'In place of the list, when a search finds nothing',
    }),
    keys: msg('Arrow keys move through the list; Escape leads back to the search.', {
      id: 'filters.keys',
      desc: 'A hint for people who use the keyboard',
    }),
  };
}

function sorted(texts: readonly string[]): string[] {
  const {compare} = new Intl.Collator(activeLocale(), {numeric: true});
  return [...new Set(texts)].sort(compare);
}
