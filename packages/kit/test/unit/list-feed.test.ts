import fc from 'fast-check';
import {readFileSync} from 'node:fs';
import {RelaxNGValidator, XmlDocument, type XmlNode} from 'libxml2-wasm';
import {afterAll, describe, expect, it} from 'vitest';
import {sanitizeText} from '../../src/escape/sanitize-text.js';
import {exampleCompany} from '../../../../stories/fixtures/example-company.js';
import {say} from '../../../../stories/fixtures/statement.js';
import {LIST, listSaying, listWith, LOCALES, parsed, listFilesOf} from './fictional.js';
import {hostileText} from './hostile-text.js';

const schema = XmlDocument.fromBuffer(readFileSync(new URL('atom.rng', import.meta.url)));
const validator = RelaxNGValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ATOM = {a: 'http://www.w3.org/2005/Atom'};
const feedOf = (facts: typeof LIST, locale = 'en') =>
  listFilesOf(facts, locale).find(({form}) => form === 'feed')!.content;

/** Parses a feed, looks at it, and frees its memory. */
function reading<T>(xml: string, look: (document: XmlDocument) => T): T {
  const document = XmlDocument.fromString(xml);
  try {
    return look(document);
  } finally {
    document.dispose();
  }
}

const validate = (xml: string) => reading(xml, (document) => validator.validate(document));
const textsAt = (place: XmlDocument | XmlNode, path: string) => place.find(path, ATOM).map(({content}) => content);
/** Without marks that no one sees, and without the spaces that are then left over. */
const visible = (text: string) => sanitizeText(text.replace(/[\u200f\u2066-\u2069]/g, ''));

describe('the feed', () => {
  it.each(LOCALES)('is Atom by the schema of RFC 4287: %s', (locale) => {
    validate(feedOf(LIST, locale));
    expect(feedOf(LIST, locale)).toContain(`xml:lang="${locale}"`);
  });

  it.each([
    ['without its id', /<id>.*?<\/id>/],
    ['with a day in place of a time', /T00:00:00Z/],
    ['with text of no known kind', / type="text"/, ' type="words"'],
    ['with an element of ours', /<author>/, '<ours/><author>'],
  ])('would not be valid %s', (_what, part, instead = '') => {
    expect(() => validate(feedOf(LIST).replace(part, instead))).toThrow();
  });

  it('keeps the rules of the RFC that no schema has', () => {
    reading(feedOf(LIST), (document) => {
      const ids = textsAt(document, '//a:id');
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(UUID);
      for (const date of textsAt(document, '//a:updated')) expect(date).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      // An entry needs an author if the feed has none, and content if it has no link.
      expect(textsAt(document, '/a:feed/a:author/a:name')).toEqual(['Example Company']);
      for (const entry of document.find('//a:entry', ATOM)) {
        expect(textsAt(entry as XmlNode, 'a:content')).toEqual([expect.stringMatching(/\S/)]);
        expect(textsAt(entry as XmlNode, 'a:title')).toEqual([expect.stringMatching(/\S/)]);
      }
      expect(document.find('//a:link', ATOM)).toEqual([]);
    });
  });

  it('tells the changes and who is planned, the newest first', () => {
    reading(feedOf(LIST), (document) => {
      expect(textsAt(document, '//a:entry/a:title')).toEqual([
        'Example Planned Company: Planned from March 1, 2026',
        'Example Planned Company was announced.',
        'Example Former Company is no longer used.',
      ]);
      const [first, ...others] = textsAt(document, '//a:entry/a:updated');
      expect([first, ...others]).toEqual([...others, first].sort().reverse());
      expect(textsAt(document, '//a:entry/a:content')[0]).toBe(
        'Example Planned Company: Planned from March 1, 2026. Last day to object: February 14, 2026. ' +
          'Purpose: Search. Locations: Ireland.',
      );
      expect(textsAt(document, '/a:feed/a:updated')).toEqual(['2026-01-31T00:00:00Z']);
      expect(textsAt(document, '/a:feed/a:subtitle')).toEqual([expect.stringMatching(/2026-01-31 [0-9a-f]{12}$/)]);
    });
  });

  it('keeps its ids when its facts change, and has others in another language', () => {
    const idsOf = (facts: typeof LIST, locale?: string) =>
      reading(feedOf(facts, locale), (document) => textsAt(document, '//a:id'));
    const added = listWith({
      changes: [
        {date: '2026-01-20', statement: say('list.added', 'Something was added.')},
        ...LIST.subprocessors.changes!.map((change) => ({
          ...change,
          statement: {...change.statement, text: 'Reworded.'},
        })),
      ] as never,
    });
    expect(idsOf(added)).toEqual(expect.arrayContaining(idsOf(LIST)));
    expect(idsOf(LIST, 'de').filter((id) => idsOf(LIST).includes(id))).toEqual([]);
  });

  it('is there with nothing to tell yet, so that it can be subscribed to', () => {
    const feed = feedOf(parsed(exampleCompany));
    validate(feed);
    reading(feed, (document) => expect(document.find('//a:entry', ATOM)).toEqual([]));
  });

  it('is well-formed, valid and complete whatever the facts are', () => {
    fc.assert(
      fc.property(
        hostileText.filter((text) => /\S/.test(text)),
        (text) => {
          const facts = listSaying(text);
          const feed = feedOf(facts);
          validate(feed);
          reading(feed, (document) => {
            expect(textsAt(document, '/a:feed/a:author/a:name')).toEqual([sanitizeText(facts.subprocessors.subject)]);
            const titles = textsAt(document, '//a:entry/a:title');
            expect(titles).toHaveLength(2);
            expect(visible(titles[1]!)).toBe(visible(text));
          });
        },
      ),
      {numRuns: 150},
    );
  });
});
