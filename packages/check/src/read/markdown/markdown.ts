import type {Nodes, Parents, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified, type Processor} from 'unified';
import type {Passage} from '../../claims/types.js';
import {readMarkup} from '../html/html.js';
import {Page} from '../page/page.js';
import {align} from '../text/align.js';
import {plainChunk, sliceChunk, type Chunk} from '../text/chunk.js';
import {placesIn} from '../text/places.js';
import {frontMatterOf} from './front-matter.js';
import {isMdx, MdxReader} from './mdx.js';

/**
 * Reads Markdown, with what GitHub adds to it.
 *
 * @param name - The file.
 * @param source - Its text.
 * @returns What it says.
 * @throws {Unreadable} For front matter that is not YAML, and for what is too deep.
 */
export function readMarkdown(name: string, source: string): Passage[] {
  return read(name, source, unified().use(remarkParse).use(remarkGfm).use(keepPlaces), false);
}

/**
 * Reads Markdown with JSX.
 *
 * @param name - The file.
 * @param source - Its text.
 * @returns What it says.
 * @throws {Error} For what MDX does not allow.
 */
export function readMdx(name: string, source: string): Passage[] {
  return read(name, source, unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(keepPlaces), true);
}

/** Links are looked for in texts a second time, and what is found then has no place. Their words are read without that, too. */
function keepPlaces(this: Processor): void {
  const data = this.data();
  const extensions = (data.fromMarkdownExtensions ?? []).flat();
  data.fromMarkdownExtensions = extensions.map((extension) => ({...extension, transforms: []}));
}

function read(name: string, source: string, processor: {parse: (text: string) => Root}, hasJsx: boolean): Passage[] {
  const page = new Page({name, places: placesIn(source), markup: readMarkup});
  const {rest, read: readFront} = frontMatterOf(source);
  page.speak(readFront(page));
  new MarkdownReader(page, source, hasJsx).read(processor.parse(rest));
  return page.end();
}

class MarkdownReader {
  readonly #page: Page;
  readonly #source: Chunk;
  readonly #mdx: MdxReader | undefined;
  #used = new Set<string>();

  constructor(page: Page, source: string, hasJsx: boolean) {
    this.#page = page;
    this.#source = plainChunk(source, 0);
    this.#mdx = hasJsx ? new MdxReader(page, this.#source, (parent) => this.#children(parent)) : undefined;
  }

  read(root: Root): void {
    this.#used = new Set(references(root));
    this.#children(root);
  }

  #children(parent: Parents): void {
    for (const child of parent.children) this.#node(child, parent);
  }

  #node(node: Nodes, parent: Parents): void {
    const page = this.#page;
    if (isMdx(node)) return this.#mdx?.read(node);
    switch (node.type) {
      case 'text':
        return page.text(this.#read(node, node.value));
      case 'inlineCode':
        return this.#within('code', () => page.text(this.#between(node, node.value)));
      case 'break':
        return page.text(plainChunk('\n', offsetOf(node)));
      case 'code':
        return this.#within('pre', () => page.text(this.#between(node, node.value)));
      case 'html':
        return this.#html(node, parent);
      case 'image':
        this.#label(node, node.alt, '![', 'alt');
        this.#address(node, node.url);
        return this.#label(node, node.title, undefined, 'title');
      case 'imageReference':
        return this.#label(node, node.alt, '![', 'alt');
      case 'link':
        this.#within('a', () => this.#children(node));
        this.#address(node, node.url);
        return this.#label(node, node.title, undefined, 'title');
      case 'definition':
        this.#address(node, node.url);
        // Its title shows where it is used. One that nothing uses is a remark.
        return this.#used.has(node.identifier) ? this.#label(node, node.title, undefined, 'title') : undefined;
      case 'heading':
        return this.#within(`h${node.depth}`, () => this.#children(node));
      case 'tableRow':
        return this.#row(node, parent);
      default:
        if (!('children' in node)) return;
        return this.#within(TAGS[node.type] ?? 'span', () => this.#children(node));
    }
  }

  /** The first row of a table has its headings. */
  #row(node: Extract<Nodes, {type: 'tableRow'}>, parent: Parents): void {
    const tag = parent.children[0] === node ? 'th' : 'td';
    this.#within('tr', () => {
      for (const cell of node.children) this.#within(tag, () => this.#children(cell));
    });
  }

  #within(tag: string, read: () => void): void {
    if (!this.#page.open({tag, isComponent: false, names: () => [], value: () => undefined, chunk: () => undefined})) {
      return;
    }
    read();
    this.#page.close();
  }

  /** HTML between the words of a paragraph comes tag by tag: only its attributes and its line breaks say something. */
  #html(node: Extract<Nodes, {type: 'html'}>, parent: Parents): void {
    const chunk = this.#read(node, node.value);
    if (parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem') {
      this.#page.flush();
      return readMarkup(this.#page, chunk);
    }
    if (/^<br\b/i.test(node.value)) return this.#page.text(plainChunk('\n', offsetOf(node)));
    if (!/^<[a-z]/i.test(node.value)) return;
    this.#page.aside(() => readMarkup(this.#page, chunk));
  }

  /** What the parser has made of the source of a node. */
  #read(node: Nodes, value: string): Chunk {
    return align(this.#raw(node), value, true);
  }

  /** The same for code, which has marks before it. */
  #between(node: Nodes, value: string): Chunk {
    const raw = this.#raw(node);
    const fence = /^(?:`+|~{3,}[^\n\r]*|)\r?\n?/.exec(raw.text)![0].length;
    return align(sliceChunk(raw, fence), value);
  }

  #raw(node: Nodes): Chunk {
    const {start, end} = node.position!;
    return sliceChunk(this.#source, start.offset!, end.offset);
  }

  #address(node: Nodes, url: string): void {
    const raw = this.#raw(node);
    const at = raw.text.lastIndexOf(url);
    if (at >= 0) this.#page.attribute(sliceChunk(raw, at, at + url.length), 'address');
  }

  /** An alternative text follows its mark; a title stands last. */
  #label(node: Nodes, value: string | null | undefined, mark: string | undefined, context: 'alt' | 'title'): void {
    if (!value) return;
    const raw = this.#raw(node);
    const from = mark === undefined ? titleStart(raw.text) : raw.text.indexOf(mark) + mark.length;
    this.#page.string(align(sliceChunk(raw, from), value, true), context);
  }
}

const TAGS: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  list: 'ul',
  listItem: 'li',
  table: 'table',
  footnoteDefinition: 'aside',
};

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function titleStart(text: string): number {
  const match = /(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\))\s*\)?\s*$/.exec(text);
  return match ? match.index + 1 : 0;
}

function references(node: Nodes): string[] {
  const own = node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(references)] : own;
}
