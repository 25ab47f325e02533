import type {Element, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {imageFiles} from '../../src/image-files.js';
import type {Drawing, ImageRenderer} from '../../src/images/index.js';
import {iframeHtml} from '../../src/formats/iframe.js';
import {ownHtml, reducedHtml, safeHtml} from '../../src/formats/html.js';
import {jsonLd} from '../../src/formats/json-ld.js';
import {markdown} from '../../src/formats/markdown.js';
import {plainText} from '../../src/formats/plain-text.js';
import {exampleWithEntries} from '../../../../stories/fixtures/example-entries.js';
import {PROVENANCE} from '../../../../stories/fixtures/statement.js';
import {LIST, listOf, listWith, LOCALES, NOBODY, parsed} from './fictional.js';

const content = listOf(LIST);
const {outline} = content;
const iframe = () => iframeHtml(content, {theme: 'auto', hash: () => 'sha256-x'});
const html = unified().use(rehypeParse, {fragment: true});
const elementsOf = (node: Root | Element): Element[] =>
  node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []));
const idsIn = (text: string) =>
  elementsOf(html.parse(text)).flatMap(({properties}) => (properties['id'] === undefined ? [] : [properties['id']]));

/** Every form that has room for all of it. */
const LONG = {
  safe: safeHtml(outline, content),
  own: ownHtml(outline, content),
  reduced: reducedHtml(outline, content),
  markdown: markdown(outline, content).replaceAll('<!-- -->', ''),
  text: plainText(content, 5000)!,
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
    const content = listOf(LIST, {locale});
    const ids = LIST.subprocessors.entries!.map(({id}) => `subprocessor-${id}`);
    expect(idsIn(ownHtml(content.outline, content))).toEqual(ids);
    expect(idsIn(safeHtml(content.outline, content) + reducedHtml(content.outline, content))).toEqual([]);
  });

  it('links what it names, where links are allowed, and writes addresses out where not', () => {
    const contact = 'https://company.example.com/privacy?from=list';
    const facts = listWith({entries: [{id: 'example.one', name: 'Example One', purpose: 'x', contact, ...PROVENANCE}]});
    const {outline} = listOf(facts);
    expect(safeHtml(outline, content)).toContain(`<td><a href="${contact}">company.example.com</a></td>`);
    expect(reducedHtml(outline, content)).toContain(contact);
    expect(markdown(outline, content)).toContain(`[company.example.com](${contact})`);
  });

  it('is a list in an iframe that has no room for its columns', () => {
    expect(iframe()).not.toContain('<table>');
    expect(iframe()).toMatch(
      /<li><strong><a [^>]*><bdi>Example Alder Company 1<\/bdi><\/a><\/strong> <span class="muted">Purpose:/,
    );
    // What is for longer forms stays out of an iframe.
    expect(iframe()).not.toContain('Example Former Company');
  });

  it('mentions in JSON-LD who is in use or planned, and says which', () => {
    const {mentions} = jsonLd(content) as {mentions: Record<string, string>[]};
    expect(mentions).toHaveLength(1 + 6 + 1);
    expect(mentions.at(-1)).toEqual({
      '@type': 'Organization',
      name: 'Example Planned Company',
      description: 'Planned from March 1, 2026. Last day to object: February 14, 2026.',
    });
  });

  it('says nothing of all this where the facts name nobody', () => {
    const text = safeHtml(listOf(NOBODY).outline, content);
    expect(text).not.toMatch(/<table|Former|Changes|Planned/);
  });
});

describe('the images of a named list', () => {
  const drawing: Drawing = {svg: '<svg/>', width: 1, height: 1, title: '', text: ''};
  const renderer = {draw: () => drawing, drawListing: () => drawing} as unknown as ImageRenderer;
  const pathsOf = (count: number) => {
    const {texts, pictures} = imageFiles(renderer, {facts: parsed(exampleWithEntries(count)), locale: 'en'});
    return [...texts, ...pictures].map(({path}) => path).filter((path) => path.includes('subprocessor-list'));
  };

  it('are made up to twelve entries, and for longer ones there is none: not even its Markdown', () => {
    // One more is planned; the former one does not count.
    expect(pathsOf(11)).toContain('en/subprocessor-list.light.svg');
    expect(pathsOf(12)).toEqual([]);
  });

  it('leave those of the other elements alone', () => {
    const {texts} = imageFiles(renderer, {facts: parsed(exampleWithEntries(40)), locale: 'en'});
    expect(texts.map(({path}) => path)).toContain('en/soc2-type2-badge.pill.image.md');
  });
});
