import type {TrustFacts} from './types.js';

/**
 * The facts that `parseFacts()` returned, each with its stamp. Elements take nothing else: what is not in here was not
 * checked. A weak map, because a mark on the object itself could be copied onto other facts.
 */
const parsed = new WeakMap<object, string>();

/** Remembers facts that were checked. Only `parseFacts()` calls this. */
export function markParsed(facts: TrustFacts, digest: string): void {
  parsed.set(facts, `${facts.factsVersion} ${digest}`);
}

/**
 * The stamp of facts that were checked: their version and their digest.
 *
 * @param facts - Anything.
 * @returns The stamp, or undefined for everything that `parseFacts()` did not return.
 */
export function parsedStamp(facts: unknown): string | undefined {
  return parsed.get(facts as object);
}
