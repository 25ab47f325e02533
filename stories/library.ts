import type {parseFacts, TrustFacts} from '../src/facts/index.js';
import {exampleCompany} from './fixtures/example-company.js';
import {exampleLongNames} from './fixtures/example-long-names.js';

/** The facts that a story can choose; the bundled ones are what an element shows by itself. */
export const FACTS = ['bundled', 'example-company', 'example-long-names'] as const;
export type FactsName = (typeof FACTS)[number];

interface Library {
  parseFacts: typeof parseFacts;
}

const fixtures = {'example-company': exampleCompany, 'example-long-names': exampleLongNames};
const parsed = new Map<FactsName, TrustFacts>();
let library: Library | undefined;

/**
 * Tells the stories which copy of the library is on the page. Elements only take facts that their own copy has checked,
 * and that copy is `src/` in Storybook and `dist/` in the test run: hence no story imports either.
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
 * @param name - One of `FACTS`.
 * @returns The checked facts; null for the bundled ones.
 */
export function factsNamed(name: FactsName = 'bundled'): TrustFacts | null {
  if (name === 'bundled') return null;
  const known = parsed.get(name);
  if (known) return known;
  if (!library) throw new Error('setLibrary() was not called before the first story was rendered.');
  const result = library.parseFacts(fixtures[name]);
  if (!result.ok) {
    throw new Error(`${name}: ${result.reasons.map(({path, message}) => `${path} ${message}`).join('; ')}`);
  }
  parsed.set(name, result.facts);
  return result.facts;
}
