import {parse} from 'svelte/compiler';
import type {Passage} from '../../claims/types.js';
import {CodeReader} from '../code/code-reader.js';
import {textOfLiteral, type CodeNode} from '../code/literals.js';
import {readMarkup} from '../html/html.js';
import {isSetting} from '../page/attributes.js';
import {Page} from '../page/page.js';
import {isComponent, templateElement, type TemplateAttribute} from '../page/template-element.js';
import {align} from '../text/align.js';
import {ChunkBuilder, GAP, plainChunk, type Chunk} from '../text/chunk.js';
import {placesIn} from '../text/places.js';

/** A node of Svelte's tree: markup, or code as Acorn has it. */
type SvelteNode = CodeNode;

/** Where nodes have the markup in them, in the order in which it is shown. */
const PARTS = ['fragment', 'body', 'consequent', 'pending', 'then', 'alternate', 'catch', 'fallback'];

/** Blocks of which a page shows one part or the other. */
const CHOICES = new Set(['alternate', 'then', 'catch', 'fallback']);

/** What elements are in Svelte that are no components. */
const MARKUP = new Set([
  'RegularElement',
  'TitleElement',
  'SlotElement',
  'Component',
  'SvelteElement',
  'SvelteComponent',
  'SvelteSelf',
]);

/**
 * Reads a component of Svelte.
 *
 * @param name - The file.
 * @param source - Its text.
 * @returns What it says.
 * @throws {Error} For what is no such component.
 */
export function readSvelte(name: string, source: string): Passage[] {
  const page = new Page({name, places: placesIn(source), markup: readMarkup});
  const root = parse(source, {modern: true, loose: true}) as unknown as Record<string, SvelteNode | null>;
  const reader = new SvelteReader(page, plainChunk(source, 0));
  for (const script of [root['module'], root['instance']]) {
    if (script) page.aside(() => reader.code.read(script['content'] as CodeNode));
  }
  reader.read(root['fragment']!);
  return page.end();
}

class SvelteReader {
  readonly code: CodeReader;
  readonly #page: Page;
  readonly #source: Chunk;

  constructor(page: Page, source: Chunk) {
    this.#page = page;
    this.#source = source;
    this.code = new CodeReader(page, source);
  }

  read(fragment: SvelteNode): void {
    const nodes = fragment['nodes'] as SvelteNode[];
    const hasWords = nodes.some(
      (node) => node.type === 'ExpressionTag' || (node.type === 'Text' && /\S/.test(node['data'] as string)),
    );
    for (const node of nodes) this.#node(node, hasWords);
  }

  #node(node: SvelteNode, hasWords: boolean): void {
    if (node.type === 'Text') this.#page.text(this.#text(node));
    else if (node.type === 'ExpressionTag' || node.type === 'HtmlTag') this.code.inline(node['expression'] as CodeNode);
    else if (node.type === 'ConstTag') this.#page.aside(() => this.code.read(node['declaration'] as CodeNode));
    else if (MARKUP.has(node.type)) this.#element(node, hasWords);
    else this.#parts(node);
  }

  #parts(node: SvelteNode): void {
    let isFirst = true;
    for (const part of PARTS) {
      const fragment = node[part] as SvelteNode | null | undefined;
      if (fragment?.type !== 'Fragment') continue;
      if (isFirst || !CHOICES.has(part)) this.read(fragment);
      else this.#page.aside(() => this.read(fragment));
      isFirst = false;
    }
  }

  #element(node: SvelteNode, hasWords: boolean): void {
    const tag = node['name'] as string;
    const attributes = node['attributes'] as SvelteNode[];
    const known = attributes.filter(({type}) => type === 'Attribute').map((attribute) => this.#attribute(attribute));
    const name = isComponent(tag) ? tag : tag.toLowerCase();
    if (!this.#page.open(templateElement(name, known, !hasWords))) return;
    for (const attribute of attributes) this.#expressions(attribute);
    this.#parts(node);
    this.#page.close();
  }

  #attribute(node: SvelteNode): TemplateAttribute {
    const name = (node['name'] as string).toLowerCase();
    const value = node['value'] as true | SvelteNode | SvelteNode[];
    if (value === true) return {name, text: true};
    if (!Array.isArray(value)) return {name, text: textOfLiteral(this.#source, value['expression'] as CodeNode)};
    const builder = new ChunkBuilder();
    for (const part of value) {
      if (part.type === 'Text') builder.add(this.#text(part));
      else {
        const text = textOfLiteral(this.#source, part['expression'] as CodeNode);
        if (text) builder.add(text);
        else builder.put(GAP, part.start);
      }
    }
    return {name, text: builder.chunk()};
  }

  /** Values that are more than a string. */
  #expressions(node: SvelteNode): void {
    const name = node['name'] as string | undefined;
    if (node.type !== 'Attribute' && node.type !== 'SpreadAttribute') return;
    if (name !== undefined && isSetting(name)) return;
    const value = node.type === 'SpreadAttribute' ? node : (node['value'] as true | SvelteNode | SvelteNode[]);
    if (value === true) return;
    for (const part of Array.isArray(value) ? value : [value]) {
      const expression = part['expression'] as CodeNode | undefined;
      if (expression && !textOfLiteral(this.#source, expression)) this.#page.aside(() => this.code.read(expression));
    }
  }

  #text(node: SvelteNode): Chunk {
    return align(plainChunk(this.#source.text.slice(node.start, node.end), node.start), node['data'] as string);
  }
}
