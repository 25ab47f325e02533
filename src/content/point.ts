import type {WithoutProvenance, Statement} from '../facts/types.js';
import type {RichText} from './rich-text.js';
import {describeStatement} from './statement.js';
import {termTips} from './terms.js';
import type {Tip} from './tip.js';

/** A statement as it is shown: its text, and tips for the terms in it. */
export interface Point {
  readonly id: string;
  readonly text: RichText;
  readonly tips: readonly Tip[];
}

/**
 * Describes a statement.
 *
 * @param statement - A statement of the facts.
 * @returns Its text in the active language, with tips for its terms.
 */
export function describePoint(statement: WithoutProvenance<Statement>): Point {
  return {id: statement.id, text: describeStatement(statement), tips: termTips(statement)};
}
