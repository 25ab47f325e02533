import type {CalendarDate} from '../facts/calendar-date.js';

/** The longest that a browser can wait: 24 days. A page open for longer shows the old state until its next update. */
const LONGEST = 2 ** 31 - 1;

/**
 * Waits for the midnight at which a day begins in the reader's time zone. If that is too far off or past, as on most days,
 * it does not wait at all.
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
