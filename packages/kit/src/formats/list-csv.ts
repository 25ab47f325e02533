import {toPlainText, type SubprocessorListElementContent} from '@harmony/trust-badges/content.js';
import {stringify} from 'csv-stringify/sync';
import {sanitizeText} from '../escape/sanitize-text.js';

/** From left to right. Columns for which the content has no title are named as in the facts file. */
const COLUMNS = [
  ...['name', 'status', 'purpose', 'data', 'locations', 'since', 'announced', 'plannedFrom', 'lastDayToObject'],
  ...['endedOn', 'legalName', 'website', 'address', 'contact', 'transfer', 'changed', 'id', 'facts'],
];

/**
 * The named list for spreadsheets, as RFC 4180 has it: everyone who is in use, planned or former, with days as `YYYY-MM-DD`. Each
 * row says which facts it is from, because rows get copied from table to table.
 *
 * It begins with a byte order mark, without which Excel reads UTF-8 as the code page of the machine. What a spreadsheet
 * would read as a formula begins with an apostrophe. No cell begins with a line break or a tab, because no cell contains
 * any.
 *
 * @param content - What the list says; its facts name someone.
 * @returns The file.
 */
export function listCsv({factsId, record}: SubprocessorListElementContent): string {
  const records = record.entries.map((entry, index) => {
    const {purpose, data, locations, transfer} = record.texts[index]!;
    const texts = {purpose, data, locations, transfer};
    const worded = Object.entries(texts).map(([key, text]) => [key, toPlainText(text)]);
    const cells = {...entry, ...Object.fromEntries(worded), facts: factsId} as unknown as Record<
      string,
      string | undefined
    >;
    return COLUMNS.map((column) => sanitizeText(cells[column] ?? ''));
  });
  const head = COLUMNS.map((column) => record.titles[column] ?? column);
  return stringify([head, ...records], {bom: true, record_delimiter: 'windows', escape_formulas: true});
}
