/** A day as `YYYY-MM-DD`. It stays text until it is formatted, so no time zone can move it. */
export type CalendarDate = string;

/**
 * Whether a text is a day that exists in the Gregorian calendar.
 *
 * @param text - Any text.
 * @returns True for `2026-02-28`, false for `2026-02-30`, `2026-2-3` and everything else.
 */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  // `new Date('2026-02-30')` rolls over to March in some engines: only a round trip proves that the day exists.
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
