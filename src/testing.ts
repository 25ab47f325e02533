import {clock} from './element/clock.js';
import {HarmonyElement} from './element/harmony-element.js';
import {isCalendarDate, type CalendarDate} from './facts/calendar-date.js';

const {today} = clock;

/**
 * Sets the day for every element of this copy of the library, so that tests and stories see what readers will see on it. The
 * elements on the page are rendered anew.
 *
 * @param day - `YYYY-MM-DD`; null for the reader's own day.
 * @returns Settled when the elements show it.
 * @throws {RangeError} For anything that is not a day.
 */
export async function setToday(day: CalendarDate | null): Promise<void> {
  if (day !== null && !isCalendarDate(day)) {
    throw new RangeError(
      `setToday() takes a day like "2026-03-15", or null for the reader’s own day, and not "${String(day)}".`,
    );
  }
  clock.today = day === null ? today : () => day;
  await Promise.all(
    elementsIn(document).map((element) => {
      element.requestUpdate();
      return element.updateComplete;
    }),
  );
}

function elementsIn(root: ParentNode): HarmonyElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HarmonyElement ? [element as HarmonyElement] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}
