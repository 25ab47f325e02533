import type {Passage} from '../../claims/types.js';
import {Introduction} from '../page/introduction.js';
import {Page} from '../page/page.js';
import {plainChunk, sliceChunk, ChunkBuilder, type Chunk} from './chunk.js';
import {placesIn} from './places.js';

/** What begins a point of a list; what mails put before lines that they quote. */
const POINT = /^[ \t]*(?:[-*+•·‣–—◦▪][ \t]+|\(?\d{1,3}[.)][ \t]+|\[[ x]\][ \t]+)/i;
const QUOTED = /^(?:[ \t]*>)+[ \t]?/;
const RULE = /^[ \t]*(?:={3,}|-{3,}|\*{3,}|_{3,}|~{3,}|#{3,})[ \t]*$/;

/**
 * Reads plain text: a mail, a read-me, an `llms.txt`.
 *
 * @param name - The file.
 * @param source - Its text.
 * @returns Each paragraph and each point of a list; lines that end for want of room are joined.
 */
export function readPlain(name: string, source: string): Passage[] {
  const page = new Page({name, places: placesIn(source)});
  const file = plainChunk(source, 0);
  let paragraph = new ChunkBuilder();
  let lines = 0;
  let isPoint = false;
  const introduction = new Introduction();
  const flush = (isHeading = false) => {
    const chunk = paragraph.chunk();
    page.string(chunk, isHeading && lines === 1 ? 'heading' : 'text', introduction.next(chunk.text, isPoint));
    isPoint = false;
    paragraph = new ChunkBuilder();
    lines = 0;
  };
  for (const line of linesOf(file)) {
    const quote = QUOTED.exec(line.text)?.[0].length ?? 0;
    const rest = sliceChunk(line, quote);
    const point = POINT.exec(rest.text)?.[0].length ?? 0;
    // A line of signs below a line makes that one a heading.
    const isRule = RULE.test(rest.text);
    if (isRule || rest.text.trim() === '' || point > 0) flush(isRule);
    if (isRule) continue;
    if (point > 0) isPoint = true;
    if (paragraph.length > 0) paragraph.put(' ', (line.map[1] ?? 1) - 1);
    paragraph.add(sliceChunk(rest, point));
    lines += 1;
  }
  flush();
  return page.end();
}

function* linesOf(file: Chunk): Generator<Chunk> {
  let from = 0;
  for (const {index, 0: end} of file.text.matchAll(/\r\n|[\n\r]/g)) {
    yield sliceChunk(file, from, index);
    from = index + end.length;
  }
  yield sliceChunk(file, from);
}
