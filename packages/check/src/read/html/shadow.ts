import {attributeOf, isElement, type Element, type Node, type Parent, type Template} from './parse.js';

/**
 * The shadow root that a page brings along for an element.
 *
 * @param element - The element.
 * @returns The root; undefined if it has none.
 */
export function shadowOf(element: Element): Parent | undefined {
  return element.childNodes.find(isShadow)?.content;
}

function isShadow(node: Node): node is Template {
  return node.nodeName === 'template' && isElement(node) && attributeOf(node, 'shadowrootmode') !== undefined;
}

/** The children of an element with a shadow root, which are seen where its slots are. */
export class Slots {
  readonly #left: Set<Node>;

  constructor(children: readonly Node[]) {
    this.#left = new Set(children.filter((child) => !isShadow(child)));
  }

  /**
   * The children that a slot shows.
   *
   * @param name - Of the slot; undefined for the one that takes what has no slot.
   * @param instead - What it shows if there are none.
   * @returns The nodes.
   */
  take(name: string | undefined, instead: readonly Node[]): readonly Node[] {
    const wanted = name ?? '';
    const taken = [...this.#left].filter((child) => slotOf(child) === wanted);
    for (const child of taken) this.#left.delete(child);
    const isBlank = taken.every((child) => child.nodeName === '#text' && 'value' in child && child.value.trim() === '');
    return isBlank ? instead : taken;
  }

  /** The children that no slot has taken. */
  rest(): readonly Node[] {
    return [...this.#left];
  }
}

function slotOf(node: Node): string {
  return (isElement(node) ? attributeOf(node, 'slot') : undefined) ?? '';
}
