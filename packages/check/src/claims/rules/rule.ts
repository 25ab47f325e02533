import type {Known} from '../known.js';
import type {Span} from '../lexicon.js';
import type {ClauseReading, PassageReading, SentenceReading} from '../passage.js';
import type {Rule} from '../rule-ids.js';
import type {Level, PassageContext} from '../types.js';

/** What a rule has found, with its place in the normalised passage. */
export interface Found extends Span {
  readonly level: Level;
  readonly rule: Rule;
}

/** What a rule looks at. */
export interface Looked {
  readonly passage: PassageReading;
  readonly sentence: SentenceReading;
  readonly reading: ClauseReading;
  readonly known: Known;
  readonly today: string;
  readonly context: PassageContext;
}

/** Looks at one clause. */
export type CheckClause = (looked: Looked) => Found[];

/**
 * Writes down what was found.
 *
 * @param rule - What is broken.
 * @param level - How bad it is.
 * @param reading - The clause.
 * @param span - Its place in the clause.
 * @returns The same with its place in the passage.
 */
export function found(rule: Rule, level: Level, {clause}: ClauseReading, span: Span): Found {
  return {rule, level, start: clause.start + span.start, end: clause.start + span.end};
}
