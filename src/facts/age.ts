import type {CalendarDate} from './calendar-date.js';
import type {WithoutProvenance, Soc2Report, Subprocessor, SubprocessorFacts} from './types.js';

/** After this many months, readers are told how old a report is. */
const NOTICE_MONTHS = 12;

/**
 * The day that many months later; the last day of the month if that month has no such day.
 *
 * @param date - Any day.
 * @param months - How many; negative for earlier.
 * @returns `2025-02-28` for twelve months after `2024-02-29`.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const day = new Date(`${date}T00:00:00Z`);
  const wanted = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + months);
  // A day that the month does not have has rolled over into the next one.
  if (day.getUTCDate() !== wanted) day.setUTCDate(0);
  return toCalendarDate(day);
}

/**
 * The day that many days later.
 *
 * @param date - Any day.
 * @param days - How many; negative for earlier.
 * @returns `2026-03-01` for one day after `2026-02-28`.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return toCalendarDate(day);
}

/** Years outside 0000 to 9999 are written with a sign, which breaks text comparison, so the nearest day is used instead. */
function toCalendarDate(day: Date): CalendarDate {
  const text = day.toISOString();
  if (text.startsWith('+')) return '9999-12-31';
  return text.startsWith('-') ? '0000-01-01' : text.slice(0, 10);
}

/**
 * The day that a report's age counts from: its date, and for a Type 2 report the end of its period, which is what it is
 * about.
 *
 * @param report - A completed report.
 * @returns The day.
 */
export function coveredUntil(report: WithoutProvenance<Soc2Report>): CalendarDate {
  return report.type === 2 ? report.period.end : report.date;
}

/**
 * The first day on which a report is more than 12 months old. It stays a true report; readers are told how old it is.
 *
 * @param report - A completed report.
 * @returns `2027-03-16` for one of `2026-03-15`.
 */
export function olderFrom(report: WithoutProvenance<Soc2Report>): CalendarDate {
  return addDays(addMonths(coveredUntil(report), NOTICE_MONTHS), 1);
}

/**
 * The last day on which customers can object to a planned subprocessor.
 *
 * @param entry - An entry of the list.
 * @param noticePeriod - As the facts give it.
 * @returns The day; undefined unless the entry is planned and the facts say enough to know.
 */
export function lastDayToObject(
  {plannedFrom, announced}: Pick<WithoutProvenance<Subprocessor>, 'plannedFrom' | 'announced'>,
  noticePeriod: WithoutProvenance<SubprocessorFacts>['noticePeriod'],
): CalendarDate | undefined {
  if (plannedFrom === undefined || noticePeriod === undefined) return undefined;
  const {days, counted} = noticePeriod;
  if (counted === 'before-start') return addDays(plannedFrom, -days);
  return announced === undefined ? undefined : addDays(announced, days);
}
