import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, addMonths, coveredUntil, lastDayToObject, olderFrom} from '../../../src/facts/age.js';
import {isCalendarDate} from '../../../src/facts/calendar-date.js';
import type {Soc2Report} from '../../../src/facts/types.js';
import {anyDay} from './days.js';

const DAY = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;
const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
const dayOf = (day: string) => Number(day.slice(8));

describe('addMonths', () => {
  it.each([
    ['2022-03-15', 11, '2023-02-15'],
    ['2022-03-15', 12, '2023-03-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2096-02-29', 48, '2100-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 11, '2027-02-28'],
    ['2026-05-31', -1, '2026-04-30'],
    ['2026-01-15', -1, '2025-12-15'],
    ['0004-01-31', 1, '0004-02-29'],
  ])('from %s by %i gives %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('gives the same day so many months later, or the last of a month that has no such day', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({min: -600, max: 600}), (date, months) => {
        const later = addMonths(date, months);
        expect(isCalendarDate(later)).toBe(true);
        expect(monthsOf(later) - monthsOf(date)).toBe(months);
        const isLast = dayOf(addDays(later, 1)) === 1;
        expect(dayOf(later) === dayOf(date) || (isLast && dayOf(later) < dayOf(date))).toBe(true);
      }),
    );
  });

  it('keeps days in their order', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), fc.integer({min: 0, max: 60}), (one, other, months) => {
        const [first, last] = [one, other].sort() as [string, string];
        expect(addMonths(first, months) <= addMonths(last, months)).toBe(true);
      }),
    );
  });
});

describe('addDays', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('from %s by %i gives %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('goes so many days, and back again', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({min: -5000, max: 5000}), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('stays within the days that facts can have', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addMonths('9999-12-31', 12)).toBe('9999-12-31');
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
  });
});

const type1 = (date: string) => ({type: 1, date}) as Soc2Report;
const type2 = (date: string, end: string) => ({type: 2, date, period: {start: '2020-01-01', end}}) as Soc2Report;

describe('olderFrom', () => {
  it.each([
    ['2022-03-15', '2023-03-16'],
    ['2026-02-28', '2027-03-01'],
    ['2027-02-28', '2028-02-29'],
    ['2024-02-29', '2025-03-01'],
    ['2026-12-31', '2028-01-01'],
    ['9999-03-15', '9999-12-31'],
  ])('of a report of type 1 dated %s is %s', (date, expected) => {
    expect(olderFrom(type1(date))).toBe(expected);
  });

  it('counts from the end of the period of a report of type 2', () => {
    expect(coveredUntil(type2('2022-03-15', '2021-12-31'))).toBe('2021-12-31');
    expect(olderFrom(type2('2022-03-15', '2021-12-31'))).toBe('2023-01-01');
    expect(olderFrom(type2('2024-06-01', '2024-02-29'))).toBe('2025-03-01');
  });

  it('is the day after twelve months, a year and a day on', () => {
    fc.assert(
      fc.property(anyDay(), (date) => {
        const older = olderFrom(type1(date));
        expect(addDays(older, -1)).toBe(addMonths(date, 12));
        expect([366, 367]).toContain(daysBetween(date, older));
      }),
    );
  });
});

describe('lastDayToObject', () => {
  const planned = {announced: '2028-02-01', plannedFrom: '2028-03-15'};

  it('counts from the announcement or back from the first day of the planned use', () => {
    expect(lastDayToObject(planned, {days: 28, counted: 'after-announcement'})).toBe('2028-02-29');
    expect(lastDayToObject(planned, {days: 14, counted: 'before-start'})).toBe('2028-03-01');
    expect(lastDayToObject(planned, {days: 15, counted: 'before-start'})).toBe('2028-02-29');
  });

  it('is unknown unless the facts say enough', () => {
    const days = {days: 30, counted: 'after-announcement'} as const;
    expect(lastDayToObject(planned, undefined)).toBeUndefined();
    expect(lastDayToObject({announced: '2028-02-01'}, days)).toBeUndefined();
    expect(lastDayToObject({plannedFrom: '2028-03-15'}, days)).toBeUndefined();
    expect(lastDayToObject({plannedFrom: '2028-03-15'}, {...days, counted: 'before-start'})).toBe('2028-02-14');
    expect(lastDayToObject({announced: '2028-02-01'}, {...days, counted: 'before-start'})).toBeUndefined();
  });

  it('is as many days away as the notice period has', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), fc.integer({min: 1, max: 365}), (announced, plannedFrom, days) => {
        const entry = {announced, plannedFrom};
        expect(daysBetween(announced, lastDayToObject(entry, {days, counted: 'after-announcement'})!)).toBe(days);
        expect(daysBetween(lastDayToObject(entry, {days, counted: 'before-start'})!, plannedFrom)).toBe(days);
      }),
    );
  });
});
