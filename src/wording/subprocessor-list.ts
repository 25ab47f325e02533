import {msg, str} from '@lit/localize';
import {contact, subprocessors} from '../facts/bundled.js';
import type {Contact, Shown, Subprocessor, SubprocessorFacts} from '../facts/types.js';
import {formatList, formatRegion} from '../localization/format.js';
import {contactHref} from './contact.js';
import {wordLabel} from './label.js';
import {memoizeView} from './memoize.js';
import {named, phrase, type Phrase} from './phrase.js';
import {wordPoint, type Point} from './point.js';
import {wordStatement} from './statement.js';
import {wordUpdated} from './updated.js';

/** The facts that the list needs. */
export interface SubprocessorListFacts {
  readonly subprocessors: Shown<SubprocessorFacts>;
  readonly contact: Shown<Contact>;
}

/** The named list as a table. */
export interface SubprocessorTable {
  readonly caption: Phrase;
  /** Column headings, each also as a label before a cell; the third is absent while no entry has a location. */
  readonly columns: readonly {readonly title: string; readonly label: string}[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly website?: string;
    /** The cells after the name, one for each further column; empty where a fact is unknown. */
    readonly cells: readonly Phrase[];
  }[];
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
    const title = phrase(
      msg(str`Subprocessors of ${named(subject)}`, {
        id: 'subprocessors.title',
        desc: 'A title, with the company’s name',
      }),
    );
    const view: SubprocessorListView = {
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
    };
    return entries === undefined ? view : {...view, table: wordTable(title, entries)};
  },
);

function wordTable(caption: Phrase, entries: readonly Shown<Subprocessor>[]): SubprocessorTable {
  const located = entries.some(({locations}) => locations !== undefined);
  const titles = [
    msg('Name', {id: 'column.name', desc: 'Column heading: name of the subprocessor'}),
    msg('Purpose', {id: 'column.purpose', desc: 'Column heading: what the subprocessor is used for'}),
  ];
  if (located) titles.push(msg('Locations', {id: 'column.locations', desc: 'Column heading: countries'}));
  return {
    caption,
    columns: titles.map((title) => ({title, label: wordLabel(title)})),
    rows: entries.map(({id, name, website, purpose, locations}) => {
      const what = wordStatement({text: purpose});
      const cells = located ? [what, formatList((locations ?? []).map(formatRegion))] : [what];
      return website === undefined ? {id, name, cells} : {id, name, website, cells};
    }),
  };
}
