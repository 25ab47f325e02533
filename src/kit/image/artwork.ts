import type {TemplateResult} from 'lit';
import {topicIcon} from '../../element/icons.js';
import {mark} from '../../element/mark.js';

/** Our own mark, as the elements draw it. */
export const MARK = pathOf(mark);

/** Where its ink is, of 24 units across, with half of its stroke. */
export const MARK_ACROSS = [3.2, 20.8] as const;

/**
 * The icon of a topic, as the element draws it.
 *
 * @param id - The topic's id.
 * @returns Path data on 24 by 24 units, for strokes.
 */
export function topicPath(id: string): string {
  return pathOf(topicIcon(id));
}

/** The elements' templates stay the only place where a path is written. */
function pathOf(template: TemplateResult): string {
  const found = /\bd="([^"]+)"/.exec(markupOf(template))?.[1];
  if (found === undefined) {
    throw new Error('An icon is no longer one path: src/kit/image/artwork.ts must draw it anew.');
  }
  return found;
}

function markupOf({strings, values}: TemplateResult): string {
  return strings
    .map((text, index) => text + (index < values.length ? markupOf(values[index] as TemplateResult) : ''))
    .join('');
}
