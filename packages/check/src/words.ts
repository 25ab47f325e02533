import {formatDate, formatPeriod} from '@harmony/trust-badges/content.js';
import type {CalendarDate, CategoryId, Soc2Report} from '@harmony/trust-badges/facts.js';

/** A text of the facts, with codes in place of characters that are invisible or would break the line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}

/** A text of the facts among our own words. */
export function quote(text: string): string {
  return `“${oneLine(text)}”`;
}

/** "March 15, 2026", in a sentence. */
export function longDay(date: CalendarDate): string {
  return formatDate(date, 'long');
}

/** "January 1 – December 31, 2025", with spaces as a keyboard has them. */
export function longPeriod(period: {readonly start: CalendarDate; readonly end: CalendarDate}): string {
  return formatPeriod(period).replace(/\s/g, ' ');
}

/** "Mar 15, 2026", in a table. */
export function shortDay(date: CalendarDate): string {
  return formatDate(date, 'medium');
}

/** "Processing Integrity" */
export function categoryName(category: CategoryId): string {
  return category
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');
}

/** "Type 1, dated March 15, 2026" */
export function typeAndDate({type, date}: Pick<Soc2Report, 'type' | 'date'>): string {
  return `Type ${type}, dated ${longDay(date)}`;
}
