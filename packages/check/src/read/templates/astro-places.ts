import type {Node} from '@astrojs/compiler/types';
import {decodeHTML} from 'entities/decode';
import {align} from '../text/align.js';
import {plainChunk, type Chunk} from '../text/chunk.js';

/** Astro's compiler counts bytes, and now and then it counts a few too many or too few. */
const TOLERANCE = 200;

/** Finds what Astro's compiler has read. */
export class AstroPlaces {
  readonly #source: string;
  readonly #starts: readonly number[] | undefined;

  constructor(source: string) {
    this.#source = source.replaceAll('\0', ' ');
    this.#starts = /^[\0-\x7f]*$/.test(source) ? undefined : unitsOfBytes(source);
  }

  /**
   * Where something stands.
   *
   * @param node - A node, or an attribute.
   * @param value - What it says, as it stands in the source.
   * @returns The value with its place.
   */
  find(node: Pick<Node, 'position'>, value: string): Chunk {
    const bytes = node.position?.start.offset ?? 0;
    const start = this.#starts?.[Math.min(bytes, this.#starts.length - 1)] ?? bytes;
    const source = this.#source;
    if (source.startsWith(value, start)) return plainChunk(value, start);
    const from = Math.max(start - TOLERANCE, 0);
    const near = source.slice(from, start + value.length + TOLERANCE);
    const after = near.indexOf(value, Math.min(start - from, near.length));
    const found = after < 0 ? near.lastIndexOf(value) : after;
    return found < 0
      ? align(plainChunk(source.slice(start, start + value.length * 2), start), value)
      : plainChunk(value, from + found);
  }
}

/**
 * Reads the character references that Astro leaves in texts.
 *
 * @param chunk - A text as it stands in the source.
 * @returns What it says.
 */
export function readReferences(chunk: Chunk): Chunk {
  return chunk.text.includes('&') ? align(chunk, decodeHTML(chunk.text)) : chunk;
}

/** For each byte of the text in UTF-8, which unit it belongs to. */
function unitsOfBytes(source: string): number[] {
  const units: number[] = [];
  let unit = 0;
  for (const sign of source) {
    const size = Buffer.byteLength(sign);
    for (let byte = 0; byte < size; byte += 1) units.push(unit);
    unit += sign.length;
  }
  units.push(unit);
  return units;
}
