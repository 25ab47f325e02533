/** What a story is told, and what its file tells it. */
interface Told {
  args: {day?: unknown};
  initialArgs: {day?: unknown};
}

/**
 * The day of a story.
 *
 * @param context - The context of the story. Decorators cannot change the day, because the code is shown without them.
 * @returns The day in the control; if that is not a day, the day in the story's file; null if neither is a day.
 */
export function dayOfStory({args, initialArgs}: Told): string | null {
  return dayOf(args.day) ?? dayOf(initialArgs.day);
}

/**
 * A day for a control. As text the control would take it for midnight in London, which is the day before in New York.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns Noon of that day, where the reader is.
 */
export function on(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date, 12).getTime();
}

/**
 * A day in English, for what a story says itself.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns "March 16, 2026".
 */
export function inWords(day: string): string {
  return new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${day}T00:00:00Z`));
}

/** From `YYYY-MM-DD`, or from what the control for dates gives: milliseconds, or a date. Null for anything else. */
function dayOf(value: unknown): string | null {
  const text = typeof value === 'number' || value instanceof Date ? localDay(new Date(value)) : value;
  return typeof text === 'string' && isDay(text) ? text : null;
}

function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
