import {
  addMonths,
  coveredUntil,
  olderFrom,
  type CalendarDate,
  type Soc2Report,
  type Subprocessor,
  type WithoutProvenance,
} from '@harmony/trust-badges/facts.js';
import {monthsBetween} from './age.js';
import {longDay} from './words.js';

/** A month before readers see how old a report is: time enough to ask for the next one. */
const REMINDER_MONTHS = 11;

/**
 * The first day on which the owner of the facts is reminded of the next report.
 *
 * @param report - The report that leads.
 * @returns A month before its readers see how old it is.
 */
export function reminderFrom(report: WithoutProvenance<Soc2Report>): CalendarDate {
  return addMonths(coveredUntil(report), REMINDER_MONTHS);
}

/**
 * The state of the leading report on a day, in words.
 *
 * @param report - The report.
 * @param today - The day of the check.
 * @returns The words.
 */
export function stateOfReport(report: WithoutProvenance<Soc2Report>, today: CalendarDate): string {
  const covered = coveredUntil(report);
  const notice = olderFrom(report);
  if (report.date > today) return 'dated after the day of this check';
  if (today < reminderFrom(report)) return 'current';
  if (today >= notice) return 'more than 12 months old, readers see a notice';
  return `${monthsBetween(covered, today)} months old, readers will see a notice from ${longDay(notice)}`;
}

/**
 * The state of a subprocessor on a day, in words.
 *
 * @param entry - An entry of the list.
 * @param today - The day of the check.
 * @returns The words.
 */
export function stateOfEntry(entry: WithoutProvenance<Subprocessor>, today: CalendarDate): string {
  if (entry.endedOn !== undefined) return 'former';
  if (entry.plannedFrom === undefined) return 'current';
  return isOverdue(entry, today) ? 'planned from a day that has passed' : 'planned';
}

/**
 * Whether an entry still says that it is planned when the first day of its use has passed.
 *
 * @param entry - An entry of the list.
 * @param today - The day of the check.
 * @returns True from the day after.
 */
export function isOverdue(
  {plannedFrom}: Pick<WithoutProvenance<Subprocessor>, 'plannedFrom'>,
  today: CalendarDate,
): boolean {
  return plannedFrom !== undefined && plannedFrom < today;
}
