import {attributeOf, isElement, isText, parseHtml, type Element, type Node, type Parent} from '../html/parse.js';
import {shadowOf} from '../html/shadow.js';
import {placesIn, type Places} from '../text/places.js';
import {ID, idsIn} from './facts-id.js';
import {shownText} from './shown-text.js';

/** An element of ours, or a form of the kit, that stands in a page. */
export interface OwnForm {
  readonly kind: 'element' | 'kit';
  /** What it shows, as `describeElement()` names it; undefined for a form that does not say so. */
  readonly element: 'soc2-badge' | 'security-summary' | 'subprocessor-list' | undefined;
  /** Version and digest of the facts that it shows, as they stand there; undefined if it does not say, or says two things. */
  readonly factsId?: string;
  /** All of these that stand in it. */
  readonly factsIds: readonly string[];
  /** What it shows without script, without tips; empty for an element that a script fills. */
  readonly text: string;
  /** Whether the page has all of its text, so that something can be missing. */
  readonly isRendered: boolean;
  /** Where it begins and ends in the page, in UTF-16 units, and the line and column of its beginning. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

const PREFIX = 'harmony-';
const ELEMENTS = ['soc2-badge', 'security-summary', 'subprocessor-list'] as const;
/** Nothing of ours can be in a page without one of these. */
const TRACE = new RegExp(`<${PREFIX}|data-facts|${ID.source}`, 'i');
const HEADING = /^h[1-6]$/;

/**
 * Finds our elements and the forms of the kit in a page.
 *
 * @param html - The page, or a part of one, or an SVG image.
 * @param name - What the page is called in a message.
 * @returns Them, in their order.
 * @throws {Unreadable} For a page that is too deep.
 */
export function findOwn(html: string, name = 'The page'): OwnForm[] {
  if (!TRACE.test(html)) return [];
  const finder = new Finder(html);
  finder.find(parseHtml(name, html, 'page'));
  return finder.found.sort((one, other) => one.start - other.start);
}

class Finder {
  readonly found: OwnForm[] = [];
  readonly #places: Places;
  #noteEnd = 0;

  constructor(html: string) {
    this.#places = placesIn(html);
  }

  find(parent: Parent): void {
    for (const node of parent.childNodes) {
      if (!isElement(node)) continue;
      if (!this.#take(node)) this.find(node);
    }
  }

  /** Whether an element is ours. */
  #take(node: Element): boolean {
    const element = ELEMENTS.find((one) => node.tagName === PREFIX + one);
    const attribute = attributeOf(node, 'data-facts');
    if (element) this.#addElement(node, element);
    else if (attribute !== undefined) this.#add('kit', [node], attribute);
    else if (node.tagName === 'script') return this.#takeData(node);
    else return this.#takeNote(node);
    return true;
  }

  #addElement(node: Element, element: OwnForm['element']): void {
    const shadow = shadowOf(node);
    const [start, end] = bounds([node]);
    const marked = shadow ? findMarks(shadow) : [];
    const children = shownText(node.childNodes);
    const text = shadow ? shownText(shadow.childNodes) : children;
    // Children may be any words of the page's own, until a script shows the element.
    const isRendered = shadow !== undefined || idsIn(children).length > 0;
    const ids = shadow ? [...marked, ...idsIn(text), ...idsIn(children)] : idsIn(children);
    this.#push({kind: 'element', element, text, isRendered, start, end}, ids);
  }

  #add(kind: OwnForm['kind'], nodes: readonly Node[], attribute?: string): void {
    const text = shownText(nodes);
    const [start, end] = bounds(nodes);
    const ids = [...(attribute === undefined ? [] : [attribute]), ...idsIn(text)];
    this.#push({kind, element: elementOf(text), text, isRendered: true, start, end}, ids);
  }

  #push(form: Omit<OwnForm, 'factsId' | 'factsIds' | 'line' | 'column'>, all: readonly string[]): void {
    const factsIds = [...new Set(all)];
    const {line, column} = this.#places.at(form.start);
    this.found.push({...form, ...(factsIds.length === 1 ? {factsId: factsIds[0]!} : {}), factsIds, line, column});
  }

  #takeData(node: Element): boolean {
    const [text] = node.childNodes;
    if (attributeOf(node, 'type') !== 'application/ld+json' || !text || !isText(text)) return true;
    const ids = idsIn(text.value);
    if (ids.length === 0) return true;
    const [start, end] = bounds([node]);
    this.#push({kind: 'kit', element: elementOf(text.value), text: text.value, isRendered: true, start, end}, ids);
    return true;
  }

  /** "Facts version 2026-11-29 abcdef012345", and what stands above it, from the heading on. */
  #takeNote(node: Element): boolean {
    const own = node.childNodes.filter((child) => isText(child) || (isElement(child) && child.tagName === 'bdi'));
    if (idsIn(shownText(own)).length === 0) return false;
    const siblings = (node.parentNode?.childNodes ?? [node]).filter(
      (sibling) => (sibling.sourceCodeLocation?.startOffset ?? 0) >= this.#noteEnd,
    );
    const last = siblings.indexOf(node);
    const first = siblings.findLastIndex((sibling, index) => index < last && HEADING.test(sibling.nodeName));
    this.#add('kit', first < 0 ? [node] : siblings.slice(first, last + 1));
    this.#noteEnd = bounds([node])[1];
    return true;
  }
}

function findMarks(parent: Parent): string[] {
  return parent.childNodes.filter(isElement).flatMap((node) => {
    const mark = attributeOf(node, 'data-facts');
    return [...(mark === undefined ? [] : [mark]), ...findMarks(node)];
  });
}

function bounds(nodes: readonly Node[]): [start: number, end: number] {
  return [nodes[0]?.sourceCodeLocation?.startOffset ?? 0, nodes.at(-1)?.sourceCodeLocation?.endOffset ?? 0];
}

/** The other two say nothing of SOC 2. */
function elementOf(text: string): OwnForm['element'] {
  return /\bSOC\s*2\b/i.test(text) ? 'soc2-badge' : undefined;
}
