import {msg, str} from '@lit/localize';
import {lastDayToObject} from '../facts/age.js';
import type {WithoutProvenance, Subprocessor, SubprocessorFacts} from '../facts/types.js';
import {formatDate, formatList, formatRegion} from '../localization/format.js';
import {DETAILS, describeDetails, type SubprocessorDetail} from './entry-details.js';
import {describeLabel} from './label.js';
import {toPlainText, type RichText} from './rich-text.js';
import {describeStatement} from './statement.js';

type Entry = WithoutProvenance<Subprocessor>;
type NoticePeriod = WithoutProvenance<SubprocessorFacts>['noticePeriod'];

/** A column of the list. */
export type ColumnId = 'name' | 'purpose' | 'data' | 'locations' | 'since' | 'ended';

/** The named list as a table. */
export interface SubprocessorTable {
  readonly caption: RichText;
  /** The first is the name. What no entry has gets no column. */
  readonly columns: readonly SubprocessorColumn[];
  readonly rows: readonly SubprocessorRow[];
}

/** A column heading, also as a label before a cell. */
export interface SubprocessorColumn {
  readonly id: ColumnId;
  readonly title: string;
  readonly label: string;
}

/** One subprocessor. */
export interface SubprocessorRow {
  readonly id: string;
  readonly name: string;
  readonly website?: string;
  /** For a planned one: its first day of use and, if the facts say, the last day to object. */
  readonly planned?: {readonly from: string; readonly objection?: string};
  /** The cells after the name, one for each further column; empty where a fact is unknown. */
  readonly cells: readonly RichText[];
  /** What the cells are sorted by, the name's first; empty where a fact is unknown. */
  readonly keys: readonly string[];
  /** What is known beyond the columns. */
  readonly more?: {readonly title: string; readonly details: readonly SubprocessorDetail[]};
  /** What its permanent link is called. */
  readonly linkLabel: string;
  /** As the facts have them, for the filters: the purpose in English, and country codes. */
  readonly purpose: string;
  readonly locations: readonly string[];
}

/** How a column words an entry, and what it is sorted by if that is something else. */
interface Column {
  readonly title: () => string;
  readonly cell: (entry: Entry) => RichText;
  readonly key?: (entry: Entry) => string;
}

const COLUMNS: Readonly<Record<Exclude<ColumnId, 'name'>, Column>> = {
  purpose: {
    title: () => msg('Purpose', {id: 'column.purpose', desc: 'Column heading: what the subprocessor is used for'}),
    cell: ({purpose}) => describeStatement({text: purpose}),
  },
  data: {
    title: () => msg('Data', {id: 'column.data', desc: 'Column heading: categories of data that are processed'}),
    cell: ({data = []}) => describeAll(data),
  },
  locations: {
    title: () => msg('Locations', {id: 'column.locations', desc: 'Column heading: countries'}),
    cell: ({locations = []}) => formatList(locations.map(formatRegion)),
  },
  since: {
    title: () => msg('Since', {id: 'column.since', desc: 'Column heading: the first day of use'}),
    cell: ({since}) => (since === undefined ? '' : formatDate(since, 'medium')),
    key: ({since = ''}) => since,
  },
  ended: {
    title: () => msg('Until', {id: 'column.ended', desc: 'Column heading: the last day of use'}),
    cell: ({endedOn}) => (endedOn === undefined ? '' : formatDate(endedOn, 'medium')),
    key: ({endedOn = ''}) => endedOn,
  },
};

function nameTitle(): string {
  return msg('Name', {id: 'column.name', desc: 'Column heading: name of the subprocessor'});
}

/**
 * Describes entries as a table.
 *
 * @param caption - What the table is called.
 * @param entries - The entries, in their order.
 * @param noticePeriod - As the facts give it.
 * @returns The table.
 */
export function describeTable(
  caption: RichText,
  entries: readonly Entry[],
  noticePeriod: NoticePeriod,
): SubprocessorTable {
  const all = Object.entries(COLUMNS) as [keyof typeof COLUMNS, Column][];
  const worded = all.map(([id, column]) => ({id, column, cells: entries.map(column.cell)}));
  const shown = worded.filter(({cells}) => cells.some((cell) => cell !== ''));
  const titles = [
    {id: 'name', title: nameTitle()} as const,
    ...shown.map(({id, column}) => ({id, title: column.title()})),
  ];
  return {
    caption,
    columns: titles.map(({id, title}) => ({id, title, label: describeLabel(title)})),
    rows: entries.map((entry, index) => {
      const cells = shown.map(({cells}) => cells[index]!);
      return {
        ...describeRow(entry, noticePeriod),
        cells,
        keys: [entry.name, ...shown.map(({column}, at) => column.key?.(entry) ?? toPlainText(cells[at]!))],
      };
    }),
  };
}

function describeRow(entry: Entry, noticePeriod: NoticePeriod): Omit<SubprocessorRow, 'cells' | 'keys'> {
  const {id, name, website, purpose, locations = []} = entry;
  const planned = describePlanned(entry, noticePeriod);
  const details = describeDetails(entry);
  return {
    id,
    name,
    ...(website === undefined ? {} : {website}),
    ...(planned === undefined ? {} : {planned}),
    ...(details.length === 0
      ? {}
      : {
          more: {
            title: msg(str`More about ${name}`, {
              id: 'subprocessors.more',
              desc: 'A button that shows what else is known of a subprocessor. The placeholder is its name',
            }),
            details,
          },
        }),
    linkLabel: msg(str`Link to ${name}`, {
      id: 'subprocessors.permalink',
      desc: 'Name of a link that leads to this very entry of the list. The placeholder is the name of a subprocessor',
    }),
    purpose,
    locations,
  };
}

/**
 * Describes that a subprocessor is planned: from when, and until when customers can object.
 *
 * @param entry - An entry of the list.
 * @param noticePeriod - As the facts give it.
 * @returns The two sentences; undefined for one that is not planned.
 */
export function describePlanned(entry: Entry, noticePeriod: NoticePeriod): SubprocessorRow['planned'] {
  if (entry.plannedFrom === undefined) return undefined;
  const from = msg(str`Planned from ${formatDate(entry.plannedFrom)}`, {
    id: 'subprocessors.planned',
    desc: 'Beside the name of a subprocessor that is not in use yet. The first day of its planned use',
  });
  const last = lastDayToObject(entry, noticePeriod);
  if (last === undefined) return {from};
  const objection = msg(str`Last day to object: ${formatDate(last)}`, {
    id: 'subprocessors.objection',
    desc: 'Beside the name of a planned subprocessor. Until this day customers can object to it',
  });
  return {from, objection};
}

/** The texts of an entry in the active language. */
export interface EntryTexts {
  readonly purpose: RichText;
  readonly data: RichText;
  readonly locations: RichText;
  readonly transfer: RichText;
}

/**
 * Describes the texts of an entry, for data formats.
 *
 * @param entry - An entry of the list.
 * @returns Its texts; empty where a fact is unknown.
 */
export function describeEntryTexts(entry: Entry): EntryTexts {
  const {purpose, data, locations} = COLUMNS;
  return {
    purpose: purpose.cell(entry),
    data: data.cell(entry),
    locations: locations.cell(entry),
    transfer: entry.transfer === undefined ? '' : DETAILS.transfer.value(entry.transfer),
  };
}

/**
 * @returns What each fact of an entry is called in the active language, by its key in the facts.
 */
export function columnTitles(): Readonly<Record<string, string>> {
  const titled = [...Object.entries(COLUMNS), ...Object.entries(DETAILS)].map(([key, {title}]) => [key, title()]);
  const {ended, ...titles} = Object.fromEntries(titled) as Record<string, string>;
  return {name: nameTitle(), ...titles, endedOn: ended!};
}

/** Several texts of the facts in one cell: as a list in the active language, or in English if one has no translation. */
function describeAll(texts: readonly string[]): RichText {
  if (texts.length === 0) return '';
  const worded = texts.map((text) => describeStatement({text}));
  const translated = worded.filter((text) => typeof text === 'string');
  return translated.length === worded.length ? formatList(translated) : describeStatement({text: texts.join(', ')});
}
