import harmony from '../../src/facts/harmony.json';

const {entity, type, date} = harmony.soc2.report;

/** What the bundled facts say of the report. Tests take it from here, so that a report of another day changes no test. */
export const report = {
  entity,
  type,
  date,
  /** "March 15, 2026" */
  long: written('long'),
  /** "Mar 15, 2026" */
  medium: written('medium'),
  /** The last day on which the report is no more than 12 months old. */
  lastYoung: daysFrom(yearAndDayAfter(date), -1),
  /** The first day on which it is more than 12 months old. */
  firstOld: yearAndDayAfter(date),
};

/** The day of the report as a language writes it. */
export function written(dateStyle: 'long' | 'medium', locale = 'en'): string {
  return write(date, dateStyle, locale);
}

/** Any day as a language writes it, whatever the time zone, in the Gregorian calendar. */
export function write(day: string, dateStyle: 'long' | 'medium', locale = 'en'): string {
  const options = {dateStyle, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn'} as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T00:00:00Z`));
}

/** The day so many days later, or earlier for a negative number. */
export function daysFrom(day: string, days: number): string {
  const other = new Date(`${day}T00:00:00Z`);
  other.setUTCDate(other.getUTCDate() + days);
  return other.toISOString().slice(0, 10);
}

function yearAndDayAfter(day: string): string {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCFullYear(later.getUTCFullYear() + 1);
  const nextYear = later.toISOString().slice(0, 10);
  // February 29 has become March 1, which is already the day after twelve months.
  return nextYear.slice(5) === day.slice(5) ? daysFrom(nextYear, 1) : nextYear;
}
