import type {CalendarDate, TrustFacts} from '@harmony/trust-badges/facts.js';
import {oneLine} from './words.js';

/** Where a fact was read. */
export interface Origin {
  readonly source: string;
  readonly section: string;
}

/** The parts of the facts whose page says when it was last updated. */
const PAGES = ['security', 'subprocessors'] as const;
export type Page = (typeof PAGES)[number];

/**
 * When the document of a fact says it was last updated.
 *
 * @param facts - Checked facts.
 * @param source - Id of the document.
 * @param page - The part that the fact stands in: two parts may be of one document and yet have dates of their own.
 * @returns The day; undefined for a document that gives none.
 */
export function lastUpdated(facts: TrustFacts, source: string, page?: Page): CalendarDate | undefined {
  const parts = page ? [page, ...PAGES] : PAGES;
  const part = parts.find((part) => facts[part].source === source);
  return part && facts[part].lastUpdated;
}

/**
 * Names the document and the section of a fact.
 *
 * @param facts - Checked facts.
 * @param origin - Where the fact was read.
 * @returns "security-page: Data protection and encryption".
 */
export function nameOrigin({sources}: TrustFacts, {source, section}: Origin): string {
  const title = sources.find(({id}) => id === source)?.sections.find(({id}) => id === section)?.title;
  return `${source}: ${oneLine(title ?? section)}`;
}
