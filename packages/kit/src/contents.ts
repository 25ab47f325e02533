import './languages.js';
import {describeElement, ELEMENT_NAMES, type ElementContent} from '@harmony/trust-badges/content.js';
import type {CalendarDate, TrustFacts} from '@harmony/trust-badges/facts.js';

/** What a kit is made of. */
export interface KitOptions {
  /** What `parseFacts()` returned; null for the bundled facts. */
  readonly facts: TrustFacts | null;
  /** A tag from `availableLocales()`. */
  readonly locale: string;
  /** The day for which it is made. If a report is old by then, readers are told so. Without a day, nobody is told. */
  readonly today?: CalendarDate;
}

/**
 * What the elements say, in one language.
 *
 * @param options - The facts, the language and the day.
 * @returns A content for each element, in the order in which they are listed.
 * @throws {TypeError} For facts that were not checked.
 */
export function describeAll({facts, ...options}: KitOptions): readonly ElementContent[] {
  return ELEMENT_NAMES.map((element) => describeElement(element, facts, options));
}
