import {render, type TemplateResult} from 'lit';

/** By content, then by what else the markup depends on. */
const originals = new WeakMap<object, Map<string, Element>>();

/**
 * Renders a template once, for elements that pages repeat: each element then clones the original instead of rendering a
 * template of its own, and holds no bindings. Lit's markers and the white space between tags are removed, because every
 * clone would carry them.
 *
 * @param content - What the template shows. Content is memoized, so the same object always says the same.
 * @param key - What else the markup depends on.
 * @param template - Makes the template; it has one outermost tag.
 * @returns The original; clone it.
 */
export function clonedTemplate(content: object, key: string, template: () => TemplateResult): Element {
  const known = originals.get(content) ?? new Map<string, Element>();
  originals.set(content, known);
  let original = known.get(key);
  if (!original) {
    // eslint-disable-next-line no-restricted-globals -- it is not in any page, and elements of every document clone it
    const holder = document.createElement('div');
    render(template(), holder);
    original = holder.firstElementChild!;
    const nodes = holder.ownerDocument.createNodeIterator(original, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
    for (let node; (node = nodes.nextNode() as CharacterData | null);) {
      if (node instanceof Comment || !node.data.trim()) node.remove();
    }
    known.set(key, original);
  }
  return original;
}
