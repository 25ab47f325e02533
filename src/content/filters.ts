import {msg, str} from '@lit/localize';
import {formatRegion} from '../localization/format.js';
import {activeLocale} from '../localization/index.js';
import type {SubprocessorRow} from './named-list.js';
import {toPlainText} from './rich-text.js';
import {SHOWN, TOTAL} from './placeholders.js';
import {describeStatement} from './statement.js';

/** A list with more entries than this can be searched. */
const SEARCHED_ABOVE = 8;

/** Everything that the search of a list says. */
export interface FiltersContent {
  /** What the search is called. */
  readonly title: string;
  readonly search: string;
  readonly purpose: Choice;
  /** Absent where no entry has a location. */
  readonly location?: Choice;
  readonly clear: string;
  /** "{shown} of {total} shown". */
  readonly count: string;
  /** Shown when no entry is left. */
  readonly none: string;
  /** How to get around by keyboard. */
  readonly keys: string;
}

/** What can be chosen. */
export interface Choice {
  readonly label: string;
  /** The label of the option that leaves nothing out. */
  readonly all: string;
  /** Each option, as the facts have it and as readers see it. */
  readonly options: readonly {readonly value: string; readonly text: string}[];
}

/**
 * Describes the search of a list.
 *
 * @param rows - The rows of the list.
 * @returns The search; undefined for a list that is short enough to read.
 */
export function describeFilters(rows: readonly SubprocessorRow[]): FiltersContent | undefined {
  if (rows.length <= SEARCHED_ABOVE) return undefined;
  const locations = options(
    rows.flatMap(({locations}) => locations),
    formatRegion,
  );
  return {
    title: msg('Search the subprocessors', {id: 'filters.title', desc: 'Name of the form, read aloud'}),
    search: msg('Search', {id: 'filters.search', desc: 'Label of a text field'}),
    purpose: {
      label: msg('Purpose', {id: 'filters.purpose', desc: 'Label of a choice of one of several purposes'}),
      all: msg('All purposes', {id: 'filters.all-purposes', desc: 'The choice that leaves nothing out'}),
      options: options(
        rows.map(({purpose}) => purpose),
        (purpose) => toPlainText(describeStatement({text: purpose})),
      ),
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

function options(values: readonly string[], word: (value: string) => string): Choice['options'] {
  const {compare} = new Intl.Collator(activeLocale(), {numeric: true});
  return [...new Set(values)]
    .map((value) => ({value, text: word(value)}))
    .sort((one, other) => compare(one.text, other.text));
}
