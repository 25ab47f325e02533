import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatReasons, parseFacts, type Reason} from '../../../src/facts/index.js';
import {exampleFacts, exampleWith} from './example.js';

function reasonsFor(input: unknown): readonly Reason[] {
  const result = parseFacts(input);
  return result.ok ? [] : result.reasons;
}

/** A Type 2 report, clearly fictional. */
const type2 = {
  id: 'example.report',
  type: 2,
  entity: 'Example Company',
  date: '2030-02-01',
  period: {start: '2029-01-01', end: '2029-12-31'},
  categories: ['security', 'confidentiality', 'availability'],
  source: 'soc2-page',
  section: 'answer',
};
const {period: _period, ...withoutPeriod} = type2;
const {date: _date, ...withoutDate} = type2;

/** An entry of a named list, clearly fictional. */
const entry = {
  id: 'example-hosting',
  name: 'Example Hosting Company',
  purpose: 'Hosting',
  source: 'security-page',
  section: '8',
};
const entryAt = (website: unknown) => [{...entry, website}];

interface Refusal {
  what: string;
  path: string;
  value: unknown;
  /** Where the reason must point; the path itself unless given. */
  place?: string;
  message: RegExp;
}

const refusals: Refusal[] = [
  {what: 'an unknown key', path: 'soc2.compliant', value: true, message: /remove it/},
  {what: 'an unknown key at the top', path: 'claims', value: [], message: /remove it/},
  {what: 'a day that does not exist', path: 'soc2.report.date', value: '2026-02-30', message: /exists in the calendar/},
  {what: 'a date in another form', path: 'soc2.report.date', value: 'May 1, 2026', message: /like "\d{4}-\d\d-\d\d"/},
  {
    what: 'a Type 2 report without its period',
    path: 'soc2.report',
    value: withoutPeriod,
    place: 'soc2.report.period',
    message: /is missing/,
  },
  {
    what: 'a Type 2 report without its date',
    path: 'soc2.report',
    value: withoutDate,
    place: 'soc2.report.date',
    message: /is missing/,
  },
  {
    what: 'a period that ends before it starts',
    path: 'soc2.report',
    value: {...type2, period: {start: '2029-12-31', end: '2029-01-01'}},
    place: 'soc2.report.period',
    message: /end before it starts/,
  },
  {what: 'a Type 1 report with a period', path: 'soc2.report.period', value: type2.period, message: /remove it/},
  {what: 'a type of report that there is not', path: 'soc2.report.type', value: 3, message: /type 1 or type 2/},
  {
    what: 'an unknown category',
    path: 'soc2.report.categories.0',
    value: 'safety',
    place: 'soc2.report.categories[0]',
    message: /one of security/,
  },
  {
    what: 'categories that are not explained',
    path: 'soc2.report.categories',
    value: ['security'],
    place: 'soc2.categories',
    message: /explain the report’s categories/,
  },
  {what: 'a fact without its source', path: 'soc2.report.source', value: undefined, message: /is missing/},
  {
    what: 'a fact without its section',
    path: 'soc2.proves.0.section',
    value: undefined,
    place: 'soc2.proves[0].section',
    message: /is missing/,
  },
  {what: 'a source that is not listed', path: 'soc2.report.source', value: 'elsewhere', message: /one of the sources/},
  {what: 'a section that is not listed', path: 'soc2.report.section', value: '99', message: /a section of "soc2-page"/},
  {
    what: 'an id that is taken',
    path: 'soc2.proves.1.id',
    value: 'soc2.proves.completed',
    place: 'soc2.proves[1].id',
    message: /must be unique.*soc2\.proves\[0\]\.id/,
  },
  {
    what: 'a javascript: address',
    path: 'subprocessors.entries',
    value: entryAt('javascript:alert(1)'),
    place: 'subprocessors.entries[0].website',
    message: /https: or mailto:/,
  },
  {
    what: 'an http: address',
    path: 'subprocessors.entries',
    value: entryAt('http://example.com'),
    place: 'subprocessors.entries[0].website',
    message: /https: or mailto:/,
  },
  {
    what: 'an address with a space',
    path: 'subprocessors.entries',
    value: entryAt('https://example.com/a b'),
    place: 'subprocessors.entries[0].website',
    message: /https: or mailto:/,
  },
  {what: 'an e-mail address that is none', path: 'contact.email', value: 'https://example.com', message: /e-mail/},
  {what: 'an empty text', path: 'soc2.report.entity', value: '', message: /leave the key out/},
  {
    what: 'a text too long for a sentence',
    path: 'soc2.report.entity',
    value: 'x'.repeat(2001),
    message: /at most 2000/,
  },
  {what: 'a text of a megabyte', path: 'soc2.report.entity', value: 'x'.repeat(2 ** 20), message: /at most/},
  {what: 'a list without entries', path: 'subprocessors.entries', value: [], message: /at least one/},
  {what: 'a key that is undefined', path: 'contact.subject', value: null, message: /./},
];

describe('parseFacts', () => {
  it('returns facts that cannot be changed, not even through the input', () => {
    const input = exampleFacts();
    const result = parseFacts(input);
    if (!result.ok) throw new Error(formatReasons(result.reasons));
    input.soc2.report.entity = 'Example Company';
    expect(result.facts.soc2.report.entity).toBe('Harmony Global Inc');
    expect(() => Object.assign(result.facts.soc2.report, {entity: 'Example Company'})).toThrow(TypeError);
    expect(() => (result.facts.soc2.proves as unknown[]).push({})).toThrow(TypeError);
  });

  it('freezes every object and every list', () => {
    const result = parseFacts(exampleFacts());
    if (!result.ok) throw new Error(formatReasons(result.reasons));
    const changeable: string[] = [];
    JSON.stringify(result.facts, (key, value: unknown) => {
      if (!Object.isFrozen(value)) changeable.push(key);
      return value;
    });
    expect(changeable).toEqual([]);
  });

  it('accepts a Type 2 report with its period and date', () => {
    expect(reasonsFor(exampleWith('soc2.report', type2))).toEqual([]);
  });

  it('accepts https: and mailto: addresses', () => {
    expect(reasonsFor(exampleWith('subprocessors.entries', entryAt('https://example.com/a?b=c#d')))).toEqual([]);
    expect(reasonsFor(exampleWith('subprocessors.entries', entryAt('mailto:someone@example.com')))).toEqual([]);
  });

  it.each(refusals)('refuses $what, and says where and why', ({path, value, place = path, message}) => {
    const reasons = reasonsFor(exampleWith(path, value));
    expect(reasons.find((reason) => reason.path === place)?.message ?? JSON.stringify(reasons)).toMatch(message);
  });

  it('gives every reason at once', () => {
    const facts = exampleFacts();
    facts.soc2.report.date = 'yesterday';
    facts.contact.email = 'nobody';
    facts.security.topics[2]!.summary.text = '';
    expect(reasonsFor(facts).map(({path}) => path)).toEqual([
      'soc2.report.date',
      'security.topics[2].summary.text',
      'contact.email',
    ]);
  });

  it.each([null, true, 1, 'text'])('refuses a file that is no object: %j', (input) => {
    expect(reasonsFor(input)).toEqual([{path: '(file)', message: 'must be an object'}]);
  });

  it('tells a part that is missing from one that is no object', () => {
    expect(reasonsFor([])).toContainEqual({path: 'contact', message: 'is missing'});
    expect(reasonsFor(exampleWith('contact', undefined))).toEqual([{path: 'contact', message: 'is missing'}]);
    expect(reasonsFor(exampleWith('contact', null))).toEqual([{path: 'contact', message: 'must be an object'}]);
    expect(reasonsFor(exampleWith('contact', 'text'))).toEqual([{path: 'contact', message: 'must be an object'}]);
  });

  it('never throws, and never accepts what is not facts', () => {
    fc.assert(fc.property(fc.anything({withNullPrototype: true}), (input) => {
      expect(parseFacts(input).ok).toBe(false);
    })); // prettier-ignore
  });

  it('refuses the bundled facts with any one leaf replaced by an object', () => {
    const leaves: string[] = [];
    const visit = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) leaves.push(path);
      else for (const [key, value] of Object.entries(node)) visit(value, path === '' ? key : `${path}.${key}`);
    };
    visit(exampleFacts(), '');
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (path) => {
        expect(reasonsFor(exampleWith(path, {})).length).toBeGreaterThan(0);
      }),
    );
  });
});
