import type {Nodes, Parents} from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import {CodeReader} from '../code/code-reader.js';
import {textOfLiteral, type CodeNode} from '../code/literals.js';
import {isSetting} from '../page/attributes.js';
import type {Page, PageElement} from '../page/page.js';
import {isComponent} from '../page/template-element.js';
import {align} from '../text/align.js';
import {sliceChunk, type Chunk} from '../text/chunk.js';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type MdxNode = Extract<Nodes, {type: `mdx${string}`}>;

/**
 * Whether a node is one that MDX adds to Markdown.
 *
 * @param node - Any node.
 * @returns Whether it is JSX, an expression, or code.
 */
export function isMdx(node: Nodes): node is MdxNode {
  return node.type.startsWith('mdx');
}

/** Reads what MDX adds to Markdown. */
export class MdxReader {
  readonly #page: Page;
  readonly #source: Chunk;
  readonly #code: CodeReader;
  readonly #children: (parent: Parents) => void;

  constructor(page: Page, source: Chunk, children: (parent: Parents) => void) {
    this.#page = page;
    this.#source = source;
    this.#children = children;
    this.#code = new CodeReader(page, source);
  }

  read(node: MdxNode): void {
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#element(node);
      case 'mdxFlowExpression':
      case 'mdxTextExpression': {
        const expression = expressionOf(node.data?.estree);
        return expression && this.#code.inline(expression);
      }
      default: {
        const program = node.data?.estree as unknown as CodeNode | undefined;
        return program && this.#page.aside(() => this.#code.read(program));
      }
    }
  }

  #element(node: Jsx): void {
    const {name} = node;
    if (name === null) return this.#children(node);
    const element: PageElement = {
      tag: name,
      isComponent: isComponent(name),
      ...(isComponent(name) && node.type === 'mdxJsxFlowElement' ? {isBlock: true} : {}),
      names: () =>
        attributesOf(node).flatMap((one) =>
          (this.#chunk(node, one) ?? one.value === null) ? [one.name.toLowerCase()] : [],
        ),
      value: (wanted) => {
        const one = find(node, wanted);
        return one && (one.value === null || one.value === undefined ? '' : this.#chunk(node, one)?.text);
      },
      chunk: (wanted) => {
        const one = find(node, wanted);
        return one && this.#chunk(node, one);
      },
    };
    if (!this.#page.open(element)) return;
    for (const attribute of node.attributes) this.#expression(node, attribute);
    this.#children(node);
    this.#page.close();
  }

  #chunk(node: Jsx, {name, value, position}: MdxJsxAttribute): Chunk | undefined {
    if (value === null || value === undefined) return undefined;
    if (typeof value !== 'string') {
      const expression = expressionOf(value.data?.estree);
      return expression && textOfLiteral(this.#source, expression);
    }
    const {start, end} = position ?? node.position!;
    const raw = sliceChunk(this.#source, start.offset!, end.offset);
    const before =
      Math.max(raw.text.indexOf(name), 0) + name.length + /^\s*=\s*["']/.exec(raw.text.slice(name.length))![0].length;
    return align(sliceChunk(raw, before), value);
  }

  /** Values that are more than a string. */
  #expression(node: Jsx, attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): void {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const program = attribute.data?.estree as unknown as CodeNode | undefined;
      return program && this.#page.aside(() => this.#code.read(program));
    }
    const {name, value} = attribute;
    if (isSetting(name) || typeof value !== 'object' || value === null || this.#chunk(node, attribute)) return;
    const expression = expressionOf(value.data?.estree);
    if (expression) this.#page.aside(() => this.#code.read(expression));
  }
}

function attributesOf(node: Jsx): MdxJsxAttribute[] {
  return node.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
}

function find(node: Jsx, name: string): MdxJsxAttribute | undefined {
  return attributesOf(node).find((attribute) => attribute.name.toLowerCase() === name);
}

function expressionOf(program: unknown): CodeNode | undefined {
  const [statement] = (program as {body?: CodeNode[]} | undefined)?.body ?? [];
  return statement?.type === 'ExpressionStatement' ? (statement['expression'] as CodeNode) : undefined;
}
