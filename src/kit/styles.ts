import {frameStyle} from './forms/frame.js';
import {liveHtml} from './forms/live.js';
import {KIT_ELEMENTS, type KitElement} from './elements.js';

/**
 * The style sheets that stand in the HTML of a kit. A page with a strict policy allows each by its hash.
 *
 * @returns By element, and `frame` for the pages in frames.
 */
export function kitStyles(): Readonly<Record<KitElement | 'frame', string>> {
  const live = Object.keys(KIT_ELEMENTS).map((element) => [
    element,
    liveHtml({element: element as KitElement, locale: 'en'}, '').style,
  ]);
  return {...(Object.fromEntries(live) as Record<KitElement, string>), frame: frameStyle};
}
