import {ChunkBuilder, sliceChunk, sourceOf, type Chunk} from './chunk.js';

/** What claims by its name: pictures, documents, archives of them. */
const NAMES =
  /[^/\\?=&#:]*[^/\\?=&#:.][^/\\?=&#:]*\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|pdf|docx?|odt|pptx?|odp|xlsx?|ods|zip|mp4|webm)(?=$|[?#&])/gi;

/**
 * The names of pictures and documents in an address.
 *
 * @param chunk - An address, a `srcset`, or a path.
 * @returns The last part of each, with its escapes read; nothing for addresses of pages and for data.
 */
export function fileNamesIn(chunk: Chunk): Chunk[] {
  if (/^\s*(?:data|blob|javascript|mailto):/i.test(chunk.text)) return [];
  if (!/[.%]/.test(chunk.text)) return [];
  // A `srcset` has several addresses; a space in an address is written as %20.
  return [...chunk.text.matchAll(/[^\s,]+(?:,[^\s,]+)*/g)].flatMap(({index, 0: address}) => {
    const read = decodePercent(sliceChunk(chunk, index, index + address.length));
    return [...read.text.matchAll(NAMES)].map((match) => sliceChunk(read, match.index, match.index + match[0].length));
  });
}

/**
 * The last part of a path or an address.
 *
 * @param name - The path.
 * @returns The name of the file.
 */
export function baseName(name: string): string {
  const path = /^https?:\/\//i.test(name) ? name.replace(/^https?:\/\/[^/]*|[?#].*$/gi, '') : name;
  return path.split(/[/\\]/).findLast((part) => part !== '') ?? '';
}

const ESCAPES = /(?:%[\da-f]{2})+/gi;

function decodePercent(chunk: Chunk): Chunk {
  if (!chunk.text.includes('%')) return chunk;
  const builder = new ChunkBuilder();
  let from = 0;
  for (const {index, 0: escapes} of chunk.text.matchAll(ESCAPES)) {
    builder.add(chunk, from, index);
    from = index + escapes.length;
    let at = index;
    for (const letter of decoded(escapes) ?? '') {
      builder.put(letter, sourceOf(chunk, at));
      at += new TextEncoder().encode(letter).length * '%00'.length;
    }
    if (at === index) builder.add(chunk, index, from);
  }
  builder.add(chunk, from);
  return builder.chunk();
}

function decoded(escapes: string): string | undefined {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return undefined;
  }
}
