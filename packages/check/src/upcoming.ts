import {lastDayToObject, olderFrom, type CalendarDate, type TrustFacts} from '@harmony/trust-badges/facts.js';
import {reminderFrom} from './state.js';
import {quote} from './words.js';

/** Something that happens on a future day, even if nobody changes the facts. */
export interface UpcomingChange {
  readonly date: CalendarDate;
  readonly what: string;
}

/**
 * What changes by the calendar alone.
 *
 * @param facts - Checked facts.
 * @param today - The day of the check.
 * @returns The changes to come, the next one first.
 */
export function upcomingChanges({soc2: {report}, subprocessors}: TrustFacts, today: CalendarDate): UpcomingChange[] {
  const older = report.type === 1 ? 'it is dated more than 12 months ago' : 'its period ended more than 12 months ago';
  const ofReport = [
    {date: reminderFrom(report), what: `From this day on this check asks for the report after ${quote(report.id)}.`},
    {date: olderFrom(report), what: `From this day on readers of ${quote(report.id)} see a notice that ${older}.`},
  ].filter(({date}) => date > today);
  const ofEntries = (subprocessors.entries ?? []).flatMap((entry) => {
    const objection = lastDayToObject(entry, subprocessors.noticePeriod);
    return [
      // Listed until the end of that day.
      ...(objection !== undefined && objection >= today
        ? [{date: objection, what: `The last day to object to ${quote(entry.id)}.`}]
        : []),
      ...(entry.plannedFrom !== undefined && entry.plannedFrom >= today
        ? [{date: entry.plannedFrom, what: `The first day of the planned use of ${quote(entry.id)}.`}]
        : []),
    ];
  });
  return [...ofReport, ...ofEntries].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
