import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {claimsOf} from '../src/claims.js';
import {compare} from '../src/compare.js';
import {describe as describeChange} from '../src/diff.js';
import type {Facts} from '../../../src/facts/types.js';
import {say} from '../../../stories/fixtures/statement.js';
import {entry, parsed, plainCompany, wholeCompany} from '../../../test/unit/facts/company.js';

type Change = (facts: Facts) => void;

/** What the whole facts claim more, less and differently after a change. */
function changed(change: Change) {
  const {more, less, differently} = compare(parsed(wholeCompany()), parsed(wholeCompany(change)));
  return {
    more: more.map(({text}) => text),
    less: less.map(({text}) => text),
    differently: differently.map(({before, now}) => [before, now]),
  };
}
const nothing = {more: [], less: [], differently: []};

/** Changes that do not affect each other. */
const CHANGES: readonly Change[] = [
  ({soc2}) => void delete soc2.examination,
  ({soc2}) => void soc2.earlier!.pop(),
  ({soc2}) => void delete soc2.report.auditor,
  ({soc2}) => (soc2.report.opinion = 'qualified'),
  ({soc2}) => soc2.doesNotProve.push(say('not-new', 'It does not prove anything new.')),
  ({soc2}) => void soc2.doesNotProve.shift(),
  ({soc2}) => soc2.proves.push(say('proves-new', 'Something new about Example Company.')),
  ({soc2}) => (soc2.separate[0]!.text = 'Other words.'),
  ({security}) => (security.lastUpdated = '2026-01-30'),
  ({security}) => void security.topics.pop(),
  ({subprocessors}) => void delete subprocessors.noticePeriod,
  ({subprocessors}) => void subprocessors.entries!.shift(),
  ({subprocessors}) => subprocessors.entries!.push(entry('new', {data: ['Names']})),
  ({contact}) => (contact.email = 'other@example.com'),
  ({contact}) => void delete contact.subject,
];
const anyFacts = () =>
  fc
    .subarray([...CHANGES])
    .map((changes) => parsed(wholeCompany((facts) => changes.forEach((change) => change(facts)))));

describe('two versions of the facts', () => {
  it('say the same as themselves', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        expect(compare(facts, parsed(structuredClone(facts)))).toEqual(nothing);
        expect(describeChange(facts, facts)).toBe('Both say the same.\n');
      }),
    );
  });

  it('swap more and less when they are swapped', () => {
    fc.assert(
      fc.property(anyFacts(), anyFacts(), (one, other) => {
        const there = compare(one, other);
        const back = compare(other, one);
        expect(back.less).toEqual(there.more);
        expect(back.more).toEqual(there.less);
        const keys = ({differently}: typeof there) => new Set(differently.map(({key}) => key));
        expect(keys(back)).toEqual(keys(there));
      }),
    );
  });

  it('are described in the same order each time, and no claim gets lost under the key of another', () => {
    const [before, now] = [parsed(plainCompany()), parsed(wholeCompany())];
    expect(describeChange(before, now)).toBe(describeChange(parsed(plainCompany()), parsed(wholeCompany())));
    for (const facts of [before, now]) {
      const keys = claimsOf(facts).map(({key}) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('say the same in another order, and of another day', () => {
    const order: Change = (facts) => {
      facts.soc2.proves.reverse();
      facts.soc2.doesNotProve.reverse();
      facts.security.topics.reverse();
      facts.subprocessors.entries!.reverse();
      facts.sources.reverse();
      facts.factsVersion = '2026-02-01';
      facts.$schema = './other.json';
    };
    expect(changed(order)).toEqual(nothing);
  });
});

describe('what is more and what is less', () => {
  it('are claims that are new and claims that are gone', () => {
    expect(changed(({soc2}) => void delete soc2.examination)).toEqual({
      ...nothing,
      less: ['An examination of Type 2 is in progress (example.examination); there is no report on it.'],
    });
    expect(
      changed(({soc2}) => {
        soc2.report.categories.pop();
        soc2.categories.pop();
      }),
    ).toEqual({
      ...nothing,
      less: ['The report covers Privacy.', '“What Example Company’s report says about privacy.” (example.privacy)'],
    });
    expect(changed(({soc2}) => soc2.proves.push(say('more', 'More of Example Company.')))).toEqual({
      ...nothing,
      more: ['“More of Example Company.” (example.more)'],
    });
    expect(changed(({subprocessors}) => subprocessors.entries![0]!.data!.push('Mail'))).toEqual({
      ...nothing,
      more: ['The subprocessor example.used processes “Mail”.'],
    });
  });

  it.each(['doesNotProve', 'separate'] as const)('are the other way round for limits: %s', (part) => {
    const text = 'It says nothing else of Example Company.';
    expect(changed(({soc2}) => soc2[part].push(say('limit', text)))).toEqual({
      ...nothing,
      less: [`“${text}” (example.limit)`],
    });
    const withLimit = parsed(wholeCompany(({soc2}) => soc2[part].push(say('limit', text))));
    const {more, less} = compare(withLimit, parsed(wholeCompany()));
    expect([more.map(({key}) => key), less]).toEqual([['statement[example.limit]'], []]);
    expect(describeChange(withLimit, parsed(wholeCompany()))).toContain(
      `They claim more\n  - No longer says: “${text}” (example.limit)\n\nThey claim less\n  Nothing.`,
    );
    expect(describeChange(parsed(wholeCompany()), withLimit)).toContain(
      `They claim more\n  Nothing.\n\nThey claim less\n  - Now says: “${text}” (example.limit)`,
    );
  });

  it('are the other way round for what the completed type limits', () => {
    const limit: Change = ({soc2}) => soc2.types.current.push(say('limit', 'It is of Type 2 and of no other.'));
    expect(changed(limit)).toEqual({...nothing, less: ['“It is of Type 2 and of no other.” (example.limit)']});
  });
});

describe('what is different', () => {
  const used = 'The subprocessor example.used is';

  it('is a subprocessor in another state', () => {
    expect(changed(({subprocessors}) => (subprocessors.entries![0]!.endedOn = '2026-01-15'))).toEqual({
      ...nothing,
      differently: [[`${used} in use.`, `${used} no longer used; the last day was January 15, 2026.`]],
    });
  });

  it('is a date, a period or a text', () => {
    expect(changed(({soc2}) => (soc2.report.date = '2026-01-30')).differently).toEqual([
      ['The report is dated January 31, 2026.', 'The report is dated January 30, 2026.'],
    ]);
    expect(changed(({soc2}) => (soc2.meaning[0]!.text = 'Other words.')).differently).toEqual([
      ['“Example Company is made up, and so is its report.” (example.meaning)', '“Other words.” (example.meaning)'],
    ]);
  });

  it('is a statement that stands elsewhere: a denial that becomes a proof is no small thing', () => {
    const moved: Change = ({soc2}) => soc2.proves.push(soc2.doesNotProve.pop()!);
    const {more, less, differently} = changed(moved);
    expect([more, less]).toEqual([[], []]);
    expect(differently).toEqual([
      [
        expect.stringMatching(/\(example\.not-future\) stands under SOC 2: what the report does not prove\.$/),
        'It stands under SOC 2: what the report proves.',
      ],
    ]);
  });

  it('is the type of the report, before all else', () => {
    const text = describeChange(parsed(plainCompany()), parsed(wholeCompany()));
    expect(text.split('\n').slice(0, 5)).toEqual([
      'The facts of January 31, 2026, beside those of January 31, 2026.',
      '',
      'The report that leads is of Type 2. Before it was of Type 1.',
      '',
      'They claim more',
    ]);
    expect(text).toContain(
      'They say differently\n  - Before: The report is of Type 1.\n    Now:    The report is of Type 2.\n',
    );
  });

  it('is not the type if that is the same', () => {
    expect(describeChange(parsed(wholeCompany()), parsed(wholeCompany(CHANGES[0])))).not.toMatch(/report that leads/);
  });
});
