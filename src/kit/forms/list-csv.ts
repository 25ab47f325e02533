import {stringify} from 'csv-stringify/sync';
import {lastDayToObject} from '../../facts/age.js';
import {describeTable, type ColumnId} from '../../content/named-list.js';
import {toPlainText} from '../../content/rich-text.js';
import {describeStatement} from '../../content/statement.js';
import {tidy} from '../escape/sanitize-text.js';
import type {KitFacts} from '../outline/facts.js';
import {statusOf, type ListEntry} from './list-entry.js';

/** From left to right. Those that wording has no title for are called as in the facts file. */
const COLUMNS = [
  ...['name', 'status', 'purpose', 'data', 'locations', 'since', 'announced', 'plannedFrom', 'lastDayToObject'],
  ...['endedOn', 'legalName', 'website', 'address', 'contact', 'transfer', 'changed', 'id', 'facts'],
];

/** Columns that have another name in the element. */
const IDS: Readonly<Record<string, ColumnId>> = {endedOn: 'ended'};

/** What the element shows beyond its columns. */
const DETAILS = ['legalName', 'address', 'contact', 'transfer'] as const;

/** Wording gives a title to what some entry has, so this one has everything. Nobody ever sees it. */
const SPECIMEN = {
  ...{id: 'specimen', name: '', purpose: '', data: [''], locations: ['ZZ'], since: '2000-01-01', endedOn: '2000-01-01'},
  ...{legalName: '', address: '', contact: '', transfer: ''},
} satisfies ListEntry;

/**
 * The named list for spreadsheets, as RFC 4180 has it, in the language of the moment: everyone who is in use, planned or
 * former, with days as `YYYY-MM-DD`. Each row says which facts it is from, because rows get copied from table to table.
 *
 * It begins with a byte order mark, without which Excel takes UTF-8 for the code page of the machine. What a spreadsheet
 * would take for a formula begins with an apostrophe; a line break or a tab never begins a cell, because none is in any.
 *
 * @param facts - Facts that name someone.
 * @returns The file.
 */
export function listCsv({factsId, subprocessors}: KitFacts): string {
  const {entries = [], noticePeriod} = subprocessors;
  const {columns, rows} = describeTable('', [...entries, SPECIMEN], noticePeriod);
  const titles = new Map<string, string>([
    ...columns.map(({id, title}) => [id, title] as const),
    ...DETAILS.map((detail) => [detail, titleOf(detail)] as const),
  ]);
  const records = entries.map((entry, index) => {
    const {transfer, data: _data, locations: _locations, ...facts} = entry;
    const worded = columns.map(
      ({id}, at) => [id, at === 0 ? entry.name : toPlainText(rows[index]!.cells[at - 1]!)] as const,
    );
    const cells: Readonly<Record<string, string | undefined>> = {
      ...Object.fromEntries(worded),
      // Days as the facts have them: every spreadsheet knows how to show those.
      ...{since: undefined, ...facts, purpose: toPlainText(describeStatement({text: entry.purpose}))},
      ...{status: statusOf(entry), lastDayToObject: lastDayToObject(entry, noticePeriod), facts: factsId},
      transfer: transfer === undefined ? undefined : toPlainText(describeStatement({text: transfer})),
    };
    return COLUMNS.map((column) => tidy(cells[column] ?? ''));
  });
  const head = COLUMNS.map((column) => titles.get(IDS[column] ?? column) ?? column);
  return stringify([head, ...records], {bom: true, record_delimiter: 'windows', escape_formulas: true});
}

function titleOf(detail: (typeof DETAILS)[number]): string {
  const {id, name, purpose} = SPECIMEN;
  return describeTable('', [{id, name, purpose, [detail]: ''}], undefined).rows[0]!.more!.details[0]!.title;
}
