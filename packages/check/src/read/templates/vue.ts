import {
  parse,
  parserOptions,
  type DirectiveNode,
  type ElementNode,
  NodeTypes,
  type RootNode,
  type TemplateChildNode,
} from '@vue/compiler-dom';
import type {Passage} from '../../claims/types.js';
import {CodeReader} from '../code/code-reader.js';
import {textOfLiteral, type CodeNode} from '../code/literals.js';
import {parseExpression, parseScript, type Dialect} from '../code/parse-code.js';
import {readJsonStrings} from '../data/json.js';
import {readMarkup} from '../html/html.js';
import {isSetting} from '../page/attributes.js';
import {Page} from '../page/page.js';
import {isComponent, templateElement, type TemplateAttribute} from '../page/template-element.js';
import {align} from '../text/align.js';
import {plainChunk, sourceOf, type Chunk} from '../text/chunk.js';
import {placesIn} from '../text/places.js';
import {Unreadable} from '../unreadable.js';

const {ELEMENT, TEXT, INTERPOLATION, ATTRIBUTE} = NodeTypes;

/** Directives whose values are shown. */
const SHOWN = new Set(['text', 'html']);

/**
 * Reads a component of Vue.
 *
 * @param name - The file.
 * @param source - Its text.
 * @returns What it says.
 * @throws {Unreadable} For what is no such component.
 */
export function readVue(name: string, source: string): Passage[] {
  const page = new Page({name, places: placesIn(source), markup: readMarkup});
  const root = parse(source, {
    ...parserOptions,
    parseMode: 'sfc',
    whitespace: 'preserve',
    onError() {
      // Browsers show pages with such errors, too.
    },
  });
  new VueReader(page, source).read(root);
  return page.end();
}

class VueReader {
  readonly #page: Page;
  readonly #source: string;

  constructor(page: Page, source: string) {
    this.#page = page;
    this.#source = source;
  }

  read(root: RootNode): void {
    for (const block of root.children) {
      if (block.type !== ELEMENT) continue;
      const language = valueOf(block, 'lang');
      if (block.tag === 'template') this.#template(block, language);
      else if (block.tag === 'script') this.#script(block, language);
      else if (block.tag === 'i18n') this.#messages(block);
    }
  }

  #template(block: ElementNode, language: string | undefined): void {
    if (language !== undefined && language !== 'html') {
      throw new Unreadable(`${this.#page.name} has a template in ${language}, which is not read. Write it in HTML.`);
    }
    this.#children(block.children);
    this.#page.flush();
  }

  #script(block: ElementNode, language: string | undefined): void {
    const code = textIn(block);
    if (!code) return;
    const dialect: Dialect = language === 'ts' || language === 'tsx' ? language : 'js';
    const program = parseScript(this.#page.name, code.text, dialect, this.#page.placeOf(sourceOf(code, 0)).line);
    this.#page.aside(() => new CodeReader(this.#page, code).read(program));
  }

  #messages(block: ElementNode): void {
    const text = textIn(block);
    if (text?.text.trimStart().startsWith('{')) this.#page.aside(() => readJsonStrings(this.#page, text), 'data');
  }

  #children(children: readonly TemplateChildNode[]): void {
    const hasWords = children.some(
      (child) => child.type === INTERPOLATION || (child.type === TEXT && child.content.trim() !== ''),
    );
    for (const child of children) {
      const {start, end} = child.loc;
      if (child.type === TEXT) {
        this.#page.text(align(plainChunk(this.#source.slice(start.offset, end.offset), start.offset), child.content));
      } else if (child.type === INTERPOLATION) {
        const inner = child.content.loc;
        const code = plainChunk(this.#source.slice(inner.start.offset, inner.end.offset), inner.start.offset);
        this.#expression(code, (reader, node) => reader.inline(node));
      } else if (child.type === ELEMENT) this.#element(child, hasWords);
    }
  }

  #element(element: ElementNode, hasWords: boolean): void {
    const {tag, props, children} = element;
    // These are no elements, but ways to group some.
    if (tag === 'template' || tag === 'slot' || tag === 'component') return this.#children(children);
    const attributes = props.flatMap((prop) => this.#attribute(prop));
    if (!this.#page.open(templateElement(isComponent(tag) ? tag : tag.toLowerCase(), attributes, !hasWords))) return;
    for (const prop of props) if (prop.type !== ATTRIBUTE) this.#directive(prop);
    this.#children(children);
    this.#page.close();
  }

  #attribute(prop: ElementNode['props'][number]): TemplateAttribute[] {
    if (prop.type !== ATTRIBUTE) {
      const name = boundName(prop);
      const text = name === undefined ? undefined : this.#literal(prop);
      return name === undefined ? [] : [{name, text}];
    }
    const name = prop.name.toLowerCase();
    if (!prop.value) return [{name, text: true}];
    const {start, source} = prop.value.loc;
    const quote = /^["']/.test(source) ? 1 : 0;
    const raw = plainChunk(source.slice(quote, source.length - quote), start.offset + quote);
    return [{name, text: align(raw, prop.value.content)}];
  }

  #literal(prop: DirectiveNode): Chunk | undefined {
    const code = this.#codeOf(prop);
    let text: Chunk | undefined;
    if (code) this.#expression(code, (_, node) => (text = textOfLiteral(code, node)));
    return text;
  }

  #directive(prop: DirectiveNode): void {
    const name = boundName(prop);
    const code = this.#codeOf(prop);
    if (!code) return;
    if (SHOWN.has(prop.name)) this.#expression(code, (reader, node) => reader.inline(node));
    else if (prop.name === 'bind' && !(name !== undefined && (isSetting(name) || this.#literal(prop)))) {
      this.#expression(code, (reader, node) => this.#page.aside(() => reader.read(node)));
    }
  }

  #codeOf({exp}: DirectiveNode): Chunk | undefined {
    if (!exp) return undefined;
    const {start, end} = exp.loc;
    return plainChunk(this.#source.slice(start.offset, end.offset), start.offset);
  }

  /** Filters and other things that are no JavaScript are left alone: they come from the times of Vue 2. */
  #expression(code: Chunk, read: (reader: CodeReader, node: CodeNode) => unknown): void {
    let node: CodeNode;
    try {
      node = parseExpression(this.#page.name, code.text);
    } catch {
      return this.#page.gap(sourceOf(code, 0));
    }
    read(new CodeReader(this.#page, code), node);
  }
}

function boundName({name, arg}: DirectiveNode): string | undefined {
  return name === 'bind' && arg && 'content' in arg && typeof arg.content === 'string'
    ? arg.content.toLowerCase()
    : undefined;
}

function valueOf({props}: ElementNode, name: string): string | undefined {
  for (const prop of props) if (prop.type === ATTRIBUTE && prop.name === name) return prop.value?.content;
  return undefined;
}

function textIn({children}: ElementNode): Chunk | undefined {
  const [child] = children;
  return child?.type === TEXT ? plainChunk(child.loc.source, child.loc.start.offset) : undefined;
}
