import {arabic} from './ar.js';
import {de} from './de.js';
import {en} from './en.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {he} from './he.js';
import {it} from './it.js';
import {ja} from './ja.js';
import {ko} from './ko.js';
import {nl} from './nl.js';
import {pl} from './pl.js';
import {ptBR} from './pt-BR.js';
import {zhHans} from './zh-Hans.js';
import type {Words} from './types.js';

/** Every language whose claims are understood, English first. */
export const WORDS: readonly Words[] = [en, arabic, de, es, fr, he, it, ja, ko, nl, pl, ptBR, zhHans];

/**
 * The words of a language.
 *
 * @param tag - A tag, as in `lit-localize.json`.
 * @returns The words; undefined for a language that has none.
 */
export function wordsOf(tag: string): Words | undefined {
  return WORDS.find((words) => words.tag === tag);
}
