import {checkText} from './check-text.js';
import type {ClaimsOptions, Level} from './types.js';

/** A labelled sentence of the corpus. */
export interface CorpusEntry {
  readonly text: string;
  readonly verdict: Level | 'ok';
  readonly rule: string;
  readonly kind: string;
  readonly split: 'make' | 'measure';
}

/** How well the grammar finds what says more than the facts. */
export interface Measure {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * Measures the grammar on labelled sentences.
 *
 * @param entries - The sentences.
 * @param options - The facts, the day, the language.
 * @returns Precision and recall of the level "over"; 1 where there is nothing to find.
 */
export function measure(entries: readonly CorpusEntry[], options: ClaimsOptions): Measure {
  let found = 0;
  let missed = 0;
  let wrong = 0;
  for (const {text, verdict} of entries) {
    const over = checkText(text, options).some(({level}) => level === 'over');
    if (over && verdict === 'over') found++;
    else if (over) wrong++;
    else if (verdict === 'over') missed++;
  }
  return {found, missed, wrong, precision: ratio(found, found + wrong), recall: ratio(found, found + missed)};
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
