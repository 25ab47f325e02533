import {availableLocales, describeElement, toPlainText} from '@harmony/trust-badges/content.js';
import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import {describe, expect, it} from 'vitest';
import {EXAMPLE_TYPE1, EXAMPLE_TYPE2} from '../../../../stories/fixtures/example-reports.js';
import {adviceFor} from '../../src/claims/advice.js';
import {know} from '../../src/claims/known.js';
import {claimsOf} from '../../src/claims/may-say.js';
import {RULES} from '../../src/claims/rule-ids.js';
import {check, TODAY, withReports} from './check.js';

const ELEMENTS = ['soc2-badge', 'security-summary', 'subprocessor-list'] as const;
const companies: readonly [string, TrustFacts | null][] = [
  ['the bundled facts', null],
  ['a Type 1 report', withReports({report: EXAMPLE_TYPE1})],
  ['a Type 2 report', withReports({report: EXAMPLE_TYPE2, earlier: [EXAMPLE_TYPE1]})],
];

/** Every text in a description, rich text joined. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const items = Object.values(value);
  const rich =
    Array.isArray(value) &&
    value.some((run) => typeof run === 'object') &&
    value.every(
      (run) =>
        typeof run === 'string' ||
        (typeof run === 'object' && run !== null && typeof (run as {text?: unknown}).text === 'string'),
    );
  return [...(rich ? [toPlainText(value as Parameters<typeof toPlainText>[0])] : []), ...items.flatMap(textsOf)];
}

/** Every id of a statement in the facts. */
function idsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const {id} = value as {id?: unknown};
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(idsOf)];
}

const ownTexts = (facts: TrustFacts | null, locale: string) =>
  ELEMENTS.flatMap((element) => textsOf(describeElement(element, facts, {locale, today: TODAY})));

describe.each(companies)('with %s', (_name, facts) => {
  it.each(availableLocales())('the advice is a sentence of the content, and cites a statement (%s)', (locale) => {
    const texts = new Set(ownTexts(facts, locale));
    const {names: _names, ...known} = know(facts);
    const ids = new Set(idsOf(known));
    for (const rule of RULES) {
      const {fact, instead} = adviceFor(rule, know(facts), facts, {locale, today: TODAY});
      expect(texts, `${rule}: ${instead}`).toContain(instead);
      expect(ids, fact).toContain(/\(([^()\s]+)\)$/u.exec(fact)?.[1]);
    }
  });

  it.each(availableLocales())('nothing is found in what the elements say (%s)', (locale) => {
    // The name of a type heads what is said of it, and would claim it where it stands alone.
    const texts = ownTexts(facts, locale).filter((text) => !/^SOC 2 \P{L}*\p{L}+ ?[12]$/u.test(text));
    const found = texts.flatMap((text) =>
      check(text, {facts, lang: locale}).map(({rule, level, excerpt}) => `${level} ${rule}: ${excerpt} in ${text}`),
    );
    expect(found.filter((each) => !each.startsWith('note '))).toEqual([]);
  });

  it.each(availableLocales())('what may be said is not found, and what may not is (%s)', (locale) => {
    const {say, dont} = claimsOf({facts, today: TODAY, locale});
    expect(say.length).toBeGreaterThan(5);
    for (const {text} of say) expect(check(text, {facts, lang: locale}), text).toEqual([]);
    for (const {rule, examples, why, source, instead} of dont) {
      expect(examples.length).toBeGreaterThan(0);
      expect(why.endsWith(`(${source})`)).toBe(true);
      expect(ownTexts(facts, locale)).toContain(instead);
      for (const text of examples) {
        const rules = check(text, {facts, lang: locale})
          .concat(check(text, {facts}))
          .map((finding) => finding.rule);
        expect(rules, text).toContain(rule);
      }
    }
  });
});

describe('what may not be said', () => {
  it.each(availableLocales())('has an entry for each rule that can be broken (%s)', (locale) => {
    const {dont} = claimsOf({facts: null, today: TODAY, locale});
    // Only a note, so nobody is told not to say it.
    expect(dont.map(({rule}) => rule)).toEqual(RULES.filter((rule) => rule !== 'soc2-date-missing'));
  });

  it('loosens with a Type 2 report, and tightens when it is old', () => {
    const facts = withReports({report: EXAMPLE_TYPE2, earlier: [EXAMPLE_TYPE1]});
    const rules = (today: string) => claimsOf({facts, today, locale: 'en'}).dont.map(({rule}) => rule);
    expect(rules('2026-07-01')).not.toContain('soc2-type2');
    expect(rules('2026-07-01')).not.toContain('soc2-current');
    expect(rules('2027-12-01')).toContain('soc2-current');
  });
});
