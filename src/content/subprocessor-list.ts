import {msg, str} from '@lit/localize';
import {contact, subprocessors} from '../facts/bundled.js';
import type {Contact, WithoutProvenance, SubprocessorFacts} from '../facts/types.js';
import {describeChange, type ChangeContent} from './changes.js';
import {contactHref} from './contact.js';
import {describeFilters, type FiltersContent} from './filters.js';
import {memoizeContent} from './memoize.js';
import {describeTable, type SubprocessorTable} from './named-list.js';
import {isolateName, toRichText, type RichText} from './rich-text.js';
import {describePoint, type Point} from './point.js';
import {describeStatement} from './statement.js';
import {describeUpdated} from './updated.js';

/** The facts that the list needs. */
export interface SubprocessorListFacts {
  readonly subprocessors: WithoutProvenance<SubprocessorFacts>;
  readonly contact: WithoutProvenance<Contact>;
}

/** Everything the list says, in finished sentences. */
export interface SubprocessorListContent {
  /** "Subprocessors of Harmonity". */
  readonly title: RichText;
  /** "Last updated February 1, 2026". */
  readonly updated: string;
  readonly date: string;
  /** The sentence that introduces the purposes. */
  readonly uses: Point;
  readonly purposesTitle: string;
  readonly purposes: readonly RichText[];
  /** Those in use and planned ones; absent while the facts name nobody. */
  readonly table?: SubprocessorTable;
  /** How to search the table; absent for a short one. */
  readonly filters?: FiltersContent;
  readonly former?: SubprocessorTable;
  readonly changes?: {readonly title: string; readonly entries: readonly ChangeContent[]};
  readonly details: readonly Point[];
  /** The text of the link to the named list, for pages that say where they keep one. */
  readonly listLink: string;
  readonly contact: {readonly label: string; readonly email: string; readonly href: string};
}

/**
 * Describes the list, in the active language.
 *
 * @param facts - The facts; null for the bundled ones.
 * @returns The content; the same object for the same facts and language. It has a table when the facts name anyone.
 */
export const describeSubprocessorList = memoizeContent<SubprocessorListFacts, SubprocessorListContent>(
  {subprocessors, contact},
  ({subprocessors, contact}) => {
    const {subject} = subprocessors;
    const title = toRichText(
      msg(str`Subprocessors of ${isolateName(subject)}`, {
        id: 'subprocessors.title',
        desc: 'A title, with the company’s name',
      }),
    );
    return {
      title,
      updated: describeUpdated(subprocessors.lastUpdated),
      date: subprocessors.lastUpdated,
      uses: describePoint(subprocessors.uses),
      purposesTitle: msg('Purposes on record', {
        id: 'subprocessors.purposes',
        desc: 'Name of the list of what subprocessors are used for',
      }),
      purposes: subprocessors.purposes.map(describeStatement),
      details: subprocessors.details.map(describePoint),
      listLink: msg('Open the named list', {
        id: 'subprocessors.list-link',
        desc: 'A link to the list that names each subprocessor',
      }),
      contact: {
        label: msg('Ask about subprocessors:', {id: 'subprocessors.contact', desc: 'An e-mail address follows'}),
        email: contact.email,
        href: contactHref(contact),
      },
      ...describeLists(title, subprocessors),
    };
  },
);

/** Content that depends on optional facts. */
type Lists = Pick<SubprocessorListContent, 'table' | 'filters' | 'former' | 'changes'>;

function describeLists(
  caption: RichText,
  {entries = [], changes, noticePeriod}: WithoutProvenance<SubprocessorFacts>,
): Lists {
  const shown = entries.filter(({endedOn}) => endedOn === undefined);
  const former = entries.filter(({endedOn}) => endedOn !== undefined);
  const table = shown.length === 0 ? undefined : describeTable(caption, shown, noticePeriod);
  const filters = table && describeFilters(table.rows);
  return {
    ...(table && {table}),
    ...(filters && {filters}),
    ...(former.length > 0 && {former: describeTable(describeFormer(), former, noticePeriod)}),
    ...(changes && {changes: {title: describeChangesTitle(), entries: changes.map(describeChange)}}),
  };
}

function describeFormer(): string {
  return msg('Former subprocessors', {
    id: 'subprocessors.former',
    desc: 'Heading of a list of subprocessors that are no longer used',
  });
}

function describeChangesTitle(): string {
  return msg('Changes to this list', {id: 'subprocessors.changes', desc: 'Heading of a list of dates and changes'});
}
