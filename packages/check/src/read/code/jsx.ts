import type {Page} from '../page/page.js';
import {isSetting} from '../page/attributes.js';
import {isComponent, templateElement, type TemplateAttribute} from '../page/template-element.js';
import {align} from '../text/align.js';
import {sliceChunk, type Chunk} from '../text/chunk.js';
import type {CodeReader} from './code-reader.js';
import {jsxText} from './jsx-text.js';
import {isString, textOfLiteral, type CodeNode} from './literals.js';

/** An attribute with its value, if that is text. */
interface Attribute extends TemplateAttribute {
  readonly value: CodeNode | null;
}

/** Reads JSX, from Babel or Acorn. */
export class JsxReader {
  readonly #page: Page;
  readonly #source: Chunk;
  readonly #code: CodeReader;

  constructor(page: Page, source: Chunk, code: CodeReader) {
    this.#page = page;
    this.#source = source;
    this.#code = code;
  }

  /** Whether a node is JSX. */
  reads({type}: CodeNode): boolean {
    return type === 'JSXElement' || type === 'JSXFragment';
  }

  /** Reads an element, or a fragment. */
  read(node: CodeNode): void {
    const children = node['children'] as CodeNode[];
    if (node.type === 'JSXFragment') return this.#children(children);
    const opening = node['openingElement'] as CodeNode;
    const attributes = this.#attributes(opening);
    if (!this.#page.open(templateElement(nameOf(node), attributes, false))) return;
    for (const {name, text, value} of attributes) {
      if (text === undefined && value && !isSetting(name)) this.#page.aside(() => this.#code.read(value));
    }
    this.#children(children);
    this.#page.close();
  }

  #children(children: readonly CodeNode[]): void {
    // A component beside words is part of their sentence; one among others stands for itself.
    for (const child of children) {
      if (child.type === 'JSXText') this.#page.text(jsxText(this.#text(child)));
      else if (child.type === 'JSXExpressionContainer') this.#code.inline(child['expression'] as CodeNode);
      else if (this.reads(child)) this.#child(child, children);
    }
  }

  #child(child: CodeNode, siblings: readonly CodeNode[]): void {
    const name = nameOf(child);
    if (!isComponent(name) || siblings.some((sibling) => hasWords(this.#source, sibling))) return this.read(child);
    this.#page.flush();
    this.read(child);
    this.#page.flush();
  }

  /** The value of a JSXText has its references read; Acorn keeps the source in `raw`, Babel in `extra`. */
  #text(node: CodeNode): Chunk {
    return align(sliceChunk(this.#source, node.start, node.end), node['value'] as string);
  }

  #attributes(opening: CodeNode): Attribute[] {
    return (opening['attributes'] as CodeNode[]).map((attribute) => {
      if (attribute.type !== 'JSXAttribute') {
        return {name: '', text: undefined, value: attribute['argument'] as CodeNode};
      }
      const name = nameOfAttribute(attribute['name'] as CodeNode);
      const given = attribute['value'] as CodeNode | null;
      if (!given) return {name, text: true, value: null};
      if (isString(given)) {
        const raw = sliceChunk(this.#source, given.start + 1, given.end - 1);
        return {name, text: align(raw, given['value'] as string), value: null};
      }
      if (given.type !== 'JSXExpressionContainer') return {name, text: undefined, value: given};
      const value = given['expression'] as CodeNode;
      return {name, text: textOfLiteral(this.#source, value), value};
    });
  }
}

function nameOf(node: CodeNode): string {
  const opening = node['openingElement'] as CodeNode | undefined;
  const name = opening?.['name'] as CodeNode | undefined;
  if (!name) return '';
  if (name.type === 'JSXIdentifier') return name['name'] as string;
  return name.type === 'JSXMemberExpression' ? 'Member.Expression' : 'Name-spaced';
}

function nameOfAttribute(name: CodeNode): string {
  if (name.type !== 'JSXNamespacedName') return (name['name'] as string).toLowerCase();
  const {namespace, name: local} = name as unknown as {namespace: {name: string}; name: {name: string}};
  return `${namespace.name}:${local.name}`.toLowerCase();
}

function hasWords(source: Chunk, {type, start, end}: CodeNode): boolean {
  return type === 'JSXText' && /\S/.test(source.text.slice(start, end));
}
