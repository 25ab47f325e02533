import * as v from 'valibot';
import {findInconsistencies} from './consistency/index.js';
import {digest} from './digest.js';
import {markParsed, provideReader} from './parsed.js';
import {findUnsafeJson} from './plain-json.js';
import type {Reason} from './reason.js';
import {factsSchema} from './schema.js';
import type {TrustFacts} from './types.js';

/** What `parseFacts()` returns: frozen facts, or every reason why not. */
export type ParseResult =
  | {readonly ok: true; readonly facts: TrustFacts; readonly digest: string}
  | {readonly ok: false; readonly reasons: readonly Reason[]};

/**
 * Turns anything into checked facts. The result is a frozen copy: changing the input later changes nothing.
 *
 * @param input - The parsed JSON of a facts file, or anything else.
 * @returns `{ok: true, facts, digest}`, or `{ok: false, reasons}` with the path and the remedy of every fault. Never throws.
 */
export function parseFacts(input: unknown): ParseResult {
  const result = read(input);
  // Only what a caller gets counts as parsed, and not what an element has read to find out what it was given.
  if (result.ok) markParsed(result.facts, result.digest);
  return result;
}

provideReader(read);

function read(input: unknown): ParseResult {
  try {
    return check(input);
  } catch {
    // Only an exotic object (a proxy with a trap that throws) gets here.
    return {ok: false, reasons: [{path: '(file)', message: 'must be plain JSON that can be read'}]};
  }
}

function check(input: unknown): ParseResult {
  const unsafe = findUnsafeJson(input);
  if (unsafe.length > 0) return {ok: false, reasons: unsafe};

  const shape = v.safeParse(factsSchema, input);
  if (!shape.success) return {ok: false, reasons: shape.issues.map(toReason)};

  const inconsistencies = findInconsistencies(shape.output);
  if (inconsistencies.length > 0) return {ok: false, reasons: inconsistencies};

  const facts = deepFreeze(shape.output) as TrustFacts;
  return {ok: true, facts, digest: digest(facts)};
}

function toReason(issue: v.BaseIssue<unknown>): Reason {
  const path = (issue.path ?? []).reduce((text, {key}) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
  return {path: path || '(file)', message: messageOf(issue)};
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  if (issue.expected === 'never') return 'is not a key that facts may have; remove it';
  if (issue.received === 'undefined') return 'is missing';
  return 'must be an object';
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
