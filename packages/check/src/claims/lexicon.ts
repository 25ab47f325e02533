import {alike} from './normalise.js';
import type {Patterns, Words} from './words/types.js';

/** The patterns of a language, ready to use: one for each list of its words. */
export type Lexicon = Compiled<Words>;

type Compiled<T> = {
  readonly [Key in keyof T]-?: Key extends 'tag' | 'boundaries'
    ? T[Key]
    : NonNullable<T[Key]> extends Patterns
      ? RegExp
      : Compiled<NonNullable<T[Key]>>;
};

/** A stretch of text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const compiled = new Map<Words, Lexicon>();

/**
 * The patterns of a language.
 *
 * @param words - Its words.
 * @returns The patterns. Each is made when it is first asked for, once: to tell a language takes one of its many.
 */
export function lexiconOf(words: Words): Lexicon {
  let lexicon = compiled.get(words);
  if (lexicon === undefined) compiled.set(words, (lexicon = compileAll(words, words.boundaries) as Lexicon));
  return lexicon;
}

function compileAll(words: object, boundaries: Words['boundaries']): object {
  const made = {};
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const make = () =>
      Array.isArray(value)
        ? compile(value as Patterns, boundaries)
        : typeof value === 'object' && value !== null
          ? compileAll(value, boundaries)
          : value;
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        const ready = make();
        Object.defineProperty(made, key, {value: ready, enumerable: true});
        return ready;
      },
    });
  }
  return made;
}

/**
 * Makes one pattern of many.
 *
 * @param patterns - As `words/types.ts` describes them.
 * @param boundaries - Whether they match whole words only.
 * @returns A global pattern; one that matches nothing for an empty list.
 */
export function compile(patterns: Patterns, boundaries: Words['boundaries']): RegExp {
  if (patterns.length === 0) return /(?!)/gu;
  // Patterns with the same ends share one check of them: in the middle of a word, all fail at once.
  const groups = new Map<string, string[]>();
  for (const pattern of patterns) {
    const open = pattern.startsWith('~');
    const goesOn = pattern.endsWith('~');
    const key = boundaries === 'none' ? '' : `${open ? '' : BEGINS} ${goesOn ? '' : ENDS}`;
    const source = pattern.slice(open ? 1 : 0, goesOn ? -1 : undefined);
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  const sources = [...groups].map(([key, group]) => {
    const [begins = '', ends = ''] = key.split(' ');
    return `${begins}(?:${group.join('|')})${ends}`;
  });
  return new RegExp(alike(sources.join('|')), 'gu');
}

const BEGINS = '(?<![\\p{L}\\p{N}])';
const ENDS = '(?![\\p{L}\\p{N}])';

/**
 * All places where a pattern matches.
 *
 * @param pattern - A global pattern.
 * @param text - Any text.
 * @returns The places, in their order.
 */
export function findAll(pattern: RegExp, text: string): readonly Span[] {
  let known = remembered.get(pattern);
  if (known === undefined) remembered.set(pattern, (known = new Map<string, readonly Span[]>()));
  let found = known.get(text);
  if (found === undefined) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, (found = search(pattern, text)));
  }
  return found;
}

/** Rules ask the same of a clause again and again, once for each name in it. */
const remembered = new WeakMap<RegExp, Map<string, readonly Span[]>>();
const REMEMBERED = 16;

/** With `exec()`: `matchAll()` makes a copy of the pattern first, which takes longer than most searches. */
function search(pattern: RegExp, text: string): readonly Span[] {
  let found: Span[] | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    else (found ??= []).push({start: match.index, end: match.index + match[0].length});
  }
  return found ?? NOWHERE;
}

const NOWHERE: readonly Span[] = [];

/**
 * Whether a pattern matches anywhere.
 *
 * @param pattern - A pattern, global or not.
 * @param text - Any text.
 * @returns Whether it does.
 */
export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(text);
  // A global pattern would go on from here the next time, and so would `matchAll()`.
  pattern.lastIndex = 0;
  return found;
}

/**
 * Covers places in a text, so that nothing is found there.
 *
 * @param text - Any text.
 * @param spans - What to cover.
 * @returns A text of the same length.
 */
export function cover(text: string, spans: readonly Span[]): string {
  let covered = text;
  for (const {start, end} of spans) {
    covered = covered.slice(0, start) + '_'.repeat(end - start) + covered.slice(end);
  }
  return covered;
}
