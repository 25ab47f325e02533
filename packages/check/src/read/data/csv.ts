import type {Passage} from '../../claims/types.js';
import {Page, type ReadMarkup} from '../page/page.js';
import {ChunkBuilder, plainChunk, type Chunk} from '../text/chunk.js';
import {joinLines} from '../page/merge.js';
import {placesIn} from '../text/places.js';

const LONGEST_ROW = 600;

/**
 * Reads the cells of a table, as RFC 4180 and spreadsheets have them.
 *
 * @param name - The file.
 * @param source - Its text.
 * @param markup - Reads HTML in its cells.
 * @returns What it says, row by row.
 */
export function readCsv(name: string, source: string, markup: ReadMarkup | undefined): Passage[] {
  const page = new Page({name, places: placesIn(source), context: 'data', markup});
  const [first, ...rows] = cellsOf(source);
  if (!first) return page.end();
  readRow(page, first, undefined);
  const header = joinLines(first.filter(({text}) => text.trim() !== '')).text;
  for (const row of rows) readRow(page, row, rows.length > 0 && first.length > 1 ? header : undefined);
  return page.end();
}

/** A cell alone says nothing: "ISO 27001", "yes". Cells of much text are not of one row in this sense. */
function readRow(page: Page, row: readonly Chunk[], lead: string | undefined): void {
  const cells = row.filter(({text}) => text.trim() !== '');
  const isShort = cells.reduce((sum, {text}) => sum + text.length, 0) <= LONGEST_ROW;
  const isPlain = cells.every(({text}) => !/[<>]|\n\s*\n/.test(text));
  if (cells.length > 1 && isShort && isPlain) page.row(cells, lead);
  else for (const cell of cells) page.string(cell, 'data', lead);
}

/**
 * The cells of a table.
 *
 * @param source - CSV, or the same with semicolons or tabs.
 * @returns Row by row, each cell with its place.
 */
export function cellsOf(source: string): Chunk[][] {
  const delimiter = delimiterOf(source);
  const rows: Chunk[][] = [];
  let row: Chunk[] = [];
  let at = 0;
  while (at < source.length) {
    const {cell, end} = source[at] === '"' ? quoted(source, at) : {cell: new ChunkBuilder(), end: at};
    // What stands after the second quotation mark is kept, as spreadsheets do.
    const stop = endOfCell(source, end, delimiter);
    cell.add(plainChunk(source, 0), end, stop);
    row.push(cell.chunk());
    at = stop;
    if (source[at] === delimiter) {
      at += 1;
      if (at === source.length) row.push(plainChunk('', at));
    } else {
      at += source.startsWith('\r\n', at) ? 2 : 1;
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function quoted(source: string, start: number): {cell: ChunkBuilder; end: number} {
  const cell = new ChunkBuilder();
  const all = plainChunk(source, 0);
  let from = start + 1;
  for (;;) {
    const mark = source.indexOf('"', from);
    if (mark < 0) {
      cell.add(all, from, source.length);
      return {cell, end: source.length};
    }
    if (source[mark + 1] !== '"') {
      cell.add(all, from, mark);
      return {cell, end: mark + 1};
    }
    cell.add(all, from, mark + 1);
    from = mark + 2;
  }
}

function endOfCell(source: string, from: number, delimiter: string): number {
  let at = from;
  while (at < source.length && source[at] !== delimiter && source[at] !== '\n' && source[at] !== '\r') at += 1;
  return at;
}

/** The sign that the first line has most of, outside of quotation marks. */
function delimiterOf(source: string): string {
  const [line] = source.replace(/"[^"]*"/g, '').split(/[\n\r]/, 1);
  const count = (sign: string) => line!.split(sign).length;
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
