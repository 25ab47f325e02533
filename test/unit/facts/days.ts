import fc from 'fast-check';
import type {CalendarDate} from '../../../src/facts/calendar-date.js';

/** Any day of the years that facts are about, leap days more often than the calendar has them. */
export const anyDay = (): fc.Arbitrary<CalendarDate> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .date({min: new Date('1900-01-01'), max: new Date('2400-12-31'), noInvalidDate: true})
        .map((date) => date.toISOString().slice(0, 10)),
    },
    {weight: 1, arbitrary: fc.constantFrom('2000-02-29', '2024-02-29', '2028-02-29', '2096-02-29')},
  );
