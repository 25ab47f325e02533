import fc from 'fast-check';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {ageOf, elapsed, monthsBetween} from '../src/age.js';
import {readOptions} from '../src/check-options.js';
import {whatIsDue} from '../src/check.js';
import {upcomingChanges} from '../src/upcoming.js';
import {factTable} from '../src/fact-table.js';
import {stateOfEntry, stateOfReport} from '../src/state.js';
import {alignColumns} from '../src/table.js';
import {addDays, addMonths} from '../../../src/facts/age.js';
import type {Facts, Soc2Report} from '../../../src/facts/types.js';
import {ELSEWHERE, entry, parsed, plainCompany, wholeCompany} from '../../../test/unit/facts/company.js';
import {anyDay} from '../../../test/unit/facts/days.js';

const type1 = (date: string) => ({type: 1, date}) as Soc2Report;
const type2 = (date: string, end: string) => ({type: 2, date, period: {start: '2020-01-01', end}}) as Soc2Report;

describe('an age', () => {
  it.each([
    ['2022-03-15', '2022-11-24', '8 months, 9 days'],
    ['2022-03-15', '2022-03-15', '0 days'],
    ['2022-03-15', '2022-03-16', '1 day'],
    ['2022-03-15', '2022-04-14', '30 days'],
    ['2022-03-15', '2022-04-15', '1 month'],
    ['2022-03-15', '2023-03-14', '11 months, 27 days'],
    ['2022-03-15', '2023-03-15', '1 year'],
    ['2022-03-15', '2024-05-17', '2 years, 2 months, 2 days'],
    ['2024-02-29', '2025-02-27', '11 months, 29 days'],
    ['2024-02-29', '2025-02-28', '1 year'],
    ['2024-02-29', '2025-03-01', '1 year, 1 day'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(elapsed(from, to)).toBe(expected);
  });

  it('says since when, or when for a day to come', () => {
    expect(ageOf('2022-03-15', '2022-03-15')).toBe('0 days since Mar 15, 2022');
    expect(ageOf('2022-03-15', '2022-03-16')).toBe('1 day since Mar 15, 2022');
    expect(ageOf('2022-03-15', '2022-03-14')).toBe('in 1 day: Mar 15, 2022');
  });

  it('is exact: so many months and days later it is the day again', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (one, other) => {
        const [from, to] = [one, other].sort() as [string, string];
        const days = Number(/(\d+) day/.exec(elapsed(from, to))?.[1] ?? 0);
        expect(addDays(addMonths(from, monthsBetween(from, to)), days)).toBe(to);
        expect(days).toBeLessThanOrEqual(30);
      }),
    );
  });
});

describe('the state of the report', () => {
  const notice = 'readers will see a notice from';
  it.each([
    [type1('2022-03-15'), '2022-03-14', 'dated after the day of this check'],
    [type1('2022-03-15'), '2022-03-15', 'current'],
    [type1('2022-03-15'), '2023-02-14', 'current'],
    [type1('2022-03-15'), '2023-02-15', `11 months old, ${notice} March 16, 2023`],
    [type1('2022-03-15'), '2023-03-14', `11 months old, ${notice} March 16, 2023`],
    [type1('2022-03-15'), '2023-03-15', `12 months old, ${notice} March 16, 2023`],
    [type1('2022-03-15'), '2023-03-16', 'more than 12 months old, readers see a notice'],
    [type1('2024-02-29'), '2025-01-28', 'current'],
    [type1('2024-02-29'), '2025-01-29', `11 months old, ${notice} March 1, 2025`],
    [type1('2024-02-29'), '2025-02-28', `12 months old, ${notice} March 1, 2025`],
    [type1('2024-02-29'), '2025-03-01', 'more than 12 months old, readers see a notice'],
    [type1('2026-03-31'), '2027-02-27', 'current'],
    [type1('2026-03-31'), '2027-02-28', `11 months old, ${notice} April 1, 2027`],
    [type2('2022-03-15', '2021-12-31'), '2022-11-29', 'current'],
    [type2('2022-03-15', '2021-12-31'), '2022-11-30', `11 months old, ${notice} January 1, 2023`],
    [type2('2022-03-15', '2021-12-31'), '2023-01-01', 'more than 12 months old, readers see a notice'],
  ])('of $date on %s is: %s', (report, today, expected) => {
    expect(stateOfReport(report, today)).toBe(expected);
  });
});

describe('the state of a subprocessor', () => {
  it.each([
    ['in use', {since: '2025-01-01'}, 'current'],
    ['in use, nobody knows since when', {}, 'current'],
    ['planned', {plannedFrom: '2026-03-01'}, 'planned'],
    ['planned from today', {plannedFrom: '2026-02-28'}, 'planned'],
    ['planned from yesterday', {plannedFrom: '2026-02-27'}, 'planned from a day that has passed'],
    ['former', {since: '2020-01-01', endedOn: '2025-01-01'}, 'former'],
  ])('that is %s', (_what, fields, expected) => {
    expect(stateOfEntry(entry('any', fields), '2026-02-28')).toBe(expected);
  });
});

describe('what the owner has to do', () => {
  const due = (facts: Facts, today: string) => whatIsDue(parsed(facts), today);
  const report = expect.stringMatching(
    /^To do: ask for the next report; .*replace the facts.*trust-badges facts diff/,
  ) as string;

  it('is to ask for the next report from eleven months after the report on', () => {
    expect(due(plainCompany(), '2026-12-30')).toEqual([]);
    expect(due(plainCompany(), '2026-12-31')).toEqual([report]);
  });

  it('counts from the end of the period of a report of type 2', () => {
    const later = ({subprocessors}: Facts) => void delete subprocessors.entries;
    expect(due(wholeCompany(later), '2026-11-29')).toEqual([]);
    expect(due(wholeCompany(later), '2026-11-30')).toEqual([report]);
  });

  it('is to settle what was planned, from the day after', () => {
    expect(due(wholeCompany(), '2026-03-01')).toEqual([]);
    expect(due(wholeCompany(), '2026-03-02')).toEqual([
      'To do: replace "plannedFrom" by "since", or remove the entry: “example.planned”.',
    ]);
    expect(due(wholeCompany(), '2026-11-30')).toHaveLength(2);
  });
});

describe('what changes next', () => {
  const days = (facts: Facts, today: string) => upcomingChanges(parsed(facts), today).map(({date}) => date);

  it('stands in the order of the days', () => {
    // Announced on January 20, and 30 days to object.
    expect(days(wholeCompany(), '2026-01-31')).toEqual(['2026-02-19', '2026-03-01', '2026-11-30', '2027-01-01']);
  });

  it('leaves out what has come, but no day of a subprocessor before it is over', () => {
    expect(days(wholeCompany(), '2026-02-19')).toContain('2026-02-19');
    expect(days(wholeCompany(), '2026-02-20')).not.toContain('2026-02-19');
    expect(days(wholeCompany(), '2026-03-01')).toContain('2026-03-01');
    expect(days(wholeCompany(), '2026-03-02')).not.toContain('2026-03-01');
    expect(days(wholeCompany(), '2026-11-30')).toEqual(['2027-01-01']);
    expect(days(wholeCompany(), '2027-01-01')).toEqual([]);
  });

  it('says what readers will see', () => {
    const words = (facts: Facts) => upcomingChanges(parsed(facts), '2026-01-31').map(({what}) => what);
    expect(words(plainCompany()).at(-1)).toMatch(/see a notice that it is dated more than 12 months ago/);
    expect(words(wholeCompany()).at(-1)).toMatch(/see a notice that its period ended more than 12 months ago/);
  });
});

describe('the table of facts', () => {
  const rows = factTable(parsed(wholeCompany()), '2026-02-28');
  const find = (name: string) => rows.find((fact) => fact.name === name);

  it('has each fact once', () => {
    const ids: string[] = [];
    const visit = (node: unknown) => {
      if (typeof node !== 'object' || node === null) return;
      // Groups and topics have no text of their own.
      if ('id' in node && 'source' in node) ids.push(String(node.id));
      Object.values(node).forEach(visit);
    };
    const {sources: _sources, ...facts} = wholeCompany();
    visit(facts);
    const names = rows.map(({name}) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(ids.filter((id) => !names.includes(id))).toEqual([]);
    expect(new Set(names.filter((name) => !ids.includes(name)))).toEqual(
      new Set([
        ...['type', 'date', 'period', 'entity', 'categories', 'system', 'auditor', 'opinion', 'link'].map(
          (key) => `soc2.report.${key}`,
        ),
        ...['type', 'date', 'asOf', 'entity', 'categories', 'system', 'auditor', 'opinion', 'link'].map(
          (key) => `soc2.earlier[0].${key}`,
        ),
        ...['type', 'date', 'period', 'entity', 'categories'].map((key) => `soc2.earlier[1].${key}`),
        'soc2.subject',
        'security.subject',
        'security.lastUpdated',
        'subprocessors.subject',
        'subprocessors.lastUpdated',
        'subprocessors.noticePeriod',
        'contact.email',
        'contact.subject',
      ]),
    );
  });

  it('has the day that each age counts from, and makes none up', () => {
    expect(find('example.report')).toMatchObject({date: '2025-12-31', dateIs: 'the end of its period'});
    expect(find('example.report-2025')).toMatchObject({date: '2025-01-31', state: 'earlier report'});
    expect(find('example.examination')).toMatchObject({date: undefined, state: 'in progress'});
    expect(find('example.elsewhere')).toMatchObject({date: undefined, origin: ELSEWHERE});
    expect(find('example.introduction')).toMatchObject({date: '2026-01-31'});
    expect(find('example.used')).toMatchObject({date: '2024-02-29', state: 'current'});
    expect(find('example.undated')).toMatchObject({date: '2026-01-31', state: 'current'});
    expect(find('example.planned')).toMatchObject({date: '2026-03-01', state: 'planned'});
    expect(find('example.former')).toMatchObject({date: '2025-06-30', state: 'former'});
    expect(find('example.announcement')).toMatchObject({date: '2026-01-20', state: 'on record'});
  });

  it('keeps the days of two parts of one page apart', () => {
    const facts = parsed(wholeCompany(({security}) => (security.lastUpdated = '2026-01-30')));
    const dateOf = (name: string) => factTable(facts, '2026-02-28').find((fact) => fact.name === name)?.date;
    expect([dateOf('example.introduction'), dateOf('example.uses')]).toEqual(['2026-01-30', '2026-01-31']);
  });
});

describe('the options', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati'])('take the day on a wall calendar in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(readOptions(['a.json'], new Date(2027, 1, 15, 0, 0)).today).toBe('2027-02-15');
    expect(readOptions(['a.json'], new Date(2027, 1, 15, 23, 59)).today).toBe('2027-02-15');
  });

  it('come in any order, also after a second --', () => {
    const expected = {file: 'a.json', today: '2027-02-15'};
    for (const args of [
      ['--today', '2027-02-15', 'a.json'],
      ['a.json', '--today=2027-02-15'],
      ['--today', '2027-02-15', '--', 'a.json'],
    ]) {
      expect(readOptions(args, new Date())).toEqual(expected);
    }
  });
});

describe('a table', () => {
  it('has its columns below each other, and nothing after the last', () => {
    const rows = [
      ['a', 'longer', 'x'],
      ['longest', 'b', ''],
    ];
    expect(alignColumns(rows)).toEqual(['a        longer  x', 'longest  b']);
    expect(alignColumns([])).toEqual([]);
  });
});
