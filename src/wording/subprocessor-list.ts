import {msg, str} from '@lit/localize';
import {contact, subprocessors} from '../facts/bundled.js';
import type {Contact, Shown, SubprocessorFacts} from '../facts/types.js';
import {wordChange, type ChangeView} from './changes.js';
import {contactHref} from './contact.js';
import {wordFilters, type FiltersView} from './filters.js';
import {memoizeView} from './memoize.js';
import {wordTable, type SubprocessorTable} from './named-list.js';
import {named, phrase, type Phrase} from './phrase.js';
import {wordPoint, type Point} from './point.js';
import {wordStatement} from './statement.js';
import {wordUpdated} from './updated.js';

/** The facts that the list needs. */
export interface SubprocessorListFacts {
  readonly subprocessors: Shown<SubprocessorFacts>;
  readonly contact: Shown<Contact>;
}

/** Everything the list says, in finished sentences. */
export interface SubprocessorListView {
  /** "Subprocessors of Harmonity". */
  readonly title: Phrase;
  /** "Last updated February 1, 2026". */
  readonly updated: string;
  readonly date: string;
  /** The sentence that introduces the purposes. */
  readonly uses: Point;
  readonly purposesTitle: string;
  readonly purposes: readonly Phrase[];
  /** Those in use and planned ones; absent while the facts name nobody. */
  readonly table?: SubprocessorTable;
  /** How to search the table; absent for a short one. */
  readonly filters?: FiltersView;
  readonly former?: SubprocessorTable;
  readonly changes?: {readonly title: string; readonly entries: readonly ChangeView[]};
  readonly details: readonly Point[];
  /** What a link to the named list is called, where the page says where it keeps one. */
  readonly listLink: string;
  readonly contact: {readonly label: string; readonly email: string; readonly href: string};
}

/**
 * Words the list, in the language of the moment.
 *
 * @param facts - The facts; null for the bundled ones.
 * @returns The view; the same object for the same facts and language. It has a table when the facts name anyone.
 */
export const wordSubprocessorList = memoizeView<SubprocessorListFacts, SubprocessorListView>(
  {subprocessors, contact},
  ({subprocessors, contact}) => {
    const {subject} = subprocessors;
    const title = phrase(
      msg(str`Subprocessors of ${named(subject)}`, {
        id: 'subprocessors.title',
        desc: 'A title, with the company’s name',
      }),
    );
    return {
      title,
      updated: wordUpdated(subprocessors.lastUpdated),
      date: subprocessors.lastUpdated,
      uses: wordPoint(subprocessors.uses),
      purposesTitle: msg('Purposes on record', {
        id: 'subprocessors.purposes',
        desc: 'Name of the list of what subprocessors are used for',
      }),
      purposes: subprocessors.purposes.map(wordStatement),
      details: subprocessors.details.map(wordPoint),
      listLink: msg('Open the named list', {
        id: 'subprocessors.list-link',
        desc: 'A link to the list that names each subprocessor',
      }),
      contact: {
        label: msg('Ask about subprocessors:', {id: 'subprocessors.contact', desc: 'An e-mail address follows'}),
        email: contact.email,
        href: contactHref(contact),
      },
      ...wordLists(title, subprocessors),
    };
  },
);

/** What some facts give and others do not. */
type Lists = Pick<SubprocessorListView, 'table' | 'filters' | 'former' | 'changes'>;

function wordLists(caption: Phrase, {entries = [], changes, noticePeriod}: Shown<SubprocessorFacts>): Lists {
  const shown = entries.filter(({endedOn}) => endedOn === undefined);
  const former = entries.filter(({endedOn}) => endedOn !== undefined);
  const table = shown.length === 0 ? undefined : wordTable(caption, shown, noticePeriod);
  const filters = table && wordFilters(table.rows);
  return {
    ...(table && {table}),
    ...(filters && {filters}),
    ...(former.length > 0 && {former: wordTable(wordFormer(), former, noticePeriod)}),
    ...(changes && {changes: {title: wordChangesTitle(), entries: changes.map(wordChange)}}),
  };
}

function wordFormer(): string {
  return msg('Former subprocessors', {
    id: 'subprocessors.former',
    desc: 'Heading of a list of subprocessors that are no longer used',
  });
}

function wordChangesTitle(): string {
  return msg('Changes to this list', {id: 'subprocessors.changes', desc: 'Heading of a list of dates and changes'});
}
