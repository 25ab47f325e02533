import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isCalendarDate} from '../../../src/facts/calendar-date.js';
import {anyText} from '../any-text.js';

describe('isCalendarDate', () => {
  it('accepts every day that there is', () => {
    const days = fc.date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true});
    fc.assert(fc.property(days, (day) => isCalendarDate(day.toISOString().slice(0, 10))));
  });

  it('accepts a text only if it says the day as ISO 8601 does', () => {
    const parts = fc.tuple(
      fc.integer({min: 1, max: 9999}),
      fc.integer({min: 0, max: 13}),
      fc.integer({min: 0, max: 32}),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
          '-',
        );
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
        expect(isCalendarDate(text)).toBe(exists);
      }),
    );
  });

  it.each(['2030', '2030-02', '2030-2-3', '2030-02-03T00:00:00.000Z', '+012030-02-03', '-002030-02-03'])(
    'refuses what ISO 8601 allows too: %s',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  it('refuses everything else without throwing', () => {
    fc.assert(fc.property(anyText(), (text) => !isCalendarDate(text) || /^\d{4}-\d\d-\d\d$/.test(text)));
  });
});

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}
