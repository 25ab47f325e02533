import {ChunkBuilder, type Chunk} from '../text/chunk.js';
import type {PdfText} from './pdf-worker.js';

/** A paragraph of a page. */
export interface PdfBlock {
  readonly chunk: Chunk;
  readonly isHeading: boolean;
  readonly isPoint: boolean;
}

interface Line {
  text: string;
  readonly y: number;
  size: number;
  readonly x: number;
  right: number;
}

/** Lines further apart than this many times their size are not of one paragraph. */
const LEADING = 1.7;
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const POINT = /^\s*(?:[•·‣◦▪●–—-]\s|\(?\d{1,3}[.)]\s)/;

/**
 * Puts together the paragraphs of a page, whose texts a PDF has piece by piece.
 *
 * @param items - The pieces, in the order in which they are drawn.
 * @param page - The place of the first line.
 * @returns The paragraphs.
 */
export function blocksOf(items: readonly PdfText[], page: number): PdfBlock[] {
  const lines = linesOf(items).filter(({text}) => text.trim() !== '');
  const usual = median(lines.map(({size}) => size));
  const blocks: PdfBlock[] = [];
  let builder = new ChunkBuilder();
  let before: Line | undefined;
  let count = 0;
  const flush = () => {
    if (builder.length > 0) {
      const chunk = builder.chunk();
      const isHeading = count < 3 && before !== undefined && before.size > usual * 1.15;
      blocks.push({chunk, isHeading, isPoint: POINT.test(chunk.text)});
    }
    builder = new ChunkBuilder();
    count = 0;
  };
  for (const [index, line] of lines.entries()) {
    if (before && !continues(before, line)) flush();
    addLine(builder, line.text, page + index, before?.text ?? '');
    before = line;
    count += 1;
  }
  flush();
  return blocks;
}

/** All units of a line stand in the same place. */
function addLine(builder: ChunkBuilder, text: string, at: number, before: string): void {
  if (builder.length > 0 && !(WIDE.test(before.at(-1) ?? '') && WIDE.test(text[0] ?? ''))) put(builder, ' ', at - 1);
  put(builder, text, at);
}

function put(builder: ChunkBuilder, text: string, at: number): void {
  for (let unit = 0; unit < text.length; unit += 1) builder.put(text[unit]!, at);
}

function continues(before: Line, line: Line): boolean {
  const drop = before.y - line.y;
  if (Math.abs(before.size - line.size) > before.size * 0.1) return false;
  if (POINT.test(line.text)) return false;
  return drop > 0 && drop < before.size * LEADING;
}

function linesOf(items: readonly PdfText[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const {text, x, y, width, size, endsLine} of items) {
    if (line && Math.abs(line.y - y) > Math.max(line.size, size) * 0.6 && text.trim() !== '') line = undefined;
    if (text !== '') {
      if (!line) lines.push((line = {text: '', y, size, x, right: x}));
      // A gap between two pieces is a space that nobody has drawn; a wide one is that of columns.
      const space = x - line.right;
      if (line.text !== '' && space > size * 0.15 && !/\s$/.test(line.text) && !/^\s/.test(text)) line.text += ' ';
      line.text += text;
      line.right = x + width;
      if (text.trim() !== '') line.size = Math.max(line.size, size);
    }
    if (endsLine) line = undefined;
  }
  return lines;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
