import * as bundled from '../facts/bundled.js';
import {factsIdOf} from '../facts/parsed.js';
import type {
  Contact,
  SecurityFacts,
  Soc2Facts,
  SubprocessorFacts,
  TrustFacts,
  WithoutProvenance,
} from '../facts/types.js';

/** Facts that were checked, with their id. */
export interface KnownFacts {
  /** Version and digest: two copies with the same id say the same. */
  readonly factsId: string;
  readonly soc2: WithoutProvenance<Soc2Facts>;
  readonly security: WithoutProvenance<SecurityFacts>;
  readonly subprocessors: WithoutProvenance<SubprocessorFacts>;
  readonly contact: WithoutProvenance<Contact>;
}

/**
 * The facts to describe.
 *
 * @param facts - What `parseFacts()` returned; null for the bundled facts.
 * @returns The facts with their id.
 * @throws {TypeError} For facts that were not checked.
 */
export function knownFacts(facts: TrustFacts | null): KnownFacts {
  if (facts === null) return bundled;
  const factsId = factsIdOf(facts);
  if (factsId === undefined) throw new TypeError('Describe only facts that parseFacts() returned.');
  return {...facts, factsId};
}
