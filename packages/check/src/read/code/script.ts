import type {Passage} from '../../claims/types.js';
import {endingOf} from '../kinds.js';
import {readMarkup} from '../html/html.js';
import {Page} from '../page/page.js';
import {plainChunk} from '../text/chunk.js';
import {placesIn} from '../text/places.js';
import {CodeReader} from './code-reader.js';
import {parseScript, type Dialect} from './parse-code.js';

/**
 * Reads a script: its JSX as readers see it, and the strings that may be shown.
 *
 * @param name - The file.
 * @param source - Its text.
 * @returns What it says.
 * @throws {Unreadable} For what is no script.
 */
export function readScript(name: string, source: string): Passage[] {
  const page = new Page({name, places: placesIn(source), markup: readMarkup});
  new CodeReader(page, plainChunk(source, 0)).read(parseScript(name, source, dialectOf(name)));
  return page.end();
}

function dialectOf(name: string): Dialect {
  const ending = endingOf(name);
  if (ending === 'tsx') return 'tsx';
  return /^[mc]?ts$/.test(ending) ? 'ts' : 'js';
}
