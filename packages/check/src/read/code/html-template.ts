import {ChunkBuilder, sliceChunk, sourceOf, type Chunk} from '../text/chunk.js';
import {readEscapes} from '../text/escapes.js';
import type {CodeNode} from './literals.js';

/**
 * The markup in a template of Lit.
 *
 * @param source - The code; offsets of nodes are offsets in it.
 * @param quasi - The template.
 * @returns The markup, with a gap for each expression.
 */
export function htmlTemplate(source: Chunk, quasi: CodeNode): Chunk {
  const builder = new ChunkBuilder();
  const parts = quasi['quasis'] as CodeNode[];
  for (const [index, {start, end}] of parts.entries()) {
    builder.add(readEscapes(sliceChunk(source, start, end)));
    // A letter that stands in text, in names of attributes and in their values.
    if (index < parts.length - 1) builder.put('\ufffc', sourceOf(source, end));
  }
  return builder.chunk();
}
