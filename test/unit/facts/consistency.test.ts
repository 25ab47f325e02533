import {describe, expect, it} from 'vitest';
import type {Facts} from '../../../src/facts/types.js';
import {PROVENANCE} from '../../../stories/fixtures/statement.js';
import {entry, plainCompany, reasonsFor, wholeCompany} from './company.js';

type Change = (facts: Facts) => void;
type Refusal = [what: string, change: Change, path: string, message: string];

/** Sets a value that the types do not allow. */
const put = (target: object, key: string, value: unknown): void => void Object.assign(target, {[key]: value});
const withEntry =
  (fields: Parameters<typeof entry>[1]): Change =>
  ({subprocessors}) => {
    subprocessors.entries = [entry('other'), entry('new', fields)];
  };
const withDays =
  (days: unknown): Change =>
  ({subprocessors}) =>
    put(subprocessors.noticePeriod!, 'days', days);
const longName = 'x'.repeat(301);
const UPDATED = '2026-01-31';

const ofReports: Refusal[] = [
  [
    'an earlier report that is newer than the one that leads',
    ({soc2}) => put(soc2.earlier![0]!, 'date', '2026-02-01'),
    'soc2.earlier[0].date',
    'must not be after 2026-01-31: the newest report is "report", and the others follow, newest first',
  ],
  [
    'earlier reports that do not stand newest first',
    ({soc2}) => soc2.earlier!.reverse(),
    'soc2.earlier[1].date',
    'must not be after 2024-01-31: the newest report is "report", and the others follow, newest first',
  ],
  [
    'a category that is explained but not covered',
    ({soc2}) => soc2.report.categories.pop(),
    'soc2.categories',
    'must explain the report’s categories in their order: security, availability, processing-integrity, confidentiality',
  ],
  [
    'a category that is covered but not explained',
    ({soc2}) => soc2.categories.pop(),
    'soc2.categories',
    'must explain the report’s categories in their order: security, availability, processing-integrity, confidentiality, privacy',
  ],
  [
    'categories that are explained in another order',
    ({soc2}) => soc2.categories.reverse(),
    'soc2.categories',
    'must explain the report’s categories in their order: security, availability, processing-integrity, confidentiality, privacy',
  ],
  [
    'a report as of a day after its date',
    ({soc2}) => put(soc2.earlier![0]!, 'asOf', '2025-02-01'),
    'soc2.earlier[0]',
    'must not be as of a day after its date',
  ],
  [
    'a period that ends after the date of the report',
    ({soc2}) => put(soc2.report, 'period', {start: '2025-01-01', end: '2026-02-01'}),
    'soc2.report',
    'must not be dated before its period ends',
  ],
  [
    'a period that ends before it starts',
    ({soc2}) => put(soc2.earlier![1]!, 'period', {start: '2023-12-31', end: '2023-12-30'}),
    'soc2.earlier[1].period',
    'must not end before it starts',
  ],
  [
    'a report of type 2 that is as of one day',
    ({soc2}) => put(soc2.report, 'asOf', '2025-12-31'),
    'soc2.report.asOf',
    'is not a key that facts may have; remove it',
  ],
  [
    'an opinion that there is not',
    ({soc2}) => put(soc2.report, 'opinion', 'good'),
    'soc2.report.opinion',
    'must be one of unqualified, qualified, adverse, disclaimer',
  ],
  [
    'an entity of 301 characters',
    ({soc2}) => put(soc2.report, 'entity', longName),
    'soc2.report.entity',
    'must be at most 300 characters',
  ],
  [
    'an auditor of 301 characters',
    ({soc2}) => put(soc2.report, 'auditor', longName),
    'soc2.report.auditor',
    'must be at most 300 characters',
  ],
  [
    'a system of 301 characters',
    ({soc2}) => put(soc2.report, 'system', longName),
    'soc2.report.system',
    'must be at most 300 characters',
  ],
  [
    'a link that is no address',
    ({soc2}) => put(soc2.report, 'link', 'example.com'),
    'soc2.report.link',
    'must be an https: or mailto: address',
  ],
  [
    'a list of earlier reports without any',
    ({soc2}) => put(soc2, 'earlier', []),
    'soc2.earlier',
    'must have at least one entry',
  ],
  ['an examination of type 1', ({soc2}) => put(soc2.examination!, 'type', 1), 'soc2.examination.type', 'must be 2'],
  [
    'an examination with a date',
    ({soc2}) => put(soc2.examination!, 'date', '2026-01-31'),
    'soc2.examination.date',
    'is not a key that facts may have; remove it',
  ],
];

const ofSubprocessors: Refusal[] = [
  [
    'one that is planned and in use',
    withEntry({plannedFrom: '2026-03-01', since: '2025-01-01'}),
    'subprocessors.entries[1].plannedFrom',
    'must be left out for one that is or was in use; "since" takes its place',
  ],
  [
    'one that is planned and former',
    withEntry({plannedFrom: '2026-03-01', endedOn: '2025-01-01'}),
    'subprocessors.entries[1].plannedFrom',
    'must be left out for one that is or was in use; "since" takes its place',
  ],
  [
    'one that is announced after the first day of its planned use',
    withEntry({plannedFrom: '2026-01-10', announced: '2026-01-11'}),
    'subprocessors.entries[1].announced',
    'must not be after 2026-01-10, the first day of the planned use',
  ],
  [
    'one whose use ended before it began',
    withEntry({since: '2025-01-02', endedOn: '2025-01-01'}),
    'subprocessors.entries[1].endedOn',
    'must not be before 2025-01-02, the first day of its use',
  ],
  ...(['since', 'endedOn', 'announced'] as const).map((key): Refusal => [
    `a day of "${key}" after the last update`,
    withEntry({[key]: '2026-02-01'}),
    `subprocessors.entries[1].${key}`,
    `must not be after ${UPDATED}, the day on which the list was last updated`,
  ]),
  [
    'a change after the last update',
    ({subprocessors}) => put(subprocessors.changes![0]!, 'date', '2026-02-01'),
    'subprocessors.changes[0].date',
    `must not be after ${UPDATED}: the newest comes first`,
  ],
  [
    'changes that do not stand newest first',
    ({subprocessors: {changes = []}}) => {
      const [{statement}] = changes as [NonNullable<typeof changes>[number]];
      changes.push({date: '2026-01-21', statement: {...statement, id: 'example.later'}});
    },
    'subprocessors.changes[1].date',
    'must not be after 2026-01-20: the newest comes first',
  ],
  [
    'changes of the security page that do not stand newest first',
    ({security: {changes}}) => {
      const [{date, statement}] = changes as [(typeof changes)[number]];
      changes.push({date: `${Number(date.slice(0, 4)) + 1}-01-01`, statement: {...statement, id: 'example.later'}});
    },
    'security.changes[1].date',
    'must not be after 2026-01-31: the newest comes first',
  ],
  ['a notice period of no day', withDays(0), 'subprocessors.noticePeriod.days', 'must be at least 1'],
  ['a notice period of 366 days', withDays(366), 'subprocessors.noticePeriod.days', 'must be at most 365'],
  ['a notice period of half a day', withDays(1.5), 'subprocessors.noticePeriod.days', 'must be a whole number of days'],
  ['a notice period in words', withDays('30'), 'subprocessors.noticePeriod.days', 'must be a number of days'],
  [
    'a notice period that is counted otherwise',
    ({subprocessors}) => put(subprocessors.noticePeriod!, 'counted', 'in-working-days'),
    'subprocessors.noticePeriod.counted',
    'must be one of after-announcement, before-start',
  ],
  [
    'a country that is no code',
    withEntry({locations: ['Germany']}),
    'subprocessors.entries[1].locations[0]',
    'must be an ISO 3166 code like "DE"',
  ],
  [
    'a name of 301 characters',
    withEntry({name: longName}),
    'subprocessors.entries[1].name',
    'must be at most 300 characters',
  ],
];

describe('facts that contradict themselves', () => {
  it.each([...ofReports, ...ofSubprocessors])('are refused for %s', (_what, change, path, message) => {
    expect(reasonsFor(wholeCompany(change))).toEqual([{path, message}]);
  });
});

const accepted: [what: string, change: Change][] = [
  ['every part that facts can have', () => {}],
  ['an earlier report of the same day', ({soc2}) => put(soc2.earlier![0]!, 'date', '2026-01-31')],
  ['a report as of its date', ({soc2}) => put(soc2.earlier![0]!, 'asOf', '2025-01-31')],
  [
    'a period that ends on the date of the report',
    ({soc2}) => put(soc2.report, 'period', {start: '2026-01-31', end: '2026-01-31'}),
  ],
  ['an entity of 300 characters', ({soc2}) => put(soc2.report, 'entity', longName.slice(1))],
  ['one that was used on one day', withEntry({since: '2025-01-01', endedOn: '2025-01-01'})],
  ['one that is planned from the day of the announcement', withEntry({plannedFrom: UPDATED, announced: UPDATED})],
  ['days on the day of the last update', withEntry({since: UPDATED, announced: UPDATED, endedOn: UPDATED})],
  ['a former one of which only the end is known', withEntry({endedOn: '2025-01-01'})],
  ['a notice period of a day', withDays(1)],
  ['a notice period of a year', withDays(365)],
];

describe('facts that do not', () => {
  it.each(accepted)('are accepted with %s', (_what, change) => {
    expect(reasonsFor(wholeCompany(change))).toEqual([]);
  });

  it('are accepted without any optional part', () => {
    expect(reasonsFor(plainCompany())).toEqual([]);
    expect(reasonsFor(plainCompany(({soc2}) => put(soc2, 'examination', {id: 'x', type: 2, ...PROVENANCE})))).toEqual(
      [],
    );
  });
});
