import type {claimsOf, MaySay} from '../packages/check/src/claims/index.js';
import type {parseFacts, TrustFacts} from '../src/facts/index.js';
import type {Facts} from '../src/facts/types.js';
import type {setToday} from '../src/testing.js';
import {exampleCompany} from './fixtures/example-company.js';
import {exampleWithEntries} from './fixtures/example-entries.js';
import {exampleLongNames} from './fixtures/example-long-names.js';

/** The facts that a control offers; the bundled ones are what an element shows by itself. */
export const FACTS = ['bundled', 'example-company', 'example-long-names', 'example-list', 'example-thousand'] as const;
export type FactsName = (typeof FACTS)[number];

/** What a story shows: facts by their name, or from a fixture. */
export type FactsChoice = FactsName | Facts;

interface Library {
  claimsOf: typeof claimsOf;
  parseFacts: typeof parseFacts;
  setToday: typeof setToday;
}

const fixtures: Record<Exclude<FactsName, 'bundled'>, () => Facts> = {
  'example-company': () => exampleCompany,
  'example-long-names': () => exampleLongNames,
  'example-list': () => exampleWithEntries(12),
  'example-thousand': () => exampleWithEntries(1000),
};
const parsed = new Map<FactsChoice, TrustFacts>();
let library: Library | undefined;
let today: string | null = null;

/**
 * Tells the stories which copy of the library is on the page. Elements only take facts that their own copy has checked,
 * and only read the day of their own copy; that copy is `src/` in Storybook and `dist/` in the test run: hence no story
 * imports either.
 *
 * @param copy - The functions of that copy.
 */
export function setLibrary(copy: Library): void {
  library = copy;
  parsed.clear();
}

/**
 * The facts of a story.
 *
 * @param choice - One of `FACTS`, or a fixture: always the same object, so that it is checked once.
 * @returns The checked facts; null for the bundled ones.
 */
export function checkedFacts(choice: FactsChoice = 'bundled'): TrustFacts | null {
  if (choice === 'bundled') return null;
  const known = parsed.get(choice);
  if (known) return known;
  const result = loaded().parseFacts(typeof choice === 'string' ? fixtures[choice]() : choice);
  if (!result.ok) throw new Error(result.reasons.map(({path, message}) => `${path} ${message}`).join('; '));
  parsed.set(choice, result.facts);
  return result.facts;
}

/**
 * Sets the day for everything on the page. Whatever is rendered from now on is rendered for it.
 *
 * @param day - `YYYY-MM-DD`; null for the reader's own day.
 */
export function setDay(day: string | null): void {
  // It renders every element on the page anew, and most stories leave the day alone.
  if (day !== today) void loaded().setToday(day);
  today = day;
}

/**
 * What may be said of the bundled facts, and what may not.
 *
 * @param locale - The language.
 * @returns Sentences to use and to avoid.
 */
export function maySay(locale: string): MaySay {
  return loaded().claimsOf({facts: null, today: new Date().toLocaleDateString('sv'), locale});
}

function loaded(): Library {
  if (!library) throw new Error('setLibrary() was not called before the first story was rendered.');
  return library;
}
