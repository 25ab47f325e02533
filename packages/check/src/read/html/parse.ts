import {defaultTreeAdapter, html, parse, parseFragment, type DefaultTreeAdapterTypes, type TreeAdapter} from 'parse5';
import type {DefaultTreeAdapterMap} from 'parse5';
import {tooDeep} from '../guard.js';
import {Unreadable} from '../unreadable.js';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Template = DefaultTreeAdapterTypes.Template;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What is parsed: a page, a part of one, or a part of an SVG image, where other rules hold. */
export type HtmlKind = 'page' | 'part' | 'svg';

/** Some rules of HTML go through all open elements: deep pages would take hours. */
const MAX_OPEN = 1000;

/**
 * Parses HTML as browsers do.
 *
 * @param name - The file.
 * @param text - The HTML.
 * @param kind - What it is.
 * @returns The tree, with places.
 * @throws {Unreadable} If it is too deep.
 */
export function parseHtml(name: string, text: string, kind: HtmlKind): Parent {
  count = {open: 0, nodes: 0};
  try {
    if (kind === 'page') return parse(text, OPTIONS);
    if (kind === 'part') return parseFragment(text, OPTIONS);
    return parseFragment(defaultTreeAdapter.createElement('svg', html.NS.SVG, []), text, OPTIONS);
  } catch (error) {
    if (error === TOO_DEEP) throw tooDeep(name);
    if (error === TOO_MANY) throw new Unreadable(`${name} has more than a million elements and texts. Split it.`);
    throw error;
  }
}

/** Trees of more would not fit into memory. */
const MAX_NODES = 1_000_000;
const TOO_DEEP = new Error('too deep');
const TOO_MANY = new Error('too many');

/** Of the page that is being parsed. One adapter for all pages is twice as fast as one for each. */
let count = {open: 0, nodes: 0};

function counted<T>(node: T): T {
  count.nodes += 1;
  if (count.nodes > MAX_NODES) throw TOO_MANY;
  return node;
}

const ADAPTER: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  createElement: (...given) => counted(defaultTreeAdapter.createElement(...given)),
  createTextNode: (value) => counted(defaultTreeAdapter.createTextNode(value)),
  createCommentNode: (value) => counted(defaultTreeAdapter.createCommentNode(value)),
  updateNodeSourceCodeLocation(node, place) {
    const own = node.sourceCodeLocation;
    // Instead of a copy for each end.
    if (own && place.endOffset !== undefined) own.endOffset = place.endOffset;
  },
  onItemPush() {
    count.open += 1;
    if (count.open > MAX_OPEN) throw TOO_DEEP;
  },
  onItemPop() {
    count.open -= 1;
  },
};

// Whoever reads without scripts sees what is in <noscript>.
const OPTIONS = {sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: ADAPTER};

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Whether a node is text. */
export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/**
 * The value of an attribute.
 *
 * @param element - The element.
 * @param name - The name; with its prefix, such as `xlink:href`.
 * @returns The value; undefined if there is none.
 */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => nameOf(attribute) === name)?.value;
}

/** The name of an attribute with its prefix. Parsers write those of HTML in small letters. */
export function nameOf({name, prefix}: Element['attrs'][number]): string {
  return prefix ? `${prefix}:${name}` : name;
}
