import {sliceChunk, type Chunk} from './chunk.js';

/**
 * The paragraphs of a text.
 *
 * @param chunk - The text.
 * @returns What stands between blank lines; the text itself if there are none.
 */
export function paragraphsOf(chunk: Chunk): Chunk[] {
  const {text} = chunk;
  if (!text.includes('\n') && !text.includes('\r')) return [chunk];
  const parts: Chunk[] = [];
  let from = 0;
  for (const {index, 0: blank} of text.matchAll(/(?:\r\n|[\n\r])[\t ]*(?:\r\n|[\n\r])\s*/g)) {
    parts.push(sliceChunk(chunk, from, index));
    from = index + blank.length;
  }
  parts.push(sliceChunk(chunk, from));
  return parts;
}
