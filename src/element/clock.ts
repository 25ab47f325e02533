import type {CalendarDate} from '../facts/calendar-date.js';

/** Where every element reads the day. Tests (`testing.ts`) and servers that render for a day put another function here. */
export const clock = {
  /** The day in the reader's time zone. */
  today: (): CalendarDate => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  },
};
