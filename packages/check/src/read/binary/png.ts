import {inflateSync} from 'node:zlib';
import type {Passage, PassageContext} from '../../claims/types.js';
import {readMarkup} from '../html/html.js';
import {Page} from '../page/page.js';
import {GAP, type Chunk} from '../text/chunk.js';
import {Unreadable} from '../unreadable.js';

const SIGNATURE_LENGTH = 8;
/** Compressed texts may be made to grow without end. */
const TEXT_LIMIT = 2 * 1024 * 1024;

const CONTEXTS: Readonly<Record<string, PassageContext>> = {Title: 'title', Description: 'alt', Comment: 'meta'};
/** What programs write about themselves. */
const LEFT_OUT = /^(?:Software|Creation Time|date:.*|Raw profile type .*|Source)$/;

/**
 * Reads the text in a PNG: its `tEXt`, `zTXt` and `iTXt`, and XMP in these. Nobody reads its pixels.
 *
 * @param name - The file.
 * @param bytes - Its content.
 * @returns What it says; a column is a byte of the file.
 * @throws {Unreadable} For a file that ends too early, and for text that is damaged.
 */
export function readPng(name: string, bytes: Uint8Array): Passage[] {
  const page = new Page({
    name,
    places: {at: (offset) => ({line: 1, column: offset + 1})},
    context: 'meta',
    markup: readMarkup,
  });
  for (const {type, start, data} of chunksOf(name, bytes)) {
    const text = textOf(name, type, data);
    if (text) readText(page, text, start);
  }
  return page.end();
}

interface PngText {
  readonly keyword: string;
  readonly text: string;
  readonly lang: string | undefined;
}

function* chunksOf(name: string, bytes: Uint8Array): Generator<{type: string; start: number; data: Uint8Array}> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE_LENGTH;
  while (at < bytes.length) {
    if (at + 12 > bytes.length) throw damaged(name);
    const length = view.getUint32(at);
    const start = at + 8;
    if (start + length + 4 > bytes.length) throw damaged(name);
    const type = latin1(bytes.subarray(at + 4, start));
    if (type === 'IEND') return;
    yield {type, start, data: bytes.subarray(start, start + length)};
    at = start + length + 4;
  }
  throw damaged(name);
}

function textOf(name: string, type: string, data: Uint8Array): PngText | undefined {
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return undefined;
  const end = data.indexOf(0);
  if (end < 0) throw damaged(name);
  const keyword = latin1(data.subarray(0, end));
  const rest = data.subarray(end + 1);
  if (type === 'tEXt') return {keyword, text: textIn(rest), lang: undefined};
  if (type === 'zTXt') return {keyword, text: textIn(inflate(name, rest.subarray(1))), lang: undefined};
  const langEnd = rest.indexOf(0, 2);
  const translatedEnd = langEnd < 0 ? -1 : rest.indexOf(0, langEnd + 1);
  if (translatedEnd < 0) throw damaged(name);
  const content = rest.subarray(translatedEnd + 1);
  const lang = latin1(rest.subarray(2, langEnd));
  const text = new TextDecoder().decode(rest[0] === 1 ? inflate(name, content) : content);
  return {keyword, text, lang: lang === '' ? undefined : lang};
}

function readText(page: Page, {keyword, text, lang}: PngText, start: number): void {
  if (LEFT_OUT.test(keyword)) return;
  // No unit of the text has a place of its own in the file: all stand where the chunk does.
  const chunk: Chunk = {
    text: text.replaceAll(GAP, ' '),
    map: Array.from({length: text.length * 2}, (_, index) => (index % 2 ? start : index / 2)),
  };
  page.aside(() => {
    page.speak(lang);
    if (keyword === 'XML:com.adobe.xmp') readMarkup(page, chunk, 'svg');
    else page.string(chunk, CONTEXTS[keyword] ?? 'meta');
  });
}

function inflate(name: string, data: Uint8Array): Uint8Array {
  try {
    return inflateSync(data, {maxOutputLength: TEXT_LIMIT});
  } catch (error) {
    throw new Unreadable(
      (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
        ? `${name} has more than 2 MB of text in it. Check what it is made from.`
        : damaged(name).message,
      {cause: error},
    );
  }
}

function damaged(name: string): Unreadable {
  return new Unreadable(`${name} is damaged: its parts do not fit together. Save it again from its source.`);
}

/** By the standard it is Latin-1; most programs write UTF-8 all the same. */
function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return latin1(bytes);
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
