import type {Level} from './types.js';
import type {Rule} from './rule-ids.js';
import {page as ar} from './words/ar/page.js';
import {page as de} from './words/de/page.js';
import {page as en} from './words/en/page.js';
import {page as es} from './words/es/page.js';
import {page as fr} from './words/fr/page.js';
import {page as he} from './words/he/page.js';
import {page as it} from './words/it/page.js';
import {page as ja} from './words/ja/page.js';
import {page as ko} from './words/ko/page.js';
import {page as nl} from './words/nl/page.js';
import {page as pl} from './words/pl/page.js';
import {page as ptBR} from './words/pt-BR/page.js';
import {page as zhHans} from './words/zh-Hans/page.js';

/**
 * What “What may we say?” says besides sentences: `words/<tag>/page.ts` of each language. Labels that stand before a sentence end
 * with the sign of their language, such as “ :” in French.
 */
export interface PageWords {
  readonly title: string;
  /** What the box is for, and that nothing is sent. */
  readonly lede: string;
  /** Whom the written form is for, and that none of the sentences below `dont` may be published. It names that heading. */
  readonly audience: string;
  /** The heading of what may be said. */
  readonly say: string;
  /** The heading of what may not. */
  readonly dont: string;
  /** Before what the facts say of it. */
  readonly why: string;
  /** Before the sentence to use. */
  readonly instead: string;
  /** Before the id of a rule, for those who ignore a finding. */
  readonly ignore: string;
  /** Above the field for a text. */
  readonly text: string;
  /** Above the choice of its language. */
  readonly language: string;
  /** In place of a verdict, before anything is written. */
  readonly empty: string;
  readonly none: string;
  /** That a text without findings is not proved to be right. */
  readonly again: string;
  /** Before the fact that a finding is about. */
  readonly facts: string;
  /** What the levels of findings are called. */
  readonly levels: Readonly<Record<Level, string>>;
  /** What each rule looks for, in a few words. */
  readonly rules: Readonly<Record<Rule, string>>;
}

const PAGES: Readonly<Record<string, PageWords>> = {
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
 * The headings and labels of “What may we say?”.
 *
 * @param locale - The language, as in `lit-localize.json`.
 * @returns Its words; those of English for a language that has none.
 */
export function pageWords(locale: string): PageWords {
  return Object.hasOwn(PAGES, locale) ? PAGES[locale]! : en;
}
