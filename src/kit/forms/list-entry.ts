import {sha1} from '@noble/hashes/legacy.js';
import {bytesToHex, concatBytes, hexToBytes, utf8ToBytes} from '@noble/hashes/utils.js';
import {lastDayToObject} from '../../facts/age.js';
import type {CalendarDate} from '../../facts/calendar-date.js';
import type {WithoutProvenance, Subprocessor, SubprocessorFacts} from '../../facts/types.js';

/** One entry of a named list, as the facts give it. */
export type ListEntry = WithoutProvenance<Subprocessor>;

/** Whether an entry is in use. The facts do not say it in a word; their dates do. */
export type ListStatus = 'in-use' | 'planned' | 'former';

/**
 * @param entry - An entry of the list.
 * @returns Whether it is in use, planned or former.
 */
export function statusOf({plannedFrom, endedOn}: ListEntry): ListStatus {
  if (endedOn !== undefined) return 'former';
  return plannedFrom === undefined ? 'in-use' : 'planned';
}

/** A planned entry with the days that matter. */
export interface PlannedEntry {
  readonly entry: ListEntry;
  readonly from: CalendarDate;
  /** The last day on which customers can object, if the facts say enough. */
  readonly lastDay?: CalendarDate;
}

/**
 * @param subprocessors - The facts.
 * @returns The entries that are not in use yet, in their order.
 */
export function plannedEntries({entries = [], noticePeriod}: WithoutProvenance<SubprocessorFacts>): PlannedEntry[] {
  return entries.flatMap((entry) => {
    if (entry.plannedFrom === undefined) return [];
    const lastDay = lastDayToObject(entry, noticePeriod);
    return [{entry, from: entry.plannedFrom, ...(lastDay === undefined ? {} : {lastDay})}];
  });
}

/**
 * The day on which readers of a feed have to hear of an entry, or hear of it anew. Facts hold no history but what they say
 * themselves: where an entry does not say when it was changed, it may have changed with the facts. Better to hear of it
 * twice than never, since whoever has a right to object has it only until a day.
 *
 * @param entry - An entry of the list.
 * @param facts - When the facts and the list were last changed.
 * @returns The day. It rises when the entry changes, if the owner of the facts dates the entry or the file.
 */
export function toldOn(
  {announced = '', changed}: Pick<ListEntry, 'announced' | 'changed'>,
  facts: {readonly factsVersion: CalendarDate; readonly lastUpdated: CalendarDate},
): CalendarDate {
  return changed ?? latest([announced, facts.factsVersion, facts.lastUpdated]);
}

/**
 * @param days - At least one.
 * @returns The last of them by the calendar.
 */
export function latest(days: readonly CalendarDate[]): CalendarDate {
  return days.reduce((one, other) => (other > one ? other : one));
}

/** Made once, at random; with another one every id would change, and readers of a feed would get everything anew. */
const NAMESPACE = hexToBytes('6d1c9a0e4f6b4a5c8f0e2b7d93a1c5e8');

/**
 * An id for feeds and calendars that stays the same from build to build: a UUID of version 5 (RFC 9562).
 *
 * @param parts - What it is the id of.
 * @returns The UUID.
 */
export function stableId(...parts: readonly string[]): string {
  const hash = sha1(concatBytes(NAMESPACE, utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return bytesToHex(hash).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * The facts give days and the formats want times: midnight in UTC, as in every form.
 *
 * @param date - `YYYY-MM-DD`.
 * @returns A time by RFC 3339.
 */
export function midnight(date: CalendarDate): string {
  return `${date}T00:00:00Z`;
}
