import type {Passage, PassageContext} from '../../claims/types.js';
import {ChunkBuilder, sliceChunk, sourceOf, type Chunk} from '../text/chunk.js';
import type {Places} from '../text/places.js';

/** A part of a run that says what it is if nothing stands beside it: a button, a word of code. */
export type SpanKind = 'label' | 'code';

interface Span {
  readonly kind: SpanKind;
  readonly start: number;
  readonly end: number;
}

/** A passage with its text as chunk, so that it can be put together with others. */
export interface PagePassage extends Passage {
  readonly chunk: Chunk;
  /** Whether it was put together of the cells of a row. */
  readonly isMerged?: boolean;
}

const CHANGING = /[\t\n\f\r]| {2}/;
const WHITE = /[\t\n\f\r ]+/g;
/** A mark says yes or no in a table. */
const READABLE = /[\p{L}\p{N}✓✔✅☑●✗✘❌✕☐]/u;

/** What follows on a line: text over tags, white space collapsed, until a block ends. */
export class Run {
  readonly #builder = new ChunkBuilder();
  readonly #spans: Span[] = [];
  #space: {readonly mark: ' ' | '\n'; readonly at: number} | undefined;
  /** Of its first text, as long as all of it is in one language; then that of the block. */
  #lang: string | undefined;

  get isEmpty(): boolean {
    return this.#builder.length === 0;
  }

  /** Adds text. If `keepsLines`, its line breaks stay. */
  add(chunk: Chunk, lang: string | undefined, blockLang: string | undefined, keepsLines: boolean): void {
    const {text} = chunk;
    if (!CHANGING.test(text)) return this.#asItIs(chunk, lang, blockLang);
    let from = 0;
    for (const {index, 0: white} of text.matchAll(WHITE)) {
      this.#word(chunk, from, index, lang, blockLang);
      from = index + white.length;
      const mark = keepsLines && /[\n\r]/.test(white) ? '\n' : ' ';
      this.#space ??= {mark, at: sourceOf(chunk, index)};
      if (mark === '\n' && this.#space.mark === ' ') this.#space = {mark, at: this.#space.at};
    }
    this.#word(chunk, from, text.length, lang, blockLang);
  }

  /** Text whose only white space is a plain space between words. */
  #asItIs(chunk: Chunk, lang: string | undefined, blockLang: string | undefined): void {
    const {text} = chunk;
    const from = text.startsWith(' ') ? 1 : 0;
    const to = text.endsWith(' ') ? text.length - 1 : text.length;
    if (from > 0) this.#space ??= {mark: ' ', at: sourceOf(chunk, 0)};
    this.#word(chunk, from, to, lang, blockLang);
    if (from <= to && to < text.length) this.#space ??= {mark: ' ', at: sourceOf(chunk, to)};
  }

  #word(chunk: Chunk, from: number, to: number, lang: string | undefined, blockLang: string | undefined): void {
    if (from >= to) return;
    if (this.isEmpty) this.#lang = lang;
    else if (this.#lang !== lang) this.#lang = blockLang;
    if (this.#space !== undefined && !this.isEmpty) this.#builder.put(this.#space.mark, this.#space.at);
    this.#space = undefined;
    this.#builder.add(chunk, from, to);
  }

  /** Where the next text will stand. */
  get position(): number {
    return this.#builder.length;
  }

  /** Says what the text from `start` on is. */
  mark(kind: SpanKind, start: number): void {
    if (start < this.position) this.#spans.push({kind, start, end: this.position});
  }

  /**
   * Ends the run.
   *
   * @param context - What its text is, unless it is all buttons or all code.
   * @param places - Of the file.
   * @returns What it says: nothing, or one passage, or one for each button.
   */
  end(context: PassageContext, places: Places, lead?: string): PagePassage[] {
    const chunk = this.#builder.chunk();
    if (this.#spans.length > 0 && context !== 'heading') {
      const labels = this.#spans.filter(({kind}) => kind === 'label');
      if (covers(labels, chunk.text)) {
        return outermost(labels).flatMap((span) => this.#passage(part(chunk, span), 'label', places, lead));
      }
      if (
        covers(
          this.#spans.filter(({kind}) => kind === 'code'),
          chunk.text,
        )
      ) {
        return this.#passage(chunk, 'code', places, lead);
      }
    }
    return this.#passage(chunk, context, places, lead);
  }

  #passage(chunk: Chunk, context: PassageContext, places: Places, lead: string | undefined): PagePassage[] {
    return passageOf(chunk, context, this.#lang, places, lead);
  }
}

/**
 * A passage.
 *
 * @param chunk - Its text, with white space collapsed.
 * @param context - What it is.
 * @param lang - Its language, if the file says so.
 * @param places - Of the file.
 * @param lead - What introduces it.
 * @returns The passage; nothing for text without a letter, a number or a mark that says yes or no.
 */
export function passageOf(
  chunk: Chunk,
  context: PassageContext,
  lang: string | undefined,
  places: Places,
  lead?: string,
): PagePassage[] {
  const {text} = chunk;
  if (!READABLE.test(text)) return [];
  const at = (offset: number) => places.at(sourceOf(chunk, Math.min(Math.max(offset, 0), text.length)));
  return [{text, context, at, chunk, ...(lang === undefined ? {} : {lang}), ...(lead === undefined ? {} : {lead})}];
}

function covers(spans: readonly Span[], text: string): boolean {
  let rest = 0;
  for (const {start, end} of [...spans].sort((one, other) => one.start - other.start)) {
    if (READABLE.test(text.slice(rest, start))) return false;
    rest = Math.max(rest, end);
  }
  return spans.length > 0 && !READABLE.test(text.slice(rest));
}

/** A button in a link is one label. Inner ones are marked before the ones around them. */
function outermost(spans: readonly Span[]): Span[] {
  return spans.filter(
    (span) =>
      !spans.some(
        (other) => other !== span && other.start <= span.start && other.end >= span.end && isAround(other, span),
      ),
  );
}

function isAround(other: Span, span: Span): boolean {
  return other.end - other.start > span.end - span.start;
}

function part(chunk: Chunk, {start, end}: Span): Chunk {
  const {text} = chunk;
  const lead = /^\s*/.exec(text.slice(start, end))![0].length;
  const trail = /\s*$/.exec(text.slice(start, end))![0].length;
  return sliceChunk(chunk, start + lead, Math.max(start + lead, end - trail));
}
