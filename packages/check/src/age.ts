import {addMonths, type CalendarDate} from '@harmony/trust-badges/facts.js';
import {shortDay} from './words.js';

const DAY = 86_400_000;

/**
 * How much time lies between two days, in whole years, months and days.
 *
 * @param from - The earlier day.
 * @param to - The later day.
 * @returns "8 months, 9 days".
 */
export function elapsed(from: CalendarDate, to: CalendarDate): string {
  const months = monthsBetween(from, to);
  const days = (Date.parse(to) - Date.parse(addMonths(from, months))) / DAY;
  const parts = [count(Math.floor(months / 12), 'year'), count(months % 12, 'month'), count(days, 'day')];
  return parts.filter((part) => !part.startsWith('0 ')).join(', ') || '0 days';
}

/**
 * How many whole months have passed.
 *
 * @param from - The earlier day.
 * @param to - The later day.
 * @returns 12 from `2024-02-29` to `2025-02-28`, as `addMonths()` counts.
 */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [year, month] = [(text: CalendarDate) => Number(text.slice(0, 4)), (text: string) => Number(text.slice(5, 7))];
  const months = (year(to) - year(from)) * 12 + month(to) - month(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

/**
 * How old something is on a day, and since when.
 *
 * @param date - The day it counts from.
 * @param today - The day of the check.
 * @returns "8 months, 9 days since Mar 15, 2026"; "in 5 months: May 1, 2027" for a day to come.
 */
export function ageOf(date: CalendarDate, today: CalendarDate): string {
  return date > today
    ? `in ${elapsed(today, date)}: ${shortDay(date)}`
    : `${elapsed(date, today)} since ${shortDay(date)}`;
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
