import fc from 'fast-check';
import type {Element, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import type {TrustFacts} from '../../../src/facts/index.js';
import {tidy} from '../../../src/kit/escape/sanitize-text.js';
import {cyclonedx} from '../../../src/kit/forms/cyclonedx.js';
import {frameHtml} from '../../../src/kit/forms/frame.js';
import {reducedHtml, safeHtml} from '../../../src/kit/forms/html.js';
import {soc2BadgeJsonLd, subprocessorListJsonLd} from '../../../src/kit/forms/json-ld.js';
import {markdown} from '../../../src/kit/forms/markdown.js';
import {countGraphemes, plainText} from '../../../src/kit/forms/plain-text.js';
import {directed, kitLanguage, lineOf, linesOf} from '../../../src/kit/language.js';
import type {Listing} from '../../../src/kit/outline/outline.js';
import {securitySummaryListing} from '../../../src/kit/outline/security-summary.js';
import {soc2BadgeListing} from '../../../src/kit/outline/soc2-badge.js';
import {subprocessorListListing} from '../../../src/kit/outline/subprocessor-list.js';
import {exampleCompany} from '../../../stories/fixtures/example-company.js';
import {exampleLongNames} from '../../../stories/fixtures/example-long-names.js';
import {exampleWith} from '../facts/example.js';
import {hostileText} from './hostile-text.js';
import {parsed} from '../parsed.js';

const english = kitLanguage('en');
const arabic = kitLanguage('ar');

const example = parsed(exampleCompany);
const listings = {soc2BadgeListing, securitySummaryListing, subprocessorListListing};

const html = unified().use(rehypeParse, {fragment: true});
const elementsOf = (node: Root | Element): Element[] =>
  node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []));

describe('plain text', () => {
  const badge = soc2BadgeListing(null);

  it('says at 80 characters whose report it is, of which type and of which date', () => {
    expect(plainText(badge, english, 80)).toBe('Harmony Global Inc: SOC 2 Type 1 report dated March 15, 2026.');
  });

  it('names the period of a Type 2 report at every length', () => {
    for (const limit of [80, 250, 1000]) {
      const text = plainText(soc2BadgeListing(example), english, limit)!;
      expect(text).toMatch(/^Example Company: SOC 2 Type 2/);
      expect(text).toMatch(/Jan\w* 1\s–\sDec\w* 31, 2025/);
    }
    expect(plainText(soc2BadgeListing(example), english, 80)?.replace(/\s/g, ' ')).toBe(
      'Example Company: SOC 2 Type 2, Jan 1 – Dec 31, 2025, dated Jan 31, 2026',
    );
  });

  it('is absent where not even the claim fits: a part of it would be no claim', () => {
    expect(plainText(badge, english, 40)).toBeUndefined();
    expect(plainText(soc2BadgeListing(parsed(exampleLongNames)), english, 100)).toBeUndefined();
    expect(plainText(soc2BadgeListing(parsed(exampleLongNames)), english, 250)).toContain(
      'Limited Liability Partnership',
    );
  });

  it('names every subprocessor where there is room', () => {
    const text = plainText(subprocessorListListing(example), english, 5000)!;
    expect(text).toContain('- Example Hosting Company Purpose: Hosting of the example Locations: Germany and France');
    expect(text).toContain('- Example Paper Company Purpose: Printing of the example');
  });

  it.each(Object.entries(listings))('of %s has whole sentences only, and never more than fit', (_name, listing) => {
    const listed = listing(null);
    const {outline, brief, shortest, versionNote} = listed;
    const whole = [
      ...brief.map(({text}) => text),
      ...shortest.flat(),
      versionNote,
      outline.title,
      ...(outline.updated ? [outline.updated] : []),
      ...outline.sections.flatMap(({title, blocks}) => [
        ...(title ? [title] : []),
        ...blocks.flatMap((block) => {
          if (block.kind === 'paragraph') return block.sentences;
          if (block.kind === 'link') return [block.unlinked ?? `${lineOf(block.before ?? '', english)} ${block.text}`];
          if (block.kind === 'table') return [];
          return [block.lead ?? '', ...block.items.flatMap(({label, text}) => [label ?? '', text])];
        }),
      ]),
    ].map((phrase) => lineOf(phrase, english));
    whole.sort((one, other) => other.length - one.length);
    fc.assert(
      fc.property(fc.integer({min: 1, max: 6000}), (limit) => {
        const text = plainText(listed, english, limit);
        if (text === undefined) return;
        expect(countGraphemes(text)).toBeLessThanOrEqual(limit);
        const rest = whole.filter(Boolean).reduce((left, sentence) => left.replaceAll(sentence, ''), text);
        expect(rest).toMatch(/^[\s-]*$/);
      }),
      {numRuns: 60},
    );
  });

  it('gets no shorter when there is more room', () => {
    const limits = Array.from({length: 60}, (_, index) => 60 + index * 15);
    const lengths = limits.map((limit) => plainText(badge, english, limit)?.length ?? 0);
    // At 1000 it becomes an outline, which is another text.
    const run = lengths.filter((_, index) => limits[index]! < 250);
    expect(run.every((length, index) => index === 0 || length >= run[index - 1]! - 40)).toBe(true);
  });
});

describe('names', () => {
  const phrase = [{text: 'Example Company'}, ': ', {text: 'عربي'}];

  it('are isolated where they run against the language, and only there', () => {
    expect(lineOf(phrase, english)).toBe('Example Company: \u2068عربي\u2069');
    expect(lineOf(phrase, arabic)).toBe('\u2068Example Company\u2069: \u2068عربي\u2069');
  });

  it('cannot break out of their isolation', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const line = lineOf(['a ', {text: name}, ' b'], arabic);
        expect(line.match(/[\u2066-\u2069]/g)?.join('')).toBe('\u2068\u2069');
        expect(line).not.toMatch(/[\u202a-\u202e]/);
      }),
    );
  });

  it('do not decide the direction of a line', () => {
    expect(directed('SOC 2 تقرير', arabic)).toBe('\u200fSOC 2 تقرير');
    expect(directed('تقرير SOC 2', arabic)).toBe('تقرير SOC 2');
    expect(directed('\u2068Name\u2069: تقرير', arabic)).toBe('\u2068Name\u2069: تقرير');
    expect(directed('SOC 2', english)).toBe('SOC 2');
  });

  it('say that an untranslated sentence is English', () => {
    expect(linesOf([[{text: 'Text.', label: 'Englisch', sentence: 'Auf Englisch: Text.'}]], kitLanguage('de'))).toBe(
      'Auf Englisch: Text.',
    );
  });
});

describe('markup forms', () => {
  const forms: Record<string, (listing: Listing) => string> = {
    safe: ({outline}) => safeHtml(outline, english),
    reduced: ({outline}) => reducedHtml(outline, english),
    frame: (listing) => frameHtml(listing, english, {theme: 'auto', factsId: 'factsId', hash: () => 'sha256-x'}),
  };

  it.each(Object.entries(forms))(
    '%s has the same tags whatever the names are, and the names as text',
    (_name, form) => {
      const tagsOf = (text: string) => elementsOf(html.parse(text)).map(({tagName}) => tagName);
      const withName = (entity: string) => {
        const facts = parsed(exampleWith('soc2.report.entity', entity));
        return form(soc2BadgeListing(facts));
      };
      const plain = tagsOf(withName('Example Company'));
      fc.assert(
        fc.property(
          hostileText.filter((text) => /\S/.test(text)),
          (entity) => {
            const text = withName(entity);
            expect(tagsOf(text)).toEqual(plain);
            expect(text.replace(/[\u2068\u2069]/g, '')).not.toMatch(/[\u202a-\u202e]/);
          },
        ),
        {numRuns: 60},
      );
    },
  );

  it('link each subprocessor that has a site, where links are allowed', () => {
    const {outline} = subprocessorListListing(example);
    expect(safeHtml(outline, english)).toContain(
      '<tr><th><a href="https://hosting.example.com/">Example Hosting Company</a></th><td>Hosting of the example</td><td>Germany and France</td></tr>',
    );
    expect(reducedHtml(outline, english)).not.toContain('https:');
    expect(markdown(outline, english)).toContain(
      '| [Example Hosting Company](https://hosting.example.com/) | Hosting of the example | Germany and France |',
    );
  });
});

describe('data forms', () => {
  it('carry the period of a Type 2 report', () => {
    expect(soc2BadgeJsonLd(example, english)).toMatchObject({temporalCoverage: '2025-01-01/2025-12-31'});
    expect(soc2BadgeJsonLd(null, english)).not.toHaveProperty('temporalCoverage');
    expect(JSON.stringify(cyclonedx(example, english))).toMatch(/January 1\s–\sDecember 31, 2025/);
  });

  it('mention each subprocessor that the facts name, and nobody else', () => {
    const mentioned = (facts: TrustFacts | null) =>
      (subprocessorListJsonLd(facts, english)['mentions'] as Record<string, string>[])
        .filter((node) => node['@type'] === 'Organization')
        .map(({name}) => name);
    expect(mentioned(example)).toEqual(['Example Hosting Company', 'Example Mail Company', 'Example Paper Company']);
    expect(mentioned(null)).toEqual([]);
  });

  it('are made of checked facts only', () => {
    expect(() => soc2BadgeListing({...example})).toThrow(/parseFacts/);
  });
});

it('escaping twice is never needed: tidied text stays as it is', () => {
  const {outline} = soc2BadgeListing(null);
  expect(tidy(lineOf(outline.title, english))).toBe(lineOf(outline.title, english));
});
