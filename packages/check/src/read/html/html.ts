import type {Passage} from '../../claims/types.js';
import {Page, type PageElement} from '../page/page.js';
import {align} from '../text/align.js';
import {composeChunks, plainChunk, type Chunk} from '../text/chunk.js';
import {placesIn} from '../text/places.js';
import {readJsonStrings} from '../data/json.js';
import {
  attributeOf,
  isElement,
  isText,
  nameOf,
  parseHtml,
  type Element,
  type HtmlKind,
  type Node,
  type Parent,
} from './parse.js';
import {shadowOf, Slots} from './shadow.js';

/**
 * Reads a page as its readers do.
 *
 * @param name - The file.
 * @param source - HTML, or an SVG image.
 * @returns What it says.
 * @throws {Unreadable} If it is too deep.
 */
export function readHtml(name: string, source: string): Passage[] {
  const page = new Page({name, places: placesIn(source), markup: readMarkup});
  new HtmlReader(page, plainChunk(source, 0)).read('page');
  return page.end();
}

/**
 * Reads HTML that stands in something else: in Markdown, or in a string.
 *
 * @param page - Where it stands.
 * @param chunk - The HTML.
 * @param kind - What it is.
 * @throws {Unreadable} If it is too deep.
 */
export function readMarkup(page: Page, chunk: Chunk, kind: HtmlKind = 'part'): void {
  new HtmlReader(page, chunk).read(kind);
}

class HtmlReader {
  readonly #page: Page;
  readonly #source: Chunk;

  constructor(page: Page, source: Chunk) {
    this.#page = page;
    this.#source = source;
  }

  read(kind: HtmlKind): void {
    this.#children(parseHtml(this.#page.name, this.#source.text, kind).childNodes);
  }

  #children(nodes: readonly Node[], slots?: Slots): void {
    for (const node of nodes) {
      if (isText(node)) this.#text(node);
      else if (isElement(node)) this.#element(node, slots);
    }
  }

  #text(node: Node & {readonly value: string}): void {
    const place = node.sourceCodeLocation;
    if (place) this.#page.text(this.#read(place.startOffset, place.endOffset, node.value));
  }

  /** What a parser has made of a part of the source, with its places in the file. */
  #read(start: number, end: number, value: string): Chunk {
    return composeChunks(align(plainChunk(this.#source.text.slice(start, end), start), value), this.#source);
  }

  #element(element: Element, slots: Slots | undefined): void {
    const page = this.#page;
    const {tagName} = element;
    if (tagName === 'script') return this.#script(element);
    if (tagName === 'slot' && slots) {
      return this.#children(slots.take(attributeOf(element, 'name'), element.childNodes));
    }
    if (!page.open(this.#pageElement(element))) return this.#frame(element);
    const shadow = shadowOf(element);
    if (shadow) this.#shadow(element, shadow);
    else this.#children(element.childNodes, slots);
    page.close();
  }

  /** What is in the shadow root, with the children in their slots, and then what is left of them, which old browsers show. */
  #shadow(element: Element, shadow: Parent): void {
    const slots = new Slots(element.childNodes);
    this.#children(shadow.childNodes, slots);
    const rest = slots.rest();
    if (rest.some((node) => !isText(node) || node.value.trim() !== '')) this.#page.aside(() => this.#children(rest));
  }

  /** A page in a page. */
  #frame(element: Element): void {
    if (element.tagName !== 'iframe' || attributeOf(element, 'hidden') !== undefined) return;
    const inner = this.#attribute(element, 'srcdoc');
    if (inner) this.#page.aside(() => readMarkup(this.#page, inner, 'page'));
  }

  #script(element: Element): void {
    const [code] = element.childNodes;
    if (code === undefined || !isText(code) || !code.sourceCodeLocation) return;
    const type = attributeOf(element, 'type')?.trim().toLowerCase();
    if (type !== 'application/ld+json') return;
    const {startOffset, endOffset} = code.sourceCodeLocation;
    const chunk = this.#read(startOffset, endOffset, code.value);
    this.#page.aside(() => readJsonStrings(this.#page, chunk), 'data');
  }

  #pageElement(element: Element): PageElement {
    const {tagName} = element;
    const isSvg = element.namespaceURI.endsWith('svg');
    return {
      tag: tagName,
      isComponent: !isSvg && tagName.includes('-'),
      // What XML puts into images about them: each part of it stands for itself.
      ...(tagName.includes(':') ? {isBlock: true} : {}),
      names: () => element.attrs.map(nameOf),
      value: (name) => attributeOf(element, name),
      chunk: (name) => this.#attribute(element, name),
    };
  }

  #attribute(element: Element, name: string): Chunk | undefined {
    const attribute = element.attrs.find((one) => nameOf(one) === name);
    const places = element.sourceCodeLocation?.attrs;
    if (!attribute || !places) return undefined;
    const place = places[name] ?? Object.entries(places).find(([key]) => key.toLowerCase() === name)?.[1];
    if (!place) return undefined;
    const raw = this.#source.text.slice(place.startOffset, place.endOffset);
    const before = /^=?[^=]*=?[\t\n\f\r ]*["']?/.exec(raw)![0].length;
    const end = /["']$/.test(raw) && before < raw.length ? place.endOffset - 1 : place.endOffset;
    return this.#read(place.startOffset + before, end, attribute.value);
  }
}
