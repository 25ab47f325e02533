import type {Shown, Statement} from '../facts/types.js';
import type {Phrase} from './phrase.js';
import {wordStatement} from './statement.js';
import {termTips} from './terms.js';
import type {Tip} from './tip.js';

/** A statement as it is shown: its text, and tips for the terms in it. */
export interface Point {
  readonly id: string;
  readonly text: Phrase;
  readonly tips: readonly Tip[];
}

/**
 * Words a statement.
 *
 * @param statement - A statement of the facts.
 * @returns Its text in the language of the moment, with tips for its terms.
 */
export function wordPoint(statement: Shown<Statement>): Point {
  return {id: statement.id, text: wordStatement(statement), tips: termTips(statement)};
}
