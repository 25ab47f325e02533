import {DOMParser} from '@xmldom/xmldom';
import {describe, expect, it} from 'vitest';
import {describeElement, toPlainText} from '@harmony/trust-badges/content.js';
import {createImageRenderer} from '../../../src/images/index.js';
import {nodeFonts} from '../../../src/node/fonts.js';
import {badgeOf, LIST, listOf, parsed} from '../fictional.js';
import {exampleWith} from '../../../../../test/unit/facts/example.js';
import {DESIGNS, draw, drawAll, FACTS, factsId, LOCALES, renderer, SIZES} from './renderer.js';
import {inkEdges, resvg, strayInk} from './pixels.js';

const ALLOWED = new Set(['svg', 'title', 'desc', 'g', 'path', 'rect', 'circle']);
/** What loads, runs or is styled has no place in an image, and neither has what depends on fonts. */
const FORBIDDEN = /href|style|class|url\(|font|on[a-z]+=|<!|<\?/i;

function parse(svg: string): Document {
  const problems: string[] = [];
  const note = (problem: string): void => void problems.push(problem);
  const document = new DOMParser({errorHandler: {warning: note, error: note, fatalError: note}}).parseFromString(
    svg,
    'image/svg+xml',
  );
  expect(problems).toEqual([]);
  return document;
}

describe.each(LOCALES)('the images in %s', (locale) => {
  const drawings = drawAll(locale);

  it('are well-formed and contain nothing but shapes, a title and a description', () => {
    for (const [name, {svg, title, text, width, height}] of drawings) {
      const root = parse(svg).documentElement;
      const elements = Array.from(root.getElementsByTagName('*'));
      expect([...new Set(elements.map(({tagName}) => tagName))].filter((tag) => !ALLOWED.has(tag))).toEqual([]);
      const attributes = elements.flatMap((element) => Array.from(element.attributes));
      expect(attributes.filter((attribute) => FORBIDDEN.test(`${attribute.name}=`)).map(String), name).toEqual([]);
      expect(attributes.filter(({value}) => /url\(|:/.test(value)).map(String), name).toEqual([]);

      expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
      expect([width, height].every(Number.isInteger)).toBe(true);
      expect(root.getAttribute('data-facts')).toBe(factsId);
      expect(root.getAttribute('lang')).toBe(locale);
      const [titleElement, textElement] = [
        root.getElementsByTagName('title')[0]!,
        root.getElementsByTagName('desc')[0]!,
      ];
      expect(titleElement.textContent).toBe(title);
      expect(textElement.textContent).toBe(text);
      expect(root.getAttribute('aria-labelledby')).toBe(titleElement.getAttribute('id'));
      expect(root.getAttribute('aria-describedby')).toBe(textElement.getAttribute('id'));
    }
  });

  it('say what the view says, and which facts', () => {
    const {parts} = badgeOf(null, {locale});
    for (const [name, {title, text}] of drawings) {
      expect(text, name).toContain(factsId);
      if (!name.startsWith('soc2-badge')) continue;
      expect(title).toBe(toPlainText(parts.name));
      for (const part of [parts.entity, parts.claim]) expect(text, name).toContain(part);
      expect(text.includes(parts.report) || text.includes(parts.when), name).toBe(true);
    }
  });

  it.each(Object.entries(FACTS))('keep to the space they have: %s', (_, facts) => {
    for (const [name, {svg, width, height}] of facts === null ? drawings : drawAll(locale, facts)) {
      const frame = name.includes('×');
      // Half of a frame is enough to see, and a quarter of the work.
      const pixels = resvg(svg, frame ? width / 2 : width);
      if (!frame) expect([pixels.width, pixels.height]).toEqual([width, height]);
      // Inside the hairline, and well inside the padding. The corners of a pill meet.
      const pill = name.endsWith('pill');
      const [from, to] = frame ? [0, Math.round(width / 70)] : [2, pill ? 4 : 14];
      expect(strayInk(pixels, 0xffffffff, from, to, pill ? height / 2 : to), `${name} (${locale})`).toBeNull();
    }
  });
});

describe('an image', () => {
  it('is the same for the same input, whatever was drawn before', async () => {
    const other = await createImageRenderer(await nodeFonts());
    for (const design of DESIGNS.toReversed()) {
      const options = {locale: 'ja', theme: 'dark'} as const;
      expect(draw(design, options, other)).toEqual(draw(design, options));
    }
    const size = {theme: 'light', width: 700, height: 467} as const;
    const content = describeElement('security-summary', null, {locale: 'ar'});
    expect(other.drawListing(content, size)).toEqual(renderer.drawListing(content, size));
  });

  it('keeps ids apart, so that all of them can stand in one page', () => {
    const ids = LOCALES.flatMap((locale) => drawAll(locale).map(([, {svg}]) => /<title id="([^"]+)"/.exec(svg)![1]!));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['en', 'ar'])('says of a report what is known of it, and that it is old: %s', (locale) => {
    const facts = FACTS['unbreakable names'];
    const {notice, details} = badgeOf(facts, {locale, today: '2030-01-01'}).parts;
    for (const [name, {text}] of drawAll(locale, facts).filter(([name]) => name.startsWith('soc2-badge'))) {
      for (const detail of details!) expect(text, name).toContain(toPlainText(detail.value));
      expect(text, name).toContain(name.endsWith('pill') ? notice!.brief : notice!.text);
    }
    for (const [name, {text}] of drawAll(locale)) expect(text, name).not.toContain(notice!.brief.slice(-20));
  });

  it('says of a planned subprocessor that it is planned', () => {
    const content = listOf(LIST);
    const drawings = [
      renderer.draw('subprocessor-list', content, {theme: 'light'}),
      renderer.drawListing(content, {theme: 'light', width: 700, height: 467}),
    ];
    for (const {text} of drawings) {
      expect(text).toContain(
        'Example Planned Company\nPlanned from March 1, 2026\nLast day to object: February 14, 2026',
      );
      expect(text).not.toContain('Example Former Company');
    }
  });

  it('is black on white for print', () => {
    for (const design of DESIGNS) {
      const {svg} = draw(design, {locale: 'en', theme: 'mono'});
      const colours = new Set([...svg.matchAll(/(?:fill|stroke)="(#[^"]+)"/g)].map((match) => match[1]));
      expect([...colours].every((colour) => /^#(..)\1\1$/.test(colour!))).toBe(true);
    }
  });

  it.each(LOCALES)('is legible in a small frame: %s', (locale) => {
    const [width, height] = SIZES[3];
    for (const [name, {svg}] of drawAll(locale).filter(([name]) => name.endsWith(`${width}×${height}`))) {
      const sizes = [...svg.matchAll(/scale\(([\d.]+)\)" d="/g)].map((match) => Number(match[1]));
      // The finest grid for small text has 250 steps.
      expect(Math.min(...sizes) * 250, name).toBeGreaterThanOrEqual(12.99);
    }
  });

  it.each([
    ['en', 'left'],
    ['ar', 'right'],
    ['he', 'right'],
  ])('begins every line where the language begins: %s on the %s', (locale, side) => {
    const {svg, width, height} = draw('soc2-badge.card', {locale, theme: 'light'});
    // Three lines of text below the chips, none of them as wide as the card.
    const rows = inkEdges(resvg(svg, width), 0xffffffff, [height - 95, height - 18], 2);
    const margins = rows.map(([first, last]) => [first!, width - 1 - last!]);
    const [left, right] = [0, 1].map((index) => Math.min(...margins.map((margin) => margin[index]!)));
    const [begin, end] = side === 'left' ? [left!, right!] : [right!, left!];
    expect(Math.abs(begin - 22)).toBeLessThanOrEqual(1);
    expect(end).toBeGreaterThan(40);
  });

  it('is not made with empty boxes', async () => {
    const strange = parsed(exampleWith('soc2.report.entity', 'Example \u{16a0} Company'));
    expect(() => draw('soc2-badge.card', {locale: 'de', theme: 'light', facts: strange})).toThrow(
      'No font has “\u{16a0}” (U+16A0), which the texts in “de” contain.',
    );
  });
});
