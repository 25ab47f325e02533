import {msg, str} from '@lit/localize';
import {contact, subprocessors} from '../facts/bundled.js';
import type {Contact, Shown, Subprocessor, SubprocessorFacts} from '../facts/types.js';
import {formatDate, formatList, formatRegion} from '../localization/format.js';
import {statementText} from '../localization/index.js';
import {contactHref} from './contact.js';
import {memoizeView} from './memoize.js';
import {wordPoint, type Point} from './point.js';

/** The facts that the list needs. */
export interface SubprocessorListFacts {
  readonly subprocessors: Shown<SubprocessorFacts>;
  readonly contact: Shown<Contact>;
}

/** The named list as a table. */
export interface SubprocessorTable {
  readonly caption: string;
  /** Column headings; the third is absent while no entry has a location. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly website?: string;
    /** The cells after the name, one for each further column; empty where a fact is unknown. */
    readonly cells: readonly string[];
  }[];
}

/** Everything the list says, in finished sentences. */
export interface SubprocessorListView {
  /** "Subprocessors of Harmonity". */
  readonly title: string;
  /** "Last updated February 1, 2026". */
  readonly updated: string;
  readonly date: string;
  /** The sentence that introduces the purposes. */
  readonly uses: Point;
  readonly purposesTitle: string;
  readonly purposes: readonly string[];
  readonly table?: SubprocessorTable;
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
    const {subject, entries} = subprocessors;
    const title = msg(str`Subprocessors of ${subject}`, {id: 'subprocessors.title', desc: 'Name of the company'});
    const view: SubprocessorListView = {
      title,
      updated: msg(str`Last updated ${formatDate(subprocessors.lastUpdated)}`, {id: 'updated'}),
      date: subprocessors.lastUpdated,
      uses: wordPoint(subprocessors.uses),
      purposesTitle: msg('Purposes on record', {id: 'subprocessors.purposes'}),
      purposes: subprocessors.purposes.map(statementText),
      details: subprocessors.details.map(wordPoint),
      listLink: msg('Open the named list', {id: 'subprocessors.list-link'}),
      contact: {
        label: msg('Ask about subprocessors', {id: 'subprocessors.contact'}),
        email: contact.email,
        href: contactHref(contact),
      },
    };
    return entries === undefined ? view : {...view, table: wordTable(title, entries)};
  },
);

function wordTable(caption: string, entries: readonly Shown<Subprocessor>[]): SubprocessorTable {
  const located = entries.some(({locations}) => locations !== undefined);
  const columns = [msg('Name', {id: 'column.name'}), msg('Purpose', {id: 'column.purpose'})];
  if (located) columns.push(msg('Locations', {id: 'column.locations'}));
  return {
    caption,
    columns,
    rows: entries.map(({id, name, website, purpose, locations}) => {
      const cells = located ? [purpose, formatList((locations ?? []).map(formatRegion))] : [purpose];
      return website === undefined ? {id, name, cells} : {id, name, website, cells};
    }),
  };
}
