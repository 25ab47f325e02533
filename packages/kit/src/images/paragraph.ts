import bidiFactory from 'bidi-js';
import {localeDirection} from '@harmony/trust-badges/content.js';
import type {RichText} from '@harmony/trust-badges/content.js';
import {END, ISOLATE, isolate} from './isolate.js';
import {lineBreaks} from './line-breaks.js';
import {EM, type Glyph, type Typeface, type Weight} from './typeface.js';
import type {Typefaces} from './typefaces.js';

const bidi = bidiFactory();

/** What rounding may add to a line without it counting as too wide, in ems. */
const TOLERANCE = 1e-6;

/** The shortest good length of the last line, as a share of the width of the others. */
const SHORTEST = 0.2;

/** Characters next to each other that are shaped as one: the same font, the same direction. */
interface Run {
  readonly start: number;
  readonly end: number;
  /** The bidirectional level: odd for right to left; the higher, the deeper within text of the other direction. */
  readonly level: number;
  readonly typeface: Typeface;
}

/** One line, as it is drawn. */
export interface Line {
  readonly text: string;
  /** In ems. */
  readonly width: number;
  /** From left to right. */
  readonly glyphs: readonly Glyph[];
}

/** The lines of a paragraph at some width. */
export interface Lines {
  readonly lines: readonly Line[];
  /** Whether a word had to be broken where words do not break, since it is wider than a line. */
  readonly forced: boolean;
}

/** A text in one language, size-independent: all measures are in ems. */
export class Paragraph {
  readonly #text: string;
  readonly #locale: string;
  readonly #weight: Weight;
  readonly #runs: readonly Run[];
  /** Where each grapheme ends. */
  readonly #graphemes: readonly number[];
  readonly #breaks: readonly number[];
  /** Where the pen is before each character and at the end, were the text one line from left to right. */
  readonly #pen: readonly number[];
  readonly #lines = new Map<string, Line>();

  constructor(richText: RichText, locale: string, weight: Weight, typefaces: Typefaces) {
    this.#locale = locale;
    this.#weight = weight;
    const {text, levels} = withLevels(isolate(richText), localeDirection(locale));
    this.#text = text;
    const graphemes = [...new Intl.Segmenter(locale).segment(text)].map(({segment, index}) => ({segment, index}));
    this.#graphemes = graphemes.map(({segment, index}) => index + segment.length);
    this.#breaks = lineBreaks(text, locale);
    this.#runs = joinRuns(
      graphemes.map(({segment, index}) => ({
        start: index,
        end: index + segment.length,
        level: levels[index]!,
        typeface: typefaces.choose(segment, locale),
      })),
    );
    const advances = new Array<number>(text.length).fill(0);
    for (const {cluster, advance} of this.#runs.flatMap((run) => this.#shape(run))) advances[cluster]! += advance / EM;
    let pen = 0;
    this.#pen = [0, ...advances.map((advance) => (pen += advance))];
  }

  /**
   * Breaks the text into lines.
   *
   * @param width - How wide a line may be, in ems.
   * @returns The lines. None is wider, unless a single character is.
   */
  lines(width: number): Lines {
    const lines: Line[] = [];
    let forced = false;
    let start = 0;
    let fit = 0;
    for (let next = 0; next < this.#breaks.length;) {
      const end = this.#breaks[next]!;
      if (this.#fits(start, end, width)) {
        fit = end;
        next += 1;
        continue;
      }
      if (fit === start) {
        forced = true;
        fit = this.#forceBreak(start, end, width);
      }
      lines.push(this.#line(start, fit));
      start = fit;
      if (start === end) next += 1;
    }
    if (start < this.#text.length || lines.length === 0) lines.push(this.#line(start, this.#text.length));
    return {lines, forced};
  }

  /**
   * Breaks the text into lines, as body text is set: the last line is more than a word or a syllable.
   *
   * @param width - How wide a line may be, in ems.
   * @returns As many lines as there have to be.
   */
  tidy(width: number): Lines {
    const widest = this.lines(width);
    if (widest.lines.length === 1) return widest;
    for (let narrower = width; narrower > width * 0.7; narrower -= width * 0.03) {
      const tried = this.lines(narrower);
      if (tried.lines.length > widest.lines.length || tried.forced) break;
      if (tried.lines.at(-1)!.width > width * SHORTEST) return tried;
    }
    return widest;
  }

  /**
   * Breaks the text into lines of about the same length, as a title is set.
   *
   * @param width - How wide a line may be, in ems.
   * @returns As many lines as there have to be.
   */
  balanced(width: number): Lines {
    const widest = this.lines(width);
    if (widest.lines.length === 1) return widest;
    let [narrow, wide] = [0, Math.max(...widest.lines.map((line) => line.width))];
    let best = widest;
    while (wide - narrow > 0.1) {
      const middle = (narrow + wide) / 2;
      const tried = this.lines(middle);
      if (tried.lines.length > widest.lines.length || (tried.forced && !widest.forced)) narrow = middle;
      else [wide, best] = [middle, tried];
    }
    return best;
  }

  #fits(start: number, end: number, width: number): boolean {
    return this.#pen[this.#trimmed(start, end)]! - this.#pen[start]! <= width + TOLERANCE;
  }

  #forceBreak(start: number, end: number, width: number): number {
    const candidates = this.#graphemes.filter((index) => index > start && index <= end);
    return candidates.findLast((index) => this.#fits(start, index, width)) ?? candidates[0]!;
  }

  /** Spaces at the end of a line take no room. */
  #trimmed(start: number, end: number): number {
    let trimmed = end;
    while (trimmed > start && this.#text[trimmed - 1] === ' ') trimmed -= 1;
    return trimmed;
  }

  #line(start: number, end: number): Line {
    const key = `${start} ${end}`;
    let line = this.#lines.get(key);
    if (line === undefined) this.#lines.set(key, (line = this.#shapeLine(start, this.#trimmed(start, end))));
    return line;
  }

  #shapeLine(start: number, end: number): Line {
    const runs = this.#runs
      .filter((run) => run.start < end && run.end > start)
      .map((run) => ({...run, start: Math.max(run.start, start), end: Math.min(run.end, end)}));
    const glyphs = inVisualOrder(runs).flatMap((run) => this.#shape(run));
    const width = glyphs.reduce((sum, {advance}) => sum + advance, 0) / EM;
    return {text: this.#text.slice(start, end), width, glyphs};
  }

  #shape({start, end, level, typeface}: Run): Glyph[] {
    const direction = level % 2 === 1 ? 'rtl' : 'ltr';
    const glyphs = typeface.shape(this.#text.slice(start, end), this.#weight, direction, this.#locale);
    const missing = glyphs.find(({id}) => id === 0);
    if (missing) {
      const character = this.#text.slice(start + missing.cluster, start + missing.cluster + 1);
      throw new Error(`${typeface.name} has no glyph for “${character}” in “${this.#text}” (${this.#locale}).`);
    }
    return glyphs.map((glyph) => ({...glyph, cluster: start + glyph.cluster}));
  }
}

/** The text without the marks around names, and the level of each character as the marks made it. */
function withLevels(marked: string, direction: 'ltr' | 'rtl'): {text: string; levels: readonly number[]} {
  const {levels} = bidi.getEmbeddingLevels(marked, direction);
  const kept = Array.from({length: marked.length}, (_, index) => index).filter(
    (index) => marked[index] !== ISOLATE && marked[index] !== END,
  );
  return {text: kept.map((index) => marked[index]!).join(''), levels: kept.map((index) => levels[index]!)};
}

function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.level === run.level && last.typeface === run.typeface) {
      joined[joined.length - 1] = {...last, end: run.end};
    } else joined.push(run);
  }
  return joined;
}

/** Rule L2 of the bidirectional algorithm: from the deepest level up, runs at that level or deeper are reversed. */
function inVisualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const deepest = Math.max(0, ...runs.map(({level}) => level));
  for (let level = deepest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while (end < ordered.length && ordered[end]!.level >= level) end += 1;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}
