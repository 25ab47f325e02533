import type {Element, Root} from 'hast';
import {readFileSync} from 'node:fs';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import sharp from 'sharp';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {finishedContent} from '../../../../scripts/build/finished-content.mjs';
import {readUnits} from '../../../../scripts/localize/xliff.mjs';
import harmony from '../../../../src/facts/harmony.json';
import type {KitFile} from '../helpers/kit.js';
import {LIST_READERS} from '../unit/list-readers.js';
import {bytesOf, index, locales, ofForm, factsId, textOf} from './files.js';

type Phrase = string | readonly (string | {text: string})[];
type View = Record<string, unknown>;

const views = await finishedContent();
const viewOf = (module: string, locale: string) => views[module]!.byLocale[locale] as View;
const plain = (phrase: unknown): string =>
  typeof phrase === 'string'
    ? phrase
    : (phrase as Exclude<Phrase, string>).map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** Marks that no one sees, and white space, which differs from form to form. */
const visible = (text: string) =>
  text
    .replace(/[\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const html = unified().use(rehypeParse, {fragment: true});
const github = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeRaw)
  .use(rehypeSanitize);
const asGithubShows = (markdown: string) => github.runSync(github.parse(markdown)) as Root;

/** Every text a reader may get out of a document: of its tags, and of the attributes that are read out. */
function textsOf(node: Root | Element | Root['children'][number]): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'element' && node.tagName === 'style') return [];
  const spoken =
    node.type === 'element' ? ['ariaLabel', 'ariaDescription', 'alt'].map((name) => node.properties[name]) : [];
  const children = 'content' in node && node.content ? node.content.children : 'children' in node ? node.children : [];
  return [
    ...spoken.filter((text) => typeof text === 'string'),
    ...children.flatMap((child) => textsOf(child as Element)),
  ];
}

/** Where CycloneDX has text to read; its other strings are references and words of the format. */
const PROSE = /^(?:name|title|text|descriptions?|summary|predicate|reasoning|comment|statement)$/;

/** The strings of a document of data, without its keys and its vocabulary. */
function stringsOf(value: unknown, key = '', wanted = /^[^@$]/): string[] {
  if (typeof value === 'string') return key === '' || wanted.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null || key === '@context') return [];
  return Object.entries(value).flatMap(([name, item]) => stringsOf(item, Array.isArray(value) ? key : name, wanted));
}

/** Every text of a file, whatever it is. */
async function wordsOf(file: KitFile): Promise<string[]> {
  switch (file.form) {
    case 'text':
      return textOf(file).split('\n');
    case 'html':
    case 'safe-html':
    case 'reduced-html':
    case 'iframe':
      return textsOf(html.parse(textOf(file)));
    case 'markdown':
    case 'image-markdown':
    case 'png-markdown':
    case 'llms':
      return textsOf(asGithubShows(textOf(file)));
    case 'json-ld':
      return stringsOf(JSON.parse(textOf(file)));
    case 'cyclonedx': {
      const {metadata: _names, ...content} = JSON.parse(textOf(file)) as View;
      return stringsOf(content, '', PROSE);
    }
    case 'csv':
    case 'data':
    case 'feed':
    case 'calendar':
      return LIST_READERS[file.form]!(textOf(file));
    default: {
      if (file.path.endsWith('.svg')) return textsOf(html.parse(textOf(file)));
      const {xmpAsString} = await sharp(bytesOf(file)).metadata();
      return textsOf(html.parse(xmpAsString!));
    }
  }
}

/** Every string that has been reviewed in a language: sentences, their parts around placeholders, statements, names. */
function vocabularyOf(locale: string): string[] {
  const units = readUnits(readFileSync(`xliff/${locale === 'en' ? 'de' : locale}.xlf`, 'utf8'));
  const parts = units.flatMap(({source, target}) => (locale === 'en' ? source : target!.parts));
  // What a language puts between the last two of several names.
  const and = new Intl.ListFormat(locale).formatToParts(['1', '2'])[1]!.value;
  const worded = Object.keys(views).flatMap((module) => stringsOf(viewOf(module, locale)));
  const names = [
    harmony.soc2.report.entity,
    harmony.security.subject,
    harmony.contact.email,
    'SOC 2',
    factsId,
    ...factsId.split(' '),
  ];
  return [...worded, ...parts.filter((part) => typeof part === 'string'), ...names, and].map(visible);
}

/** The claims about each element that can be looked for in every language. */
function claimsOf(
  element: string,
  locale: string,
): {always: Record<string, string[]>; whereThereIsRoom: Record<string, string[]>} {
  if (element === 'soc2-badge') {
    const {entity, claim, date, when, report, categories} = viewOf('soc2-badge', locale) as {
      [key: string]: string;
    } & {categories: {name: string}[]};
    // The report line holds the date, written as the language does: "Report dated March 15, 2026".
    const long = dateIn(report!, locale);
    return {
      always: {entity: [entity!], type: [claim!], date: [long, when!, date!]},
      whereThereIsRoom: Object.fromEntries(categories.map(({name}) => [name, [name]])),
    };
  }
  const {title, updated, date, topics, purposes} = viewOf(element, locale) as Record<string, string> & {
    topics?: {title: Phrase}[];
    purposes?: Phrase[];
  };
  const [subject] = element === 'security-summary' ? [harmony.security.subject] : [harmony.subprocessors.subject];
  const more = (topics?.map((topic) => topic.title) ?? purposes ?? []).map(plain);
  return {
    always: {title: [visible(plain(title))], entity: [subject], date: [dateIn(updated!, locale), date!]},
    whereThereIsRoom: Object.fromEntries(more.map((name) => [name, [name]])),
  };
}

function dateIn(sentence: string, locale: string): string {
  const iso = sentence.includes('15') ? harmony.soc2.report.date : harmony.security.lastUpdated;
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  const written = format.format(new Date(iso));
  return written.replace(/^1(?=er | de | f)/, locale === 'fr' ? '1er' : locale === 'pt-BR' ? '1º' : '1');
}

const SHORT = new Set(['image-markdown', 'png-markdown', 'listing-image']);
const hasRoom = ({form, limit = Infinity, variant}: KitFile) =>
  !SHORT.has(form) && limit >= 5000 && variant !== 'pill' && variant !== 'inline' && form !== 'cyclonedx';

describe.each(locales)('the kit in %s', (locale) => {
  const files = index.files.filter((file) => file.locale === locale);

  it('makes the same claims in each form', async () => {
    for (const element of ['soc2-badge', 'security-summary', 'subprocessor-list']) {
      const {always, whereThereIsRoom} = claimsOf(element, locale);
      for (const file of files.filter(
        (each) => each.element === element || (each.element === undefined && each.form === 'llms'),
      )) {
        const text = visible((await wordsOf(file)).join(' \n '));
        const expected = {...always, ...(hasRoom(file) ? whereThereIsRoom : {})};
        const missing = Object.entries(expected).filter(([, ways]) => !ways.some((way) => text.includes(visible(way))));
        expect(missing, file.path).toEqual([]);
      }
    }
  });

  it('says nothing but reviewed sentences', async () => {
    const vocabulary = [...new Set(vocabularyOf(locale))]
      .filter(Boolean)
      .sort((one, other) => other.length - one.length);
    // What is not to be said is no reviewed sentence.
    for (const file of files.filter(({form}) => form !== 'wording')) {
      // XMP has its language as text.
      for (const text of (await wordsOf(file)).filter((words) => words !== locale)) {
        const rest = vocabulary.reduce((left, known) => left.replaceAll(known, ' '), visible(text));
        expect(rest.match(/\p{L}{2,}/gu) ?? [], `${file.path}: ${text}`).toEqual([]);
      }
    }
  });

  it('carries the facts version and digest in each form', async () => {
    for (const file of files) {
      const inside = file.path.endsWith('.png') ? (await sharp(bytesOf(file)).metadata()).xmpAsString! : textOf(file);
      // Short texts have room for what matters more, and are identified by index.json.
      const carries = file.form !== 'text' || file.limit! > 1000;
      if (carries) expect(visible(inside), file.path).toContain(factsId);
    }
  });
});

describe('HTML for rich text', () => {
  const TAGS = ['a', 'p', 'ul', 'li', 'h3', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong'];
  const elementsIn = (root: Root) => {
    const all: Element[] = [];
    const visit = (node: Root | Element) =>
      node.children.forEach((child) => {
        if (child.type !== 'element') return;
        all.push(child);
        visit(child);
      });
    visit(root);
    return all;
  };
  const reading = (root: Root) => ({
    text: visible(textsOf(root).join(' ')),
    links: elementsIn(root)
      .filter(({tagName}) => tagName === 'a')
      .map(({properties}) => properties['href']),
    blocks: elementsIn(root).map(({tagName}) => tagName),
  });
  const parse = (text: string) => html.parse(text);

  it.each(ofForm('safe-html'))('$path has only what is let through, and neither class nor style', (file) => {
    for (const {tagName, properties} of elementsIn(parse(textOf(file)))) {
      expect(TAGS).toContain(tagName);
      expect(Object.keys(properties).filter((name) => !['href', 'lang', 'dir'].includes(name))).toEqual([]);
    }
  });

  it.each(ofForm('safe-html'))('$path comes out of sanitize-html and rehype-sanitize as it went in', (file) => {
    const before = reading(parse(textOf(file)));
    expect(before.links.length).toBeGreaterThan(0);
    expect(reading(parse(sanitizeHtml(textOf(file))))).toEqual(before);
    const sanitise = unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize);
    expect(reading(sanitise.runSync(sanitise.parse(textOf(file))))).toEqual(before);
  });

  it.each(ofForm('reduced-html'))('$path has only the tags of the Microsoft list, and no attribute', (file) => {
    for (const {tagName, properties} of elementsIn(parse(textOf(file)))) {
      expect(['b', 'i', 'br', 'p', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']).toContain(tagName);
      expect(properties).toEqual({});
    }
  });

  it.each(ofForm('markdown', 'image-markdown', 'png-markdown'))(
    '$path shows whole on GitHub, with its link',
    (file) => {
      const shown = reading(asGithubShows(textOf(file)));
      expect(shown.links).toEqual([expect.stringMatching(/^mailto:support@harmonity\.ai\?subject=/)]);
      if (file.form !== 'markdown') {
        expect(shown.blocks).toContain('img');
        for (const [, image] of textOf(file).matchAll(/(?:(?:src|srcset)="|!\[.*\]\()([^")]+)/g)) {
          expect(index.files.map(({path}) => path)).toContain(`${file.locale}/${image}`);
        }
      }
    },
  );
});
