import {parse} from '@astrojs/compiler/sync';
import type {AttributeNode, Node, ParentNode, TagLikeNode} from '@astrojs/compiler/types';
import type {Passage} from '../../claims/types.js';
import {CodeReader} from '../code/code-reader.js';
import {textOfLiteral, type CodeNode} from '../code/literals.js';
import {parseExpression, parseScript} from '../code/parse-code.js';
import {readMarkup} from '../html/html.js';
import {isSetting} from '../page/attributes.js';
import {Page} from '../page/page.js';
import {isComponent, templateElement, type TemplateAttribute} from '../page/template-element.js';
import {ChunkBuilder, sourceOf, type Chunk} from '../text/chunk.js';
import {placesIn} from '../text/places.js';
import {AstroPlaces, readReferences} from './astro-places.js';

/**
 * Reads a component of Astro.
 *
 * @param name - The file.
 * @param source - Its text.
 * @returns What it says.
 * @throws {Unreadable} For what is no such component.
 */
export function readAstro(name: string, source: string): Passage[] {
  const page = new Page({name, places: placesIn(source), markup: readMarkup});
  // A zero byte ends up in the compiler's JSON, where it is not allowed.
  const {ast} = parse(source.replaceAll('\0', ' '), {position: true});
  new AstroReader(page, source).read(ast.children);
  return page.end();
}

class AstroReader {
  readonly #page: Page;
  readonly #places: AstroPlaces;

  constructor(page: Page, source: string) {
    this.#page = page;
    this.#places = new AstroPlaces(source);
  }

  /** A file without content has no list of children. */
  read(children: readonly Node[] | undefined): void {
    const nodes = children ?? [];
    const hasWords = nodes.some(
      (node) => node.type === 'expression' || (node.type === 'text' && node.value.trim() !== ''),
    );
    for (const node of nodes) this.#node(node, hasWords);
  }

  #node(node: Node, hasWords: boolean): void {
    switch (node.type) {
      case 'frontmatter': {
        const code = this.#places.find(node, node.value);
        const line = this.#page.placeOf(sourceOf(code, 0)).line;
        const program = parseScript(this.#page.name, code.text, 'ts', line);
        return this.#page.aside(() => new CodeReader(this.#page, code).read(program));
      }
      case 'text':
        return this.#page.text(readReferences(this.#places.find(node, node.value)));
      case 'expression':
        return this.#expression(node);
      case 'fragment':
        return this.read(node.children);
      case 'element':
      case 'component':
      case 'custom-element':
        return this.#element(node, hasWords);
      default:
        return;
    }
  }

  #element(node: TagLikeNode, hasWords: boolean): void {
    const {name, attributes} = node;
    if (name === 'slot' || name === 'Fragment') return this.read(node.children);
    const known = attributes.map((attribute) => this.#attribute(attribute));
    const tag = isComponent(name) ? name : name.toLowerCase();
    if (tag === 'script') return this.#data(node);
    if (!this.#page.open(templateElement(tag, known, !hasWords))) return;
    for (const [index, attribute] of attributes.entries()) this.#value(attribute, known[index]!);
    this.read(node.children);
    this.#page.close();
  }

  #data(node: TagLikeNode): void {
    const isData = node.attributes.some(({name, value}) => name === 'type' && value === 'application/ld+json');
    const [text] = node.children;
    if (!isData || text?.type !== 'text') return;
    const chunk = this.#places.find(text, text.value);
    const tags = new ChunkBuilder();
    tags.put('<script type="application/ld+json">', sourceOf(chunk, 0));
    tags.add(chunk);
    tags.put('</script>', sourceOf(chunk, chunk.text.length));
    readMarkup(this.#page, tags.chunk());
  }

  #attribute(attribute: AttributeNode): TemplateAttribute {
    const {kind, value} = attribute;
    const name = attribute.name.toLowerCase();
    if (kind === 'empty') return {name, text: true};
    if (kind === 'quoted') return {name, text: readReferences(this.#places.find(attribute, value))};
    if (kind === 'template-literal') return {name, text: this.#places.find(attribute, value)};
    if (kind !== 'expression') return {name, text: undefined};
    const code = this.#places.find(attribute, value);
    const node = this.#parse(code);
    return {name, text: node && textOfLiteral(code, node)};
  }

  /** Values that are more than a string. */
  #value(attribute: AttributeNode, {name, text}: TemplateAttribute): void {
    if (text !== undefined || attribute.kind !== 'expression' || (isSetting(name) && name !== 'set:html')) return;
    const code = this.#places.find(attribute, attribute.value);
    const node = this.#parse(code);
    if (node) this.#page.aside(() => new CodeReader(this.#page, code).read(node));
  }

  /** An expression comes as pieces of code with elements between them. */
  #expression({children}: ParentNode): void {
    const code = new ChunkBuilder();
    const elements: {readonly node: Node; readonly isOther: boolean}[] = [];
    let before = '';
    for (const node of children) {
      if (node.type === 'text') {
        code.add(this.#places.find(node, node.value));
        before = node.value;
      } else if (node.type !== 'comment') {
        // What stands after a colon is shown instead of what stands before it.
        elements.push({node, isOther: elements.length > 0 && /^\s*\)?\s*:/.test(before)});
        code.put('null', code.length);
      }
    }
    const chunk = code.chunk();
    const root = this.#parse(chunk);
    if (root) {
      const reader = new CodeReader(this.#page, chunk);
      if (elements.length === 0) reader.inline(root);
      else this.#page.aside(() => reader.read(root));
    }
    for (const {node, isOther} of elements) {
      if (isOther) this.#page.aside(() => this.#node(node, true));
      else this.#node(node, true);
    }
  }

  #parse(code: Chunk): CodeNode | undefined {
    if (code.text.trim() === '') return undefined;
    try {
      return parseExpression(this.#page.name, code.text);
    } catch {
      return undefined;
    }
  }
}
