import {formatReasons, type Reason} from './reason.js';
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

/** A warning is to be read: what is wrong beyond these shows when they are mended. */
const MAX_FAULTS = 5;

/** Looks for faults in anything. There while a page has `parseFacts()` loaded: elements alone do not carry a parser. */
let findFaults: ((input: unknown) => readonly Reason[]) | undefined;

/** Lets elements say what is wrong with facts that they refuse. Only the module of `parseFacts()` calls this. */
export function provideFaults(find: (input: unknown) => readonly Reason[]): void {
  findFaults = find;
}

/**
 * Why an element refuses facts.
 *
 * @param value - Anything that `parseFacts()` did not return as facts.
 * @returns The place and the remedy, one a line, where they can be known; else what to do.
 */
export function whyRefused(value: unknown): string {
  const {ok, reasons} = Object(value) as Partial<ParseOutcome>;
  if (ok === true) return 'is the whole result of parseFacts(); give it the "facts" in it.';
  const faults = ok === false ? reasons : findFaults?.(value);
  if (faults === undefined || faults.length === 0) return 'takes only what parseFacts() returned.';
  return `is refused:\n${formatReasons(faults.slice(0, MAX_FAULTS))}\n`;
}

/** What `parseFacts()` returns, handed over as a whole. */
interface ParseOutcome {
  readonly ok: boolean;
  readonly reasons: readonly Reason[];
}
