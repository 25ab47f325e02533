import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

/** Our own namespace, for what XLIFF cannot express: which English a target was made from. */
const NAMESPACE = 'urn:harmony:trust-badges';
const DIGEST = 'harmony:source-digest';

/** The states of a target that a second reader has approved. In any other state, English is shown. */
const REVIEWED = ['signed-off', 'final'];
/** The state that a target gets when the English under it has changed. */
export const CHANGED = 'needs-review-translation';

/** @typedef {string | {placeholder: string}} Part */
/**
 * @typedef {object} Unit
 * @property {string} id
 * @property {Part[]} source
 * @property {{parts: Part[], state: string, digest: string, reviewed: boolean}} [target]
 */

/**
 * Reads the units of an interchange file.
 *
 * @param {string} xml
 * @returns {Unit[]}
 */
export function readUnits(xml) {
  return unitElements(parse(xml)).map((element) => {
    const unit = {id: element.getAttribute('id'), source: partsOf(child(element, 'source'))};
    const target = child(element, 'target');
    if (!target) return unit;
    const state = target.getAttribute('state');
    const digest = target.getAttribute(DIGEST);
    return {...unit, target: {parts: partsOf(target), state, digest, reviewed: REVIEWED.includes(state)}};
  });
}

/**
 * Brings what lit-localize has written into shape: units in the order of the source, and each target with the digest of the
 * English that its state refers to. A target whose English has changed needs to be read again, and says so.
 *
 * @param {string} xml
 * @param {readonly string[]} order Ids of all units.
 * @returns {string}
 */
export function tidy(xml, order) {
  const document = parse(xml);
  document.documentElement.setAttribute('xmlns:harmony', NAMESPACE);
  const elements = unitElements(document);
  for (const element of elements) {
    const target = child(element, 'target');
    if (!target) continue;
    const digest = digestOf(partsOf(child(element, 'source')));
    const before = target.getAttribute(DIGEST);
    if (before !== '' && before !== digest) target.setAttribute('state', CHANGED);
    else if (!target.hasAttribute('state')) target.setAttribute('state', 'translated');
    target.setAttribute(DIGEST, digest);
  }
  // Emptied and filled again, so that units stand in order and on lines of their own.
  const [body] = Array.from(document.getElementsByTagName('body'));
  while (body.firstChild) body.removeChild(body.firstChild);
  const rank = new Map(order.map((id, index) => [id, index]));
  elements.sort((a, b) => rank.get(a.getAttribute('id')) - rank.get(b.getAttribute('id')));
  for (const element of elements) {
    body.appendChild(document.createTextNode('\n'));
    body.appendChild(element);
  }
  body.appendChild(document.createTextNode('\n'));
  return `${new XMLSerializer().serializeToString(document).trim()}\n`;
}

/**
 * A digest of an English text. For one without placeholders it is the key of its translation in a pack
 * (`src/localization/statement-key.ts`).
 *
 * @param {readonly Part[]} parts
 * @returns {string}
 */
export function digestOf(parts) {
  const texts = [''];
  for (const part of parts) {
    if (typeof part === 'string') texts[texts.length - 1] += part;
    else texts.push('');
  }
  return generateMsgId(texts, false);
}

/** @param {readonly Part[]} parts @returns {string} as a person reads it, each placeholder as `{…}` */
export function textOf(parts) {
  return parts.map((part) => (typeof part === 'string' ? part : `{${part.placeholder}}`)).join('');
}

function parse(xml) {
  const fail = (message) => {
    throw new Error(`This is no XLIFF: ${message}`);
  };
  return new DOMParser({errorHandler: {warning: fail, error: fail, fatalError: fail}}).parseFromString(xml, 'text/xml');
}

const unitElements = (document) => Array.from(document.getElementsByTagName('trans-unit'));
const child = (element, name) => Array.from(element.childNodes).find(({nodeName}) => nodeName === name);

/** @returns {Part[]} */
function partsOf(element) {
  return Array.from(element.childNodes).map((node) =>
    node.nodeName === 'x' ? {placeholder: node.getAttribute('equiv-text')} : node.nodeValue,
  );
}
