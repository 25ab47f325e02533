/**
 * Text as it is read, with where it stands. `map` has pairs of numbers: from this offset in `text` on, the units follow each other
 * as they do from that offset in the source. It begins with offset 0 unless the text is empty.
 */
export interface Chunk {
  readonly text: string;
  readonly map: readonly number[];
}

/** Stands for what is put in when the page is shown: the value of an expression. */
export const GAP = '\ufffc';

/**
 * Text that stands in the source as it is read.
 *
 * @param text - The text.
 * @param at - Where it begins.
 * @returns The text with its place.
 */
export function plainChunk(text: string, at: number): Chunk {
  return {text, map: [0, at]};
}

/**
 * Where a unit of the text stands.
 *
 * @param chunk - The text.
 * @param offset - An offset in it.
 * @returns The offset in the source.
 */
export function sourceOf({map}: Chunk, offset: number): number {
  const pair = pairAt(map, offset);
  return (map[pair + 1] ?? 0) + offset - (map[pair] ?? 0);
}

/**
 * A part of a text.
 *
 * @param chunk - The text.
 * @param start - Where the part begins.
 * @param end - Where it ends.
 * @returns The part, with its places.
 */
export function sliceChunk(chunk: Chunk, start: number, end = chunk.text.length): Chunk {
  const builder = new ChunkBuilder();
  builder.add(chunk, start, end);
  return builder.chunk();
}

/**
 * The same text with places of another source: where `inner` was read from the text of `outer`.
 *
 * @param inner - Its places are offsets in the text of `outer`.
 * @param outer - What it was read from.
 * @returns The text of `inner` with places in the source of `outer`.
 */
export function composeChunks(inner: Chunk, outer: Chunk): Chunk {
  if (outer.map.length === 2 && outer.map[1] === 0) return inner;
  const map: number[] = [];
  for (let pair = 0; pair < inner.map.length; pair += 2) {
    const start = inner.map[pair]!;
    const length = (inner.map[pair + 2] ?? inner.text.length) - start;
    addPairs(map, start, outer.map, inner.map[pair + 1]!, length);
  }
  return {text: inner.text, map};
}

/** Puts texts one after another. */
export class ChunkBuilder {
  #text = '';
  readonly #map: number[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** Adds a part of another text. */
  add(chunk: Chunk, start = 0, end = chunk.text.length): void {
    if (start >= end) return;
    addPairs(this.#map, this.#text.length, chunk.map, start, end - start);
    this.#text += start === 0 && end === chunk.text.length ? chunk.text : chunk.text.slice(start, end);
  }

  /** Adds text that is read where something else stands, such as the character that an escape means. */
  put(text: string, at: number): void {
    if (text === '') return;
    addPair(this.#map, this.#text.length, at);
    this.#text += text;
  }

  /** What has been added so far. */
  chunk(): Chunk {
    return {text: this.#text, map: this.#map};
  }
}

function addPairs(to: number[], at: number, from: readonly number[], start: number, length: number): void {
  for (let pair = pairAt(from, start); pair < from.length; pair += 2) {
    const here = Math.max(from[pair]!, start);
    if (here >= start + length && here > start) return;
    addPair(to, at + here - start, from[pair + 1]! + here - from[pair]!);
  }
}

/** Nothing is added where the text goes on as the source does. */
function addPair(map: number[], at: number, source: number): void {
  const last = map.length - 2;
  if (last >= 0) {
    if (map[last + 1]! + at - map[last]! === source) return;
    if (map[last] === at) {
      map[last + 1] = source;
      return;
    }
  }
  map.push(at, source);
}

/** The last pair that does not begin after the offset. */
function pairAt(map: readonly number[], offset: number): number {
  let low = 0;
  let high = map.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map[middle * 2]! <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0) * 2;
}
