import {msg, str} from '@lit/localize';
import type {CalendarDate} from '../facts/calendar-date.js';
import {formatDate} from '../localization/format.js';

/**
 * Describes when something was last updated.
 *
 * @param date - `YYYY-MM-DD`.
 * @returns "Last updated February 1, 2026".
 */
export function describeUpdated(date: CalendarDate): string {
  return msg(str`Last updated ${formatDate(date)}`, {id: 'updated', desc: 'A line below a title'});
}
