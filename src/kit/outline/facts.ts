import * as bundled from '../../facts/bundled.js';
import {parsedStamp} from '../../facts/parsed.js';
import type {Contact, SecurityFacts, Shown, Soc2Facts, SubprocessorFacts, TrustFacts} from '../../facts/types.js';

/** The facts as the kit shows them, with their stamp. */
export interface KitFacts {
  readonly stamp: string;
  readonly soc2: Shown<Soc2Facts>;
  readonly security: Shown<SecurityFacts>;
  readonly subprocessors: Shown<SubprocessorFacts>;
  readonly contact: Shown<Contact>;
}

/**
 * The facts to make a kit of.
 *
 * @param facts - What `parseFacts()` returned; null for the bundled facts.
 * @returns The facts with their stamp.
 * @throws {TypeError} For facts that were not checked.
 */
export function kitFacts(facts: TrustFacts | null): KitFacts {
  if (facts === null) return bundled;
  const stamp = parsedStamp(facts);
  if (stamp === undefined) throw new TypeError('A kit takes only facts that parseFacts() returned.');
  return {...facts, stamp};
}
