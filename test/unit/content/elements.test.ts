import {afterEach, describe, expect, it} from 'vitest';
import {describeSecuritySummary} from '../../../src/content/security-summary.js';
import {describeSoc2Badge} from '../../../src/content/soc2-badge.js';
import {describeSubprocessorList} from '../../../src/content/subprocessor-list.js';
import {toPlainText} from '../../../src/content/rich-text.js';
import {describeTip, findTip} from '../../../src/content/tip.js';
import {report} from '../../helpers/bundled.js';
import {exampleFacts, exampleWith} from '../facts/example.js';
import {parsed} from '../parsed.js';

/** Every text of a view, including those in its tips. */
function texts(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(texts) : [];
}

const type2 = parsed(
  exampleWith('soc2.report', {
    ...exampleFacts().soc2.report,
    type: 2,
    entity: 'Example Company',
    date: '2030-02-01',
    period: {start: '2029-01-01', end: '2029-12-31'},
  }),
);

describe('describeSoc2Badge', () => {
  const view = describeSoc2Badge(null);

  it('says entity, type and date of the bundled report', () => {
    expect(toPlainText(view.name)).toBe(`${report.entity}: SOC 2 Type ${report.type} report dated ${report.long}`);
    expect(view.claim).toBe('SOC 2 Type 1');
    expect(view.report).toBe(`Report dated ${report.long}`);
    expect(view.when).toBe(report.medium);
    expect(view.span).toBe('Point-in-time audit');
    expect(view.categories.map(({name}) => name)).toEqual(['Security', 'Confidentiality', 'Availability']);
    expect(view.request.href).toBe('mailto:support@harmonity.ai?subject=Security%20%2F%20Trust%20Center');
  });

  it('explains both types, and which one is completed', () => {
    const text = describeTip(view.typesTip);
    expect(text).toMatch(/^Type 1 \(Completed\): Examines .* Type 2 \(No completed report\): Examines /);
    expect(text).toContain('Harmony’s current completed report is Type 1.');
  });

  it('says what the report does not prove, once in the card and once in the small forms', () => {
    for (const tip of [view.limitsTip, view.summaryTip]) {
      for (const {text} of exampleFacts().soc2.doesNotProve) expect(describeTip(tip)).toContain(text);
    }
  });

  it('says the period of a Type 2 report, and nothing of a Type 1', () => {
    const words = describeSoc2Badge(type2);
    // The dash stands between thin spaces.
    const spaced = (text: string) => text.replace(/\s/g, ' ');
    expect(spaced(toPlainText(words.name))).toBe(
      'Example Company: SOC 2 Type 2 report for January 1 – December 31, 2029, dated February 1, 2030',
    );
    expect(spaced(words.span)).toBe('Audit period January 1 – December 31, 2029');
    expect(spaced(words.when)).toBe('Jan 1 – Dec 31, 2029, dated Feb 1, 2030');
    expect(describeTip(words.typesTip)).toMatch(/^Type 1: Examines .* Type 2 \(Completed\): Examines /);
  });

  it('words the same facts once', () => {
    expect(describeSoc2Badge(null)).toBe(view);
    expect(describeSoc2Badge(type2)).toBe(describeSoc2Badge(type2));
  });

  it('finds an explanation by its id, and no other', () => {
    expect(findTip(view, 'availability')?.title).toBe('Availability');
    expect(findTip(view, 'soc2.report')).toBeUndefined();
    expect(findTip(null, 'types')).toBeUndefined();
  });
});

describe('describeSecuritySummary', () => {
  const view = describeSecuritySummary(null);

  it('says every statement of the security facts', () => {
    const said = texts(view).join('\n');
    const {topics, introduction, responsibilities, documents, changes} = exampleFacts().security;
    const collect = (node: unknown): string[] =>
      typeof node !== 'object' || node === null
        ? []
        : [...('text' in node ? [String(node.text)] : []), ...Object.values(node).flatMap(collect)];
    for (const text of collect([topics, introduction, responsibilities, documents, changes])) {
      expect(said).toContain(text);
    }
  });

  it('says whose it is, when it was updated and whom to contact', () => {
    expect(toPlainText(view.title)).toBe('Security at Harmonity');
    expect(view.updated).toBe('Last updated February 1, 2026');
    expect(view.contact.email).toBe('support@harmonity.ai');
  });

  it('explains each of the five terms somewhere, under ids that are unique', () => {
    const tips =
      JSON.stringify(view).match(/"id":"[^"]+\.(?:least-privilege|in-transit|at-rest|subprocessor|dpa)"/g) ?? [];
    expect(new Set(tips.map((tip) => tip.split('.').at(-1)))).toEqual(
      new Set(['least-privilege"', 'in-transit"', 'at-rest"', 'subprocessor"', 'dpa"']),
    );
    expect(new Set(tips).size).toBe(tips.length);
  });
});

describe('describeSubprocessorList', () => {
  it('has purposes and no table while the facts name nobody', () => {
    const view = describeSubprocessorList(null);
    expect(view.purposes).toEqual(['hosting', 'analytics', 'communications', 'other operational needs']);
    expect(view).not.toHaveProperty('table');
  });

  const entry = {source: 'security-page', section: '8', purpose: 'Hosting'};
  const named = [
    {
      ...entry,
      id: 'example-hosting',
      name: 'Example Hosting Company',
      locations: ['DE', 'US'],
      website: 'https://example.com/',
    },
    {...entry, id: 'example-mail', name: 'Example Mail Company', purpose: 'Communications'},
  ];

  it('has a table when they do, with countries by name and an empty cell for what is unknown', () => {
    const {table} = describeSubprocessorList(parsed(exampleWith('subprocessors.entries', named)));
    expect(table?.columns.map(({title}) => title)).toEqual(['Name', 'Purpose', 'Locations']);
    expect(table?.columns.map(({label}) => label)).toEqual(['Name:', 'Purpose:', 'Locations:']);
    expect(table?.rows.map(({cells}) => cells)).toEqual([
      ['Hosting', 'Germany and United States'],
      ['Communications', ''],
    ]);
  });

  it('has no column for what no entry has', () => {
    const {table} = describeSubprocessorList(parsed(exampleWith('subprocessors.entries', [named[1]])));
    expect(table?.columns.map(({title}) => title)).toEqual(['Name', 'Purpose']);
  });
});

describe('no view', () => {
  const avoid = [/certified/i, /compliant/i, /SOC 2 Type 2 report/, /guarantee/i, /verified/i, /AICPA/, /expired/i];
  it.each([
    ['badge', () => describeSoc2Badge(null)],
    ['summary', () => describeSecuritySummary(null)],
    ['list', () => describeSubprocessorList(null)],
  ])('says more than the sources: %s', (_name, word) => {
    for (const text of texts(word())) for (const claim of avoid) expect(text).not.toMatch(claim);
  });
});

describe('a day', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['Pacific/Pago_Pago', 'America/Los_Angeles', 'UTC', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
    'is the same in %s',
    (tz) => {
      process.env['TZ'] = tz;
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(tz);
      // Other facts than before, so that nothing comes from a cache.
      expect(toPlainText(describeSoc2Badge(parsed(exampleFacts())).name)).toMatch(new RegExp(`dated ${report.long}$`));
    },
  );
});
