import type {TrustFacts} from './types.js';

/**
 * The facts that `parseFacts()` returned, each with its digest. Elements take nothing else: what is not in here was not
 * checked. A weak map, because a mark on the object itself could be copied onto other facts.
 */
const parsed = new WeakMap<object, string>();

/** Remembers facts that were checked. Only `parseFacts()` calls this. */
export function markParsed(facts: TrustFacts, digest: string): void {
  parsed.set(facts, digest);
}

/**
 * The digest of facts that were checked.
 *
 * @param facts - Anything.
 * @returns The digest, or undefined for everything that `parseFacts()` did not return.
 */
export function parsedDigest(facts: unknown): string | undefined {
  return typeof facts === 'object' && facts !== null ? parsed.get(facts) : undefined;
}
