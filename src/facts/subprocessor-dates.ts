import {lastDayToObject} from './age.js';
import type {CalendarDate} from './calendar-date.js';
import type {Subprocessor, SubprocessorFacts, WithoutProvenance} from './types.js';

type Entry = WithoutProvenance<Subprocessor>;

/** Whether an entry is in use. The facts do not say it directly; it follows from their dates. */
export type SubprocessorStatus = 'in-use' | 'planned' | 'former';

/**
 * @param entry - An entry of the named list.
 * @returns Whether it is in use, planned or former.
 */
export function statusOf({plannedFrom, endedOn}: Pick<Entry, 'plannedFrom' | 'endedOn'>): SubprocessorStatus {
  if (endedOn !== undefined) return 'former';
  return plannedFrom === undefined ? 'in-use' : 'planned';
}

/** A planned entry with the days that matter. */
export interface PlannedEntry {
  readonly entry: Entry;
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
 * The day on which readers of a feed have to hear of an entry, or hear of it again. Facts hold no history beyond what they
 * say: an entry that does not say when it was changed may have changed with the facts. Hearing of it twice is better than
 * never, because the right to object ends on a given day.
 *
 * @param entry - An entry of the named list.
 * @param facts - When the facts and the list were last changed.
 * @returns The day. It moves forward when the entry changes, if the owner of the facts dates the entry or the file.
 */
export function toldOn(
  {announced = '', changed}: Pick<Entry, 'announced' | 'changed'>,
  facts: {readonly factsVersion: CalendarDate; readonly lastUpdated: CalendarDate},
): CalendarDate {
  return changed ?? latest([announced, facts.factsVersion, facts.lastUpdated]);
}

/**
 * @param days - At least one.
 * @returns The last of them in the calendar.
 */
export function latest(days: readonly CalendarDate[]): CalendarDate {
  return days.reduce((one, other) => (other > one ? other : one));
}
