import {formatReasons, type Reason} from './reason.js';
import type {TrustFacts} from './types.js';

/**
 * The facts that `parseFacts()` returned, each with its id. Elements take nothing else: what is not in here was not
 * checked. A weak map, because a mark on the object itself could be copied onto other facts.
 */
const parsed = new WeakMap<object, string>();

/** The same by digest, to find the facts behind a proxy. */
const byDigest = new Map<string, WeakRef<TrustFacts>>();

/** Remembers facts that were checked. Only `parseFacts()` calls this. */
export function markParsed(facts: TrustFacts, digest: string): void {
  parsed.set(facts, `${facts.factsVersion} ${digest}`);
  byDigest.set(digest, new WeakRef(facts));
}

/**
 * The id of facts that were checked: their version and their digest.
 *
 * @param facts - Anything.
 * @returns The id, or undefined for everything that `parseFacts()` did not return.
 */
export function factsIdOf(facts: unknown): string | undefined {
  return parsed.get(facts as object);
}

/** Keeps a warning short enough to read. Any further faults show up once these are fixed. */
const MAX_FAULTS = 5;

/** Reads anything. Present once a page has loaded `parseFacts()`: elements alone do not include a parser. */
let read: ((input: unknown) => ReadOutcome) | undefined;

/** What is found in anything: faults, or else the digest of what it says. */
type ReadOutcome = {readonly reasons: readonly Reason[]} | {readonly digest: string};

/** Lets elements read what they are given. Only the module of `parseFacts()` calls this. */
export function provideReader(reader: (input: unknown) => ReadOutcome): void {
  read = reader;
}

/**
 * Finds the facts that `parseFacts()` returned. Frameworks pass a proxy in their place: its content is read and checked
 * again, and if it matches facts that were checked before, those are used instead of the proxy.
 *
 * @param value - Anything.
 * @returns The facts; undefined if the value matches none.
 */
export function originalFacts(value: object): TrustFacts | undefined {
  if (parsed.has(value)) return value as TrustFacts;
  try {
    // Getters, which some proxies have in the place of values, are read here.
    const outcome = read?.(JSON.parse(JSON.stringify(value)));
    return outcome && 'digest' in outcome ? byDigest.get(outcome.digest)?.deref() : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Why an element refuses facts.
 *
 * @param value - Anything that `parseFacts()` did not return as facts.
 * @returns The place and the remedy of each fault, one per line, if they are known; otherwise what to do.
 */
export function whyRefused(value: unknown): string {
  const {ok, reasons} = Object(value) as Partial<ParseOutcome>;
  if (ok === true) return 'is the whole result of parseFacts(); give it the "facts" in it.';
  const outcome = read?.(value);
  const faults = ok === false ? reasons : outcome && 'reasons' in outcome ? outcome.reasons : [];
  if (faults === undefined || faults.length === 0) {
    return 'takes only what parseFacts() returned, or a proxy of it that says the same. Keep facts where no framework changes them: $state.raw() in Svelte, markRaw() in Vue, observable.ref in MobX.';
  }
  return `is refused:\n${formatReasons(faults.slice(0, MAX_FAULTS))}\n`;
}

/** What `parseFacts()` returns, handed over as a whole. */
interface ParseOutcome {
  readonly ok: boolean;
  readonly reasons: readonly Reason[];
}
