import type {Element, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {withLocale} from '../../../src/localization/index.js';
import {imageFiles} from '../../../src/kit/image-files.js';
import type {Artist, Drawing} from '../../../src/kit/image/index.js';
import {frameHtml} from '../../../src/kit/forms/frame.js';
import {ownHtml, reducedHtml, safeHtml} from '../../../src/kit/forms/html.js';
import {subprocessorListJsonLd} from '../../../src/kit/forms/json-ld.js';
import {markdown} from '../../../src/kit/forms/markdown.js';
import {plainText} from '../../../src/kit/forms/plain-text.js';
import {kitLanguage} from '../../../src/kit/language.js';
import {subprocessorListListing} from '../../../src/kit/outline/subprocessor-list.js';
import {exampleWithEntries} from '../../../stories/fixtures/example-entries.js';
import {PROVENANCE} from '../../../stories/fixtures/statement.js';
import {LIST, listWith, LOCALES, NOBODY, parsed} from './fictional.js';

const english = kitLanguage('en');
const listing = subprocessorListListing(LIST);
const {outline} = listing;
const frame = () => frameHtml(listing, english, {theme: 'auto', factsId: 's', hash: () => 'sha256-x'});
const html = unified().use(rehypeParse, {fragment: true});
const elementsOf = (node: Root | Element): Element[] =>
  node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []));
const idsIn = (text: string) =>
  elementsOf(html.parse(text)).flatMap(({properties}) => (properties['id'] === undefined ? [] : [properties['id']]));

/** Every form that has room for all of it. */
const LONG = {
  safe: safeHtml(outline, english),
  own: ownHtml(outline, english),
  reduced: reducedHtml(outline, english),
  markdown: markdown(outline, english).replaceAll('<!-- -->', ''),
  text: plainText(listing, english, 5000)!,
};

describe.each(Object.entries(LONG))('the named list as %s', (form, text) => {
  it('says of a planned one that it is planned, right after the name', () => {
    expect(text).toMatch(
      /Example Planned Company:(?:<\/a>)? Planned from March 1, 2026\. Last day to object: February 14, 2026\./,
    );
  });

  it('has former ones apart, and when their use ended', () => {
    const [used, former] = text.split('Former subprocessors');
    expect(used).not.toContain('Example Former Company');
    expect(former).toMatch(/Example Former Company[^]*Dec 31, 2025/);
  });

  it('has the changes with their days', () => {
    expect(text).toMatch(/January 15, 2026:\S* Example Planned Company was announced\./);
    expect(text).toMatch(/December 31, 2025:\S* Example Former Company is no longer used\./);
  });

  it('has every detail of an entry', () => {
    for (const detail of [
      'Example Alder Company 1 Limited',
      '1 Example Street, Exampletown',
      'privacy@company-2.example.com',
      'Example contractual clauses',
    ]) {
      expect(text, `${form}: ${detail}`).toContain(detail);
    }
  });
});

describe('the named list', () => {
  it.each(LOCALES)('has an id on each row among the children of the element, and nowhere else: %s', (locale) => {
    withLocale(locale, () => {
      const {outline} = subprocessorListListing(LIST);
      const language = kitLanguage(locale);
      const ids = LIST.subprocessors.entries!.map(({id}) => `subprocessor-${id}`);
      expect(idsIn(ownHtml(outline, language))).toEqual(ids);
      expect(idsIn(safeHtml(outline, language) + reducedHtml(outline, language))).toEqual([]);
    });
  });

  it('links what it names, where links are allowed, and writes addresses out where not', () => {
    const contact = 'https://company.example.com/privacy?from=list';
    const facts = listWith({entries: [{id: 'example.one', name: 'Example One', purpose: 'x', contact, ...PROVENANCE}]});
    const {outline} = subprocessorListListing(facts);
    expect(safeHtml(outline, english)).toContain(`<td><a href="${contact}">company.example.com</a></td>`);
    expect(reducedHtml(outline, english)).toContain(contact);
    expect(markdown(outline, english)).toContain(`[company.example.com](${contact})`);
  });

  it('is a list in a frame that has no room for its columns', () => {
    expect(frame()).not.toContain('<table>');
    expect(frame()).toMatch(
      /<li><strong><a [^>]*><bdi>Example Alder Company 1<\/bdi><\/a><\/strong> <span class="muted">Purpose:/,
    );
    // What is for longer forms stays out of a frame.
    expect(frame()).not.toContain('Example Former Company');
  });

  it('mentions in JSON-LD who is in use or planned, and says which', () => {
    const {mentions} = subprocessorListJsonLd(LIST, english) as {mentions: Record<string, string>[]};
    expect(mentions).toHaveLength(1 + 6 + 1);
    expect(mentions.at(-1)).toEqual({
      '@type': 'Organization',
      name: 'Example Planned Company',
      description: 'Planned from March 1, 2026. Last day to object: February 14, 2026.',
    });
  });

  it('says nothing of all this where the facts name nobody', () => {
    const text = safeHtml(subprocessorListListing(NOBODY).outline, english);
    expect(text).not.toMatch(/<table|Former|Changes|Planned/);
  });
});

describe('the images of a named list', () => {
  const drawing: Drawing = {svg: '<svg/>', width: 1, height: 1, title: '', text: ''};
  const artist: Artist = {draw: () => drawing, drawFrame: () => drawing};
  const pathsOf = (count: number) => {
    const {texts, pictures} = imageFiles(artist, {facts: parsed(exampleWithEntries(count)), locale: 'en'});
    return [...texts, ...pictures].map(({path}) => path).filter((path) => path.includes('subprocessor-list'));
  };

  it('are made up to twelve entries, and for longer ones there is none: not even its Markdown', () => {
    // One more is planned; the former one counts for nothing.
    expect(pathsOf(11)).toContain('en/subprocessor-list.light.svg');
    expect(pathsOf(12)).toEqual([]);
  });

  it('leave those of the other elements alone', () => {
    const {texts} = imageFiles(artist, {facts: parsed(exampleWithEntries(40)), locale: 'en'});
    expect(texts.map(({path}) => path)).toContain('en/soc2-badge.pill.image.md');
  });
});
