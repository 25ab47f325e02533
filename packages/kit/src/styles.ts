import {ELEMENT_NAMES, type ElementName} from '@harmony/trust-badges/content.js';
import {renderElement} from '@harmony/trust-badges/server.js';
import {iframeStyle} from './formats/iframe.js';

/**
 * The style sheets that stand in the HTML of a kit. A page with a strict policy allows each by its hash.
 *
 * @returns By element, and `iframe` for the pages in iframes.
 */
export function kitStyles(): Readonly<Record<ElementName | 'iframe', string>> {
  const live = ELEMENT_NAMES.map((element) => [element, renderElement(element).style]);
  return {...(Object.fromEntries(live) as Record<ElementName, string>), iframe: iframeStyle};
}
