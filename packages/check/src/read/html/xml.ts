import type {Passage} from '../../claims/types.js';
import {Page, type ReadMarkup} from '../page/page.js';
import {align} from '../text/align.js';
import {plainChunk} from '../text/chunk.js';
import {placesIn} from '../text/places.js';
import {readDataString} from '../data/json.js';
import {isElement, isText, parseHtml, type Node} from './parse.js';

/** Attributes that readers of feeds and translators see. */
const TEXTS = new Set(['title', 'label', 'description', 'summary']);

/**
 * Reads an XML file, such as a feed: the text of each element.
 *
 * @param name - The file.
 * @param source - Its text.
 * @param markup - Reads HTML in its texts, as feeds have it.
 * @returns What it says.
 * @throws {Unreadable} If it is too deep.
 */
export function readXml(name: string, source: string, markup: ReadMarkup | undefined): Passage[] {
  const page = new Page({name, places: placesIn(source), context: 'data', markup});
  const visit = (nodes: readonly Node[], before: string | undefined): void => {
    for (const node of nodes) {
      const place = node.sourceCodeLocation;
      if (isText(node) && place) {
        const raw = plainChunk(source.slice(place.startOffset, place.endOffset), place.startOffset);
        const text = align(raw, node.value);
        page.aside(() => {
          page.speak(before);
          readDataString(page, text, undefined);
        });
      } else if (isElement(node)) {
        const lang = node.attrs.find((one) => one.name === 'lang')?.value ?? before;
        for (const {name: key, value} of node.attrs) {
          const at = node.sourceCodeLocation?.attrs?.[key];
          if (!at || !TEXTS.has(key)) continue;
          const raw = source.slice(at.startOffset, at.endOffset);
          const start = raw.search(/["']/) + 1;
          page.string(align(plainChunk(raw.slice(start, -1), at.startOffset + start), value), 'data');
        }
        visit(node.childNodes, lang);
        if (node.nodeName === 'template' && 'content' in node) visit(node.content.childNodes, lang);
      }
    }
  };
  visit(parseHtml(name, source, 'svg').childNodes, undefined);
  return page.end();
}
