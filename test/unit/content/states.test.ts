import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {olderFrom} from '../../../src/facts/age.js';
import {onDay} from '../../../src/content/on-day.js';
import {toPlainText} from '../../../src/content/rich-text.js';
import {describeSoc2Badge} from '../../../src/content/soc2-badge.js';
import {describeTip} from '../../../src/content/tip.js';
import {
  EXAMPLE_DETAILS,
  EXAMPLE_EXAMINATION,
  EXAMPLE_TYPE1,
  EXAMPLE_TYPE2,
  exampleWithReports,
} from '../../../stories/fixtures/example-reports.js';
import {parsed} from '../parsed.js';

const word = (reports: Parameters<typeof exampleWithReports>[0]) =>
  describeSoc2Badge(parsed(exampleWithReports(reports)));

describe('a report on a day', () => {
  const day = fc
    .date({min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true})
    .map((date) => date.toISOString().slice(0, 10));

  it('has the notice from its day on, and at no time before', () => {
    fc.assert(
      fc.property(day, day, (date, today) => {
        const view = word({report: {...EXAMPLE_TYPE1, date}});
        expect('notice' in onDay(view, today)).toBe(today >= olderFrom({...EXAMPLE_TYPE1, date}));
      }),
      {numRuns: 60},
    );
  });

  it('is the same object for the same facts and state, so that nothing is rendered twice', () => {
    const view = word({report: EXAMPLE_TYPE1});
    expect(onDay(view, '2026-03-10')).toBe(view);
    expect(onDay(view, '2026-03-11')).toBe(onDay(view, '2031-01-01'));
  });

  it('says the same as before besides the notice', () => {
    const view = word({report: EXAMPLE_TYPE2});
    const {notice, summaryTip, ...rest} = onDay(view, '2030-01-01');
    expect({...rest, summaryTip: view.summaryTip}).toEqual(view);
    expect(describeTip(summaryTip)).toBe(`${notice!.text} ${toPlainText(notice!.ask)} ${describeTip(view.summaryTip)}`);
  });
});

describe('an examination in progress', () => {
  it('is said with its denial, and in the explanation of the types', () => {
    const view = word({report: EXAMPLE_TYPE1, examination: EXAMPLE_EXAMINATION});
    const said = 'A SOC 2 Type 2 examination is in progress. It is not completed, and there is no report on it.';
    expect(toPlainText(view.examination!)).toBe(said);
    expect(describeTip(view.typesTip)).toContain(said);
    expect(describeTip(view.summaryTip)).toContain(said);
    expect(describeTip(view.typesTip)).toContain('Type 2 (No completed report):');
  });

  it('changes nothing about the claim', () => {
    const {name, claim, when, span} = word({report: EXAMPLE_TYPE1});
    const view = word({report: EXAMPLE_TYPE1, examination: EXAMPLE_EXAMINATION});
    expect({name: view.name, claim: view.claim, when: view.when, span: view.span}).toEqual({name, claim, when, span});
  });
});

describe('what facts may leave out', () => {
  it('is no key of the view', () => {
    for (const key of ['details', 'link', 'examination', 'earlier']) {
      expect(word({report: EXAMPLE_TYPE1})).not.toHaveProperty(key);
    }
  });

  it('is worded where it is given, for the leading report and for those before it', () => {
    const view = word({
      report: {...EXAMPLE_TYPE2, ...EXAMPLE_DETAILS},
      earlier: [{...EXAMPLE_TYPE1, asOf: '2025-03-01', opinion: 'adverse', link: 'https://trust.example.com/first'}],
    });
    expect(view.details!.map(({label, value}) => `${label} ${toPlainText(value)}`)).toEqual([
      'System: Example Platform',
      'Auditor: Example Audit Firm',
      'Auditor’s opinion: Unqualified',
    ]);
    expect(view.link).toEqual({label: 'Read about the report', href: 'https://trust.example.com/report'});
    const [earlier] = view.earlier!.reports;
    expect(toPlainText(earlier!.name)).toBe('Example Company: SOC 2 Type 1 report dated March 10, 2025');
    expect(earlier!.details!.map(({value}) => value)).toEqual(['Adverse']);
    expect(earlier!.link!.href).toBe('https://trust.example.com/first');
  });

  it('says the day of a point-in-time audit where it is known', () => {
    expect(word({report: EXAMPLE_TYPE1}).span).toBe('Point-in-time audit');
    expect(word({report: {...EXAMPLE_TYPE1, asOf: '2025-03-01'}}).span).toBe('Point-in-time audit as of March 1, 2025');
  });
});

describe('the types, side by side', () => {
  const states = (reports: Parameters<typeof exampleWithReports>[0]) => {
    const [block] = word(reports).typesTip.blocks;
    if (typeof block !== 'object' || !('types' in block)) throw new Error('The tip does not begin with the types.');
    return block.types.map(({state, completed}) => [state, completed]);
  };

  it('are completed only where a report says so', () => {
    expect(states({report: EXAMPLE_TYPE1})).toEqual([
      ['Completed', true],
      ['No completed report', false],
    ]);
    expect(states({report: EXAMPLE_TYPE2})).toEqual([
      [undefined, false],
      ['Completed', true],
    ]);
    expect(states({report: EXAMPLE_TYPE2, earlier: [EXAMPLE_TYPE1]})).toEqual([
      ['Completed', true],
      ['Completed', true],
    ]);
  });
});
