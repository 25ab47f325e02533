import {attributeOf, isElement, isText, type Node} from '../html/parse.js';
import {shadowOf} from '../html/shadow.js';
import {isBlock, isUnseen} from '../page/elements.js';

/**
 * What nodes show at once: no tips, no attributes except the alternative texts of images.
 *
 * @param nodes - The nodes.
 * @returns Their text, with line breaks between blocks.
 */
export function shownText(nodes: readonly Node[]): string {
  return nodes
    .map(shown)
    .join('')
    .replace(/[\t\n\f\r ]*\n[\t\n\f\r ]*/g, '\n')
    .replace(/[\t\f\r ]+/g, ' ')
    .trim();
}

function shown(node: Node): string {
  if (isText(node)) return node.value.replace(/[\t\n\f\r ]+/g, ' ');
  if (!isElement(node) || isUnseen(node.tagName)) return '';
  if (['hidden', 'popover'].some((name) => attributeOf(node, name) !== undefined)) return '';
  if (node.tagName === 'img') return ` ${attributeOf(node, 'alt') ?? ''} `;
  if (node.tagName === 'time') {
    // A machine reads the date from here; people may be shown it in any calendar.
    return `${node.childNodes.map(shown).join('')} ${attributeOf(node, 'datetime') ?? ''}`;
  }
  const shadow = shadowOf(node);
  const text = (shadow ?? node).childNodes.map(shown).join('');
  return isBlock(node.tagName) || node.tagName === 'br' ? `\n${text}\n` : text;
}
