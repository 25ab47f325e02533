import type {Passage} from '../../claims/types.js';
import {Page, type ReadMarkup} from '../page/page.js';
import {plainChunk} from '../text/chunk.js';
import {placesIn} from '../text/places.js';
import {Unreadable} from '../unreadable.js';
import {jsonTokens, type JsonToken} from './json-tokens.js';
import {readJsonStrings} from './json.js';

/**
 * Reads a JSON file: every string that stands as a value. Comments and commas at the end are allowed, as editors allow them,
 * and so is one value on each line.
 *
 * @param name - The file.
 * @param source - Its text.
 * @param markup - Reads HTML in its strings.
 * @returns What it says.
 * @throws {Unreadable} For what is not JSON.
 */
export function readJson(name: string, source: string, markup: ReadMarkup | undefined): Passage[] {
  const page = new Page({name, places: placesIn(source), context: 'data', markup});
  readJsonStrings(page, plainChunk(accepted(name, source), 0));
  return page.end();
}

/** The text without what is not JSON, which becomes spaces: each place stays as it is. */
function accepted(name: string, source: string): string {
  if (isJson(source)) return source;
  const tidy = tidied(source);
  if (isJson(tidy)) return tidy;
  const lines = source.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length > 1 && lines.every(isJson)) return source;
  throw new Unreadable(`${name} is not JSON: ${reasonOf(tidy)}. Correct it there, or leave it out.`);
}

/** Which tokens go: comments, and commas before a bracket that ends something. */
function tidied(source: string): string {
  const extra: JsonToken[] = [];
  let comma: JsonToken | undefined;
  let before = 0;
  for (const token of jsonTokens(source)) {
    // A number, `true` or `null` is no token.
    if (source.slice(before, token.start).trim() !== '') comma = undefined;
    before = token.end;
    if (token.kind === 'comment') extra.push(token);
    else {
      if (comma && /[}\]]/.test(source[token.start]!)) extra.push(comma);
      comma = source[token.start] === ',' ? token : undefined;
    }
  }
  const parts: string[] = [];
  let from = 0;
  for (const {start, end} of extra.sort((one, other) => one.start - other.start)) {
    parts.push(source.slice(from, start), source.slice(start, end).replace(/[^\n\r]/g, ' '));
    from = end;
  }
  return parts.join('') + source.slice(from);
}

function isJson(text: string): boolean {
  return reasonOf(text) === undefined;
}

function reasonOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/\s+/g, ' ').slice(0, 200);
  }
}
