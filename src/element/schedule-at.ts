import type {CalendarDate} from '../facts/calendar-date.js';

/** The longest that a browser can wait: 24 days. Whoever keeps a page open for longer sees the old state until then. */
const LONGEST = 2 ** 31 - 1;

/**
 * Waits for the midnight at which a day begins, where the reader is. On most days, when that is far off or past, it does not
 * wait at all.
 *
 * @param day - The day.
 * @param run - Called once, when the day has begun.
 * @returns For `clearTimeout()`.
 */
export function scheduleAt(day: CalendarDate, run: () => void): ReturnType<typeof setTimeout> | undefined {
  // Without a time zone it is the reader's.
  const wait = Date.parse(`${day}T00:00`) - Date.now();
  return wait > 0 && wait < LONGEST ? setTimeout(run, wait) : undefined;
}
