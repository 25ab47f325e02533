import type {SubprocessorRow} from '../../wording/named-list.js';
import {fragmentOf} from './permalink.js';

/**
 * The id of an entry's name within the root, the same as in its permanent link.
 *
 * @param row - The row.
 * @returns The id.
 */
export function nameId({id}: SubprocessorRow): string {
  return fragmentOf(id).slice(1);
}

/**
 * The id of what is said of a planned entry.
 *
 * @param row - The row.
 * @returns The id.
 */
export function plannedId(row: SubprocessorRow): string {
  return `${nameId(row)}-planned`;
}

/**
 * What a row is called. Its head also holds a button and a link, which would otherwise be read with every cell.
 *
 * @param row - The row.
 * @returns For `aria-labelledby`.
 */
export function rowLabel(row: SubprocessorRow): string {
  return row.planned === undefined ? nameId(row) : `${nameId(row)} ${plannedId(row)}`;
}
