import type {CalendarDate} from '../facts/calendar-date.js';

/** Where every element reads the day. Tests put another function here (`testing.ts`), and a server that renders for a day. */
export const clock = {
  /** The reader's day, where the reader is. */
  today: (): CalendarDate => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  },
};
