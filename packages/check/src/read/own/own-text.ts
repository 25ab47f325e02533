import {placesIn} from '../text/places.js';
import {ID} from './facts-id.js';
import type {OwnForm} from './own.js';

/** A form of the kit is not longer, except for a table of data. */
const LONGEST = 20_000;

/** Where another form, or something else, begins. */
const HEADING = /^(?:#{1,6}[ \t]|<h[1-6]\b)/gm;

/**
 * Finds the forms of the kit in what is not HTML: in Markdown, plain text, CSV, JSON and what is read of pictures.
 *
 * @param source - The text of the file.
 * @returns Them, in their order. Rows and records that follow each other with the same id are one.
 */
export function findOwnText(source: string): OwnForm[] {
  const places = placesIn(source);
  const found: OwnForm[] = [];
  // The records of data stand in any order.
  const isJson = /^\s*[{[]/.test(source);
  let from = 0;
  for (const match of source.matchAll(new RegExp(ID, 'g'))) {
    const id = match[0].replace('\u00a0', ' ');
    const end = match.index + match[0].length;
    // In Markdown with a picture the id is in a comment before it; everywhere else it stands last.
    const isBefore = /<!--\s*$/.test(source.slice(from, match.index));
    const start = isJson
      ? 0
      : isBefore
        ? match.index
        : beginning(source, Math.max(from, match.index - LONGEST), match.index);
    const stop = isJson ? source.length : isBefore ? endOfPicture(source, end) : end;
    from = stop;
    const text = source.slice(start, stop).replace(/[\u200e\u200f\u2066-\u2069]/g, '');
    const element = /\bSOC\s*2\b/i.test(text) ? ('soc2-badge' as const) : undefined;
    if ((element === undefined || isJson) && found.at(-1)?.factsId === id) continue;
    const form = {kind: 'kit' as const, element, factsId: id, factsIds: [id], text, isRendered: true, start, end: stop};
    found.push({...form, ...places.at(match.index)});
  }
  return found;
}

function beginning(source: string, from: number, to: number): number {
  const last = [...source.slice(from, to).matchAll(HEADING)].at(-1);
  return from + (last?.index ?? 0);
}

/** The picture and the link below it are two blocks. */
function endOfPicture(source: string, from: number): number {
  const rest = source.slice(from, from + LONGEST);
  const link = /\n\s*\n[^\n]*(?=\n|$)/.exec(rest);
  return from + (link ? link.index + link[0].length : rest.length);
}
