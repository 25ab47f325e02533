import DOMPurify from 'dompurify';
import {marked} from 'marked';

/** What such a place is known to keep. */
const SIMPLE = ['b', 'i', 'br', 'p', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * @param {string} html
 * @returns {DocumentFragment} What a place that sanitises HTML keeps of it.
 */
export function sanitised(html) {
  return DOMPurify.sanitize(html, {RETURN_DOM_FRAGMENT: true});
}

/**
 * @param {string} html
 * @returns {DocumentFragment} What is kept by a place that allows a few tags and no attributes.
 */
export function simplified(html) {
  return DOMPurify.sanitize(html, {RETURN_DOM_FRAGMENT: true, ALLOWED_TAGS: [...SIMPLE, '#text'], ALLOWED_ATTR: []});
}

/**
 * @param {string} markdown
 * @param {string} base What its addresses are relative to.
 * @returns {DocumentFragment}
 */
export function rendered(markdown, base) {
  const fragment = sanitised(marked.parse(markdown));
  for (const [name, attribute] of [
    ['img', 'src'],
    ['source', 'srcset'],
  ]) {
    for (const element of fragment.querySelectorAll(name)) {
      element.setAttribute(attribute, new URL(element.getAttribute(attribute), base));
    }
  }
  return fragment;
}
