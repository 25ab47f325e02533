import fc from 'fast-check';
import type {Element, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {toPlainText, type StaticContent} from '@harmony/trust-badges/content.js';
import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import {sanitizeText} from '../../src/escape/sanitize-text.js';
import {cyclonedx} from '../../src/formats/cyclonedx.js';
import {iframeHtml} from '../../src/formats/iframe.js';
import {reducedHtml, safeHtml} from '../../src/formats/html.js';
import {jsonLd} from '../../src/formats/json-ld.js';
import {markdown} from '../../src/formats/markdown.js';
import {countGraphemes, plainText} from '../../src/formats/plain-text.js';
import {directed, lineOf, linesOf} from '../../src/language.js';
import {exampleCompany} from '../../../../stories/fixtures/example-company.js';
import {exampleLongNames} from '../../../../stories/fixtures/example-long-names.js';
import {report} from '../../../../test/helpers/bundled.js';
import {exampleWith} from '../../../../test/unit/facts/example.js';
import {badgeOf, listOf, parsed, summaryOf} from './fictional.js';
import {hostileText} from './hostile-text.js';

const english = {locale: 'en', dir: 'ltr'} as const;
const arabic = {locale: 'ar', dir: 'rtl'} as const;
const german = {locale: 'de', dir: 'ltr'} as const;

const example = parsed(exampleCompany);
const contents = {badgeOf, summaryOf, listOf};

const html = unified().use(rehypeParse, {fragment: true});
const elementsOf = (node: Root | Element): Element[] =>
  node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []));

describe('plain text', () => {
  const badge = badgeOf(null);

  it('says at 80 characters whose report it is, of which type and of which date', () => {
    expect(plainText(badge, 80)).toBe(`${report.entity}: SOC 2 Type ${report.type} report dated ${report.long}.`);
  });

  it('names the period of a Type 2 report at every length', () => {
    for (const limit of [80, 250, 1000]) {
      const text = plainText(badgeOf(example), limit)!;
      expect(text).toMatch(/^Example Company: SOC 2 Type 2/);
      expect(text).toMatch(/Jan\w* 1\s–\sDec\w* 31, 2025/);
    }
    expect(plainText(badgeOf(example), 80)?.replace(/\s/g, ' ')).toBe(
      'Example Company: SOC 2 Type 2, Jan 1 – Dec 31, 2025, dated Jan 31, 2026',
    );
  });

  it('is absent where not even the claim fits: a part of it would be no claim', () => {
    expect(plainText(badge, 40)).toBeUndefined();
    expect(plainText(badgeOf(parsed(exampleLongNames)), 100)).toBeUndefined();
    expect(plainText(badgeOf(parsed(exampleLongNames)), 250)).toContain('Limited Liability Partnership');
  });

  it('names every subprocessor where there is room', () => {
    const text = plainText(listOf(example), 5000)!;
    expect(text).toContain('- Example Hosting Company Purpose: Hosting of the example Locations: Germany and France');
    expect(text).toContain('- Example Paper Company Purpose: Printing of the example');
  });

  it.each(Object.entries(contents))('of %s has whole sentences only, and never more than fit', (_name, contentOf) => {
    const listed = contentOf(null);
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
        const text = plainText(listed, limit);
        if (text === undefined) return;
        expect(countGraphemes(text)).toBeLessThanOrEqual(limit);
        const rest = whole.filter(Boolean).reduce((left, sentence) => left.replaceAll(sentence, ''), text);
        expect(rest).toMatch(/^[\s-]*$/);
      }),
      {numRuns: 60},
    );
  });

  it('gets no shorter when there is more room', () => {
    // Up to here sentences follow each other; from 1000 on there are paragraphs and lists.
    const limits = Array.from({length: 60}, (_, index) => 60 + index * 15);
    const run = limits.map((limit) => plainText(badge, limit)?.length ?? 0);
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
    expect(linesOf([[{text: 'Text.', label: 'Englisch', sentence: 'Auf Englisch: Text.'}]], german)).toBe(
      'Auf Englisch: Text.',
    );
  });
});

describe('markup forms', () => {
  const forms: Record<string, (content: StaticContent) => string> = {
    safe: ({outline}) => safeHtml(outline, english),
    reduced: ({outline}) => reducedHtml(outline, english),
    iframe: (content) => iframeHtml(content, {theme: 'auto', hash: () => 'sha256-x'}),
  };

  it.each(Object.entries(forms))(
    '%s has the same tags whatever the names are, and the names as text',
    (_name, form) => {
      const tagsOf = (text: string) => elementsOf(html.parse(text)).map(({tagName}) => tagName);
      const withName = (entity: string) => {
        const facts = parsed(exampleWith('soc2.report.entity', entity));
        return form(badgeOf(facts));
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

  it('open every link of an iframe in a page of its own, which cannot reach back', () => {
    for (const content of [badgeOf(example), summaryOf(example), listOf(example)]) {
      const page = elementsOf(html.parse(iframeHtml(content, {theme: 'auto', hash: () => 'sha256-x'})));
      const links = page.filter(({tagName}) => tagName === 'a');
      expect(links.length).toBeGreaterThan(0);
      for (const {properties} of links) expect(properties).toMatchObject({target: '_blank', rel: ['noopener']});
    }
  });

  it('link each subprocessor that has a site, where links are allowed', () => {
    const {outline} = listOf(example);
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
    expect(jsonLd(badgeOf(example))).toMatchObject({temporalCoverage: '2025-01-01/2025-12-31'});
    expect(jsonLd(badgeOf(null))).not.toHaveProperty('temporalCoverage');
    expect(JSON.stringify(cyclonedx(badgeOf(example)))).toMatch(/January 1\s–\sDecember 31, 2025/);
  });

  it('mention each subprocessor that the facts name, and nobody else', () => {
    const mentioned = (facts: TrustFacts | null) =>
      (jsonLd(listOf(facts))['mentions'] as Record<string, string>[])
        .filter((node) => node['@type'] === 'Organization')
        .map(({name}) => name);
    expect(mentioned(example)).toEqual(['Example Hosting Company', 'Example Mail Company', 'Example Paper Company']);
    expect(mentioned(null)).toEqual([]);
  });

  it('say how the report is asked for, and on what terms', () => {
    const {evidence} = (cyclonedx(badgeOf(null)) as {declarations: {evidence: {description: string}[]}}).declarations;
    const {request} = badgeOf(null).statements;
    expect(request.length).toBeGreaterThan(1);
    for (const term of request) expect(evidence[0]!.description).toContain(toPlainText(term));
  });

  it('have a part for each topic of the summary, in its order', () => {
    const {topics} = summaryOf(null).parts;
    expect(jsonLd(summaryOf(null))['hasPart']).toEqual(
      topics.map(({title, summary}) => ({
        '@type': 'CreativeWork',
        name: toPlainText(title),
        ...(summary ? {abstract: toPlainText(summary.text)} : {}),
      })),
    );
  });

  it('are made of checked facts only', () => {
    expect(() => badgeOf({...example})).toThrow(/parseFacts/);
  });
});

it('escaping twice is never needed: sanitized text stays as it is', () => {
  const {outline} = badgeOf(null);
  expect(sanitizeText(lineOf(outline.title, english))).toBe(lineOf(outline.title, english));
});
