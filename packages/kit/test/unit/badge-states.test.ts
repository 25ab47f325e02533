import {describe, expect, it} from 'vitest';
import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import {cyclonedx} from '../../src/formats/cyclonedx.js';
import {iframeHtml} from '../../src/formats/iframe.js';
import {reducedHtml, safeHtml} from '../../src/formats/html.js';
import {jsonLd} from '../../src/formats/json-ld.js';
import {markdown} from '../../src/formats/markdown.js';
import {plainText} from '../../src/formats/plain-text.js';
import {linesOf} from '../../src/language.js';
import {
  EXAMPLE_DETAILS,
  EXAMPLE_EXAMINATION,
  EXAMPLE_TYPE1,
  EXAMPLE_TYPE2,
  exampleWithReports,
} from '../../../../stories/fixtures/example-reports.js';
import {report} from '../../../../test/helpers/bundled.js';
import {validateCyclonedx} from './cyclonedx-schema.js';
import {badgeOf, LOCALES, parsed} from './fictional.js';

type Opinion = 'unqualified' | 'qualified' | 'adverse' | 'disclaimer';

const withOpinion = (opinion: Opinion) =>
  parsed(exampleWithReports({report: {...EXAMPLE_TYPE2, ...EXAMPLE_DETAILS, opinion}}));
const EVERYTHING = parsed(
  exampleWithReports({
    report: {...EXAMPLE_TYPE2, ...EXAMPLE_DETAILS, opinion: 'qualified'},
    earlier: [
      {...EXAMPLE_TYPE1, ...EXAMPLE_DETAILS, auditor: 'Example Other Firm', link: 'https://other.example.com/'},
    ],
    examination: EXAMPLE_EXAMINATION,
  }),
);
/** The first day on which the report of the bundled facts is more than 12 months old. */
const FROM = report.firstOld;

/** Every form that has room, without marks that no one sees. */
function formsOf(facts: TrustFacts | null, locale: string, today?: string): Record<string, string> {
  const content = badgeOf(facts, today === undefined ? {locale} : {locale, today});
  const {outline} = content;
  const forms = {
    safe: safeHtml(outline, content),
    reduced: reducedHtml(outline, content),
    markdown: markdown(outline, content),
    text: plainText(content, 5000)!,
    iframe: iframeHtml(content, {theme: 'auto', hash: () => 'sha256-x'}),
  };
  return Object.fromEntries(Object.entries(forms).map(([name, text]) => [name, visible(text)]));
}

const visible = (text: string) =>
  text
    .replace(/[\u200f\u2066-\u2069]|<!-- -->|<\/?(?:bdi|strong|b|small)\b[^>]*>|\*\*|\\/g, '')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

describe('a report that is more than 12 months old', () => {
  it.each(LOCALES)('is said to be so in each form, from the day on and no earlier: %s', (locale) => {
    const content = badgeOf(null, {locale, today: FROM});
    const [, second] = content.outline.sections[0]!.blocks;
    if (second?.kind !== 'link') throw new Error('The notice comes right after the prescribed sentences.');
    expect(second.rank).toBe(1);
    const notice = linesOf([second.before!], content);
    for (const [form, text] of Object.entries(formsOf(null, locale, FROM))) {
      expect(text, form).toContain(visible(notice));
      expect(text, form).toContain('support@harmonity.ai');
    }
    for (const today of [undefined, report.lastYoung]) {
      expect(formsOf(null, locale, today)).toEqual(formsOf(null, locale));
    }
    for (const text of Object.values(formsOf(null, locale))) expect(text).not.toContain(visible(notice));
  });

  it('is said to be so where only a few characters fit, for the claim says it itself', () => {
    const at = (limit: number) => plainText(badgeOf(null, {today: FROM}), limit);
    const claim = `${report.entity}: SOC 2 Type ${report.type} report dated ${report.long}`;
    const short = `${report.entity}: SOC 2 Type ${report.type}, ${report.medium}`;
    expect(at(80)).toBe(`${short} (more than 12 months ago)`);
    expect(at(100)).toBe(`${claim} (more than 12 months ago).`);
    expect(at(250)).toMatch(/\(more than 12 months ago\)\. Ask what has changed since: support@harmonity\.ai\. /);
    // The claim is more important than the note about it.
    expect(at(70)).toBe(claim);
  });

  it('is said to be so in place of an image, and of the element', () => {
    const content = badgeOf(null, {today: FROM});
    expect(linesOf(content.alt, content)).toContain('(more than 12 months ago)');
    expect(linesOf([content.link.text], content)).toMatch(new RegExp(`${report.long} \\(more than 12 months ago\\)$`));
  });

  it('stays as true as it was', () => {
    for (const text of Object.values(formsOf(null, 'en', '2030-01-01'))) {
      expect(text).not.toMatch(/expir|invalid|no longer valid|out of date/i);
      expect(text).toContain('Harmony has completed SOC 2 Type 1');
    }
  });
});

describe('what else is known of a report', () => {
  it.each(LOCALES)('is in each form: %s', (locale) => {
    for (const [form, text] of Object.entries(formsOf(EVERYTHING, locale))) {
      for (const name of ['Example Platform', 'Example Audit Firm', 'Example Other Firm']) {
        expect(text, `${form}: ${name}`).toContain(name);
      }
      const addresses = ['https://trust.example.com/report', 'https://other.example.com/'];
      for (const address of addresses) expect(text, form).toContain(address);
    }
  });

  it('is an opinion as plain as any other', () => {
    const words = {
      unqualified: 'Unqualified',
      qualified: 'Qualified',
      adverse: 'Adverse',
      disclaimer: 'Disclaimer of opinion',
    } as const;
    const all = Object.entries(words).map(([opinion, word]) => {
      const facts = withOpinion(opinion as Opinion);
      const content = badgeOf(facts);
      const forms = [...Object.values(formsOf(facts, 'en')), linesOf(content.alt, content)];
      // Where there is a limit, the longer word may take the room of another sentence.
      const limited = [500, 1000].map((limit) => plainText(content, limit)!);
      for (const form of [...forms, ...limited]) expect(form).toContain(`Auditor’s opinion: ${word}`);
      // The same except for the word and the digest of the facts.
      return forms.map((form) => form.replaceAll(word, '…').replace(/[0-9a-f]{12}/g, ''));
    });
    for (const one of all) expect(one).toEqual(all[0]);
  });

  it('is said all or not at all where few sentences fit', () => {
    const content = badgeOf(withOpinion('qualified'));
    for (let limit = 80; limit < 600; limit += 1) {
      const text = plainText(content, limit) ?? '';
      const said = ['Example Platform', 'Example Audit Firm', 'opinion'].filter((word) => text.includes(word));
      expect([0, 3]).toContain(said.length);
    }
  });

  it('is the day that a Type 1 audit looked at, only where the facts give it', () => {
    const report = {...EXAMPLE_TYPE1, asOf: '2025-02-28'};
    for (const text of Object.values(formsOf(parsed(exampleWithReports({report})), 'en'))) {
      expect(text).toContain('Point-in-time audit as of February 28, 2025.');
    }
    const without = formsOf(parsed(exampleWithReports({report: EXAMPLE_TYPE1})), 'en');
    for (const text of Object.values(without)) expect(text).not.toContain('as of');
  });

  it('is an examination in progress, which is said not to be completed', () => {
    const facts = parsed(exampleWithReports({report: EXAMPLE_TYPE1, examination: EXAMPLE_EXAMINATION}));
    for (const text of Object.values(formsOf(facts, 'en'))) {
      expect(text).toContain('A SOC 2 Type 2 examination is in progress. It is not completed');
    }
  });
});

describe('the data forms', () => {
  it('name the auditor and never a day of expiry', () => {
    const data = jsonLd(badgeOf(EVERYTHING));
    expect(data).toMatchObject({
      author: {'@type': 'Organization', name: 'Example Audit Firm'},
      url: 'https://trust.example.com/report',
      abstract: expect.stringContaining('Auditor’s opinion: Qualified.'),
      description: expect.stringContaining('An audit of Example Company was completed'),
    });
    expect(JSON.stringify(data)).not.toMatch(/expires|validUntil|certif/i);
    expect(jsonLd(badgeOf(null))).not.toHaveProperty('author');
  });

  it.each(LOCALES)('are valid CycloneDX with all reports: %s', (locale) => {
    const document = cyclonedx(badgeOf(EVERYTHING, {locale}));
    validateCyclonedx(document);
    expect(validateCyclonedx.errors ?? []).toEqual([]);
    const {declarations} = document as {declarations: Record<string, Record<string, unknown>[]>};
    expect(declarations['assessors']).toEqual([
      {'bom-ref': 'auditor', thirdParty: true, organization: {name: 'Example Audit Firm'}},
      {'bom-ref': 'auditor.example.report.type1', thirdParty: true, organization: {name: 'Example Other Firm'}},
    ]);
    expect(declarations['attestations']!.map(({assessor}) => assessor)).toEqual([
      'auditor',
      'auditor.example.report.type1',
    ]);
    // Nothing more is claimed of an earlier report than its name says.
    expect(declarations['attestations']![1]).not.toHaveProperty('map');
  });

  it('do not give one auditor to a report of which none is known', () => {
    const facts = parsed(
      exampleWithReports({report: {...EXAMPLE_TYPE2, auditor: 'Example Audit Firm'}, earlier: [EXAMPLE_TYPE1]}),
    );
    const {declarations} = cyclonedx(badgeOf(facts)) as {declarations: {assessors: object[]}};
    expect(declarations.assessors[1]).toEqual({'bom-ref': 'auditor.example.report.type1', thirdParty: true});
  });
});
