import type {PassageContext} from '../../claims/types.js';
import {ChunkBuilder, sourceOf, type Chunk} from '../text/chunk.js';
import type {Places} from '../text/places.js';
import {passageOf, type PagePassage} from './run.js';

/** What may be a part of a row. A file name and a description for search engines are not read in a table. */
const PARTS: ReadonlySet<PassageContext> = new Set(['text', 'heading', 'label', 'alt', 'title', 'code', 'data']);

/** Longer ones are no rows of a table, but columns of a page that an old page has put into one. */
const LONGEST = 600;
const MOST_PARTS = 16;
const MOST_PARTS_OF_CELL = 4;

/**
 * Puts the cells of a row together, because a cell alone says nothing: "ISO 27001", "✓".
 *
 * @param cells - What was read in each cell.
 * @param lead - What introduces the row.
 * @param context - What the row is.
 * @param places - Of the file.
 * @returns One passage whose parts are on lines of their own, and then what is no part of the row; undefined for what is no row.
 */
export function mergeCells(
  cells: readonly (readonly PagePassage[])[],
  lead: string | undefined,
  context: PassageContext,
  places: Places,
): PagePassage[] | undefined {
  const all = cells.map((cell) => cell.filter((part) => PARTS.has(part.context)).sort(byPlace));
  const parts = all.flat();
  if (all.filter((cell) => cell.length > 0).length < 2 || parts.length > MOST_PARTS) return undefined;
  if (all.some((cell) => cell.length > MOST_PARTS_OF_CELL) || parts.some(({isMerged}) => isMerged)) return undefined;
  const chunk = joinLines(parts.map((part) => part.chunk));
  if (chunk.text.length > LONGEST) return undefined;
  const row = passageOf(chunk, context, parts[0]!.lang, places, lead).map((passage) => ({...passage, isMerged: true}));
  return [...row, ...cells.flat().filter((part) => !PARTS.has(part.context))];
}

/**
 * Puts texts on lines of their own.
 *
 * @param chunks - The texts.
 * @returns One text, with the places of all of them.
 */
export function joinLines(chunks: readonly Chunk[]): Chunk {
  const builder = new ChunkBuilder();
  for (const [index, chunk] of chunks.entries()) {
    const before = chunks[index - 1];
    if (before) builder.put('\n', sourceOf(before, before.text.length));
    builder.add(chunk);
  }
  return builder.chunk();
}

/** An alternative text is met before the words that stand in front of its picture. */
function byPlace(one: PagePassage, other: PagePassage): number {
  return sourceOf(one.chunk, 0) - sourceOf(other.chunk, 0);
}
