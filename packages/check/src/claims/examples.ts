import type {Rule} from './rule-ids.js';
import {examples as ar} from './words/ar/examples.js';
import {examples as de} from './words/de/examples.js';
import {examples as en} from './words/en/examples.js';
import {examples as es} from './words/es/examples.js';
import {examples as fr} from './words/fr/examples.js';
import {examples as he} from './words/he/examples.js';
import {examples as it} from './words/it/examples.js';
import {examples as ja} from './words/ja/examples.js';
import {examples as ko} from './words/ko/examples.js';
import {examples as nl} from './words/nl/examples.js';
import {examples as pl} from './words/pl/examples.js';
import {examples as ptBR} from './words/pt-BR/examples.js';
import {examples as zhHans} from './words/zh-Hans/examples.js';

/**
 * Sentences that a rule finds, for the page "What may we say?". Each is whole and could stand on a page.
 *
 * `{type}` is replaced with the type of the leading report, `{otherDate}` with a day that is not on it, written as the language does.
 * Give more than one where facts may allow one of them: those that the facts allow are left out.
 */
export type Examples = Readonly<Record<Rule, readonly string[]>>;

/** The languages that have examples: `words/<tag>/examples.ts` of each. */
const EXAMPLES: Readonly<Record<string, Examples>> = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  it,
  ja,
  ko,
  nl,
  pl,
  'pt-BR': ptBR,
  'zh-Hans': zhHans,
};

/**
 * The examples of a language.
 *
 * @param tag - A tag, as in `lit-localize.json`.
 * @returns Its examples; undefined for a language that has none.
 */
export function examplesOf(tag: string): Examples | undefined {
  return Object.hasOwn(EXAMPLES, tag) ? EXAMPLES[tag] : undefined;
}
