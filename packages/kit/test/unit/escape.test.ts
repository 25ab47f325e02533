import fc from 'fast-check';
import type {Element, Root as Html} from 'hast';
import type {Root as Markdown} from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {escapeHtml} from '../../src/escape/html.js';
import {escapeJson} from '../../src/escape/json.js';
import {escapeMarkdown, escapeMarkdownHref, escapeMarkdownLabel} from '../../src/escape/markdown.js';
import {sanitizeText} from '../../src/escape/sanitize-text.js';
import {escapeXml} from '../../src/escape/xml.js';
import {hostileText} from './hostile-text.js';

const html = unified().use(rehypeParse, {fragment: true});
const markdown = unified().use(remarkParse).use(remarkGfm);
const parseHtml = (text: string): Html => html.parse(text);
const parseMarkdown = (text: string) => markdown.runSync(markdown.parse(text)) as Markdown;
const always = (check: (text: string) => void) => fc.assert(fc.property(hostileText, check), {numRuns: 1000});

type Node = {type: string; value?: string; children?: Node[]; url?: string};
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const textOf = (node: Node): string =>
  nodesOf(node)
    .filter(({type}) => type === 'text')
    .map(({value}) => value)
    .join('');

describe('sanitizeText', () => {
  it('leaves ordinary text alone', () => {
    for (const text of ['SOC 2 Type 1', 'Größe – 15. März 2026', '日本語', 'عربي ‏', '👩‍👩‍👧', `\u2068Name\u2069: x`]) {
      expect(sanitizeText(text)).toBe(text);
    }
  });

  it('makes one line of whole characters, whatever the text is', () => {
    always((text) => {
      const line = sanitizeText(text);
      expect(line).not.toMatch(/\p{Surrogate}/u);
      expect(line).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066\u2067]|^ | $| {2}/u);
      // Marks that change the direction of text stand in pairs around something, or not at all.
      expect(line.replace(/\u2068[^\u2066-\u2069]*\u2069/g, '')).not.toMatch(/[\u2066-\u2069]/);
      expect(sanitizeText(line)).toBe(line);
    });
  });
});

describe('what each escape writes', () => {
  it.each([
    ['a\u0000b\ud800c\ufdd0', 'a\ufffdb\ufffdc\ufffd'],
    ['  two   spaces\tand\r\nlines\u2028 ', 'two spaces and lines'],
    ['\u202eturned\u202c \u2066apart\u2069', 'turned apart'],
    ['\u2068Name\u2069: x', '\u2068Name\u2069: x'],
    ['\u2068\u202eName\u202c\u2069: x', '\u2068Name\u2069: x'],
    ['a \u202e b', 'a b'],
    ['\u202e a \u202e', 'a'],
  ])('sanitizeText makes one visible line: %j', (text, line) => {
    expect(sanitizeText(text)).toBe(line);
  });

  it.each([
    ['1. one', '1\\. one'],
    ['123456789) many', '123456789\\) many'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['a - b + 1. c', 'a - b + 1. c'],
    [
      '# *a* _b_ `c` [d] <e> & | ~ ! $ {f} \\',
      '\\# \\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\<e\\> \\& \\| \\~ \\! \\$ \\{f\\} \\\\',
    ],
    ['www.example.com', 'www<!-- -->.example.com'],
    ['https://example.com', 'https:<!-- -->//example.com'],
    ['a@example.com', 'a@<!-- -->example.com'],
  ])('escapeMarkdown takes every meaning away: %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('escapeMarkdownLabel leaves what is a link already', () => {
    expect(escapeMarkdownLabel('[a] www.example.com a@example.com')).toBe('\\[a\\] www.example.com a@example.com');
  });

  it('escapeMarkdownHref leaves no character that ends the address', () => {
    expect(escapeMarkdownHref('https://example.com/(a)?b=1&c=%20 ä')).toBe(
      'https://example.com/%28a%29?b=1\\&c=%20%20%C3%A4',
    );
  });

  it('escapeXml writes what XML has no way to write as the replacement character', () => {
    expect(escapeXml('a\u0001\ud800\uffff<&>"\'\t\n\r\u0085\u2028')).toBe(
      'a\ufffd\ufffd\ufffd&lt;&amp;&gt;&quot;&#39;&#9;&#10;&#13;&#133;&#8232;',
    );
  });
});

describe('escapeHtml', () => {
  it('reads back as the text between tags and in an attribute, and as nothing else', () => {
    always((text) => {
      const {children} = parseHtml(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
      expect(children).toHaveLength(1);
      const [paragraph] = children as [Element];
      expect(paragraph.properties).toEqual({title: sanitizeText(text)});
      expect(nodesOf(paragraph as Node).map(({type}) => type)).toEqual(
        sanitizeText(text) === '' ? ['element'] : ['element', 'text'],
      );
      expect(textOf(paragraph as Node)).toBe(sanitizeText(text));
    });
  });

  it('leaves no way out of a template, a comment or a script', () => {
    always((text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"']/);
    });
  });
});

describe('escapeJson', () => {
  it('reads back as the same data, also from inside a script', () => {
    fc.assert(
      fc.property(fc.dictionary(hostileText, fc.oneof(hostileText, fc.array(hostileText))), (data) => {
        const json = escapeJson(data);
        expect(JSON.parse(json)).toEqual(data);
        const {children} = parseHtml(`<script type="application/ld+json">${json}</script>`);
        expect(children).toHaveLength(1);
        expect(JSON.parse(textOf(children[0] as Node))).toEqual(data);
      }),
      {numRuns: 500},
    );
  });
});

describe('escapeMarkdown', () => {
  /** The types of all nodes, without comments: those keep GitHub from making links. */
  const structure = (source: string) => {
    const nodes = nodesOf(parseMarkdown(source) as Node).filter(({type, value}) => {
      if (type !== 'html') return true;
      expect(value).toBe('<!-- -->');
      return false;
    });
    return [...new Set(nodes.map(({type}) => type).filter((type) => type !== 'text'))];
  };

  it.each([
    ['a line', (text: string) => text, ['root', 'paragraph']],
    ['a heading', (text: string) => `### ${text}`, ['root', 'heading']],
    ['an item', (text: string) => `- ${text}`, ['root', 'list', 'listItem', 'paragraph']],
    ['a cell', (text: string) => `| a |\n| --- |\n| ${text} |`, ['root', 'table', 'tableRow', 'tableCell']],
    ['strong text', (text: string) => `**x${text}x**`, ['root', 'paragraph', 'strong']],
  ])('reads back as the text in %s, without structure or links', (_what, place, expected) => {
    always((text) => {
      const escaped = escapeMarkdown(text);
      if (escaped === '') return;
      const source = place(escaped);
      expect(structure(source)).toEqual(expected);
      expect(textOf(parseMarkdown(source) as Node)).toBe(around(place, sanitizeText(text)));
    });
  });

  /** What a place puts around the text, as text. */
  const around = (place: (text: string) => string, text: string) => {
    const empty = textOf(parseMarkdown(place('\uE000')) as Node);
    return empty.replace('\uE000', () => text);
  };

  it('gives links that read back as their text and address', () => {
    const address = fc
      .tuple(fc.webUrl({withFragments: true}), fc.constantFrom('', '?a=1&copy=2&amp;lt;=3', '?q=(x)%28y%29*_~[z]'))
      .map(([url, query]) => url.replace(/^http:/, 'https:').replace(/(?=#|$)/, query));
    fc.assert(
      fc.property(hostileText, address, (text, href) => {
        const root = parseMarkdown(`[${escapeMarkdownLabel(text)}](${escapeMarkdownHref(href)})`);
        const links = nodesOf(root as Node).filter(({type}) => type === 'link');
        expect(links).toHaveLength(1);
        expect(textOf(links[0]!)).toBe(sanitizeText(text));
        expect(decodeURI(links[0]!.url!).replace(/%28/g, '(').replace(/%29/g, ')')).toBe(decodeURI(href));
      }),
      {numRuns: 1000},
    );
  });
});
