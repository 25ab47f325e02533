import * as bundled from '../../facts/bundled.js';
import {factsIdOf} from '../../facts/parsed.js';
import type {
  Contact,
  SecurityFacts,
  WithoutProvenance,
  Soc2Facts,
  SubprocessorFacts,
  TrustFacts,
} from '../../facts/types.js';

/** The facts as the kit shows them, with their id. */
export interface KitFacts {
  readonly factsId: string;
  readonly soc2: WithoutProvenance<Soc2Facts>;
  readonly security: WithoutProvenance<SecurityFacts>;
  readonly subprocessors: WithoutProvenance<SubprocessorFacts>;
  readonly contact: WithoutProvenance<Contact>;
}

/**
 * The facts to make a kit of.
 *
 * @param facts - What `parseFacts()` returned; null for the bundled facts.
 * @returns The facts with their id.
 * @throws {TypeError} For facts that were not checked.
 */
export function kitFacts(facts: TrustFacts | null): KitFacts {
  if (facts === null) return bundled;
  const factsId = factsIdOf(facts);
  if (factsId === undefined) throw new TypeError('A kit takes only facts that parseFacts() returned.');
  return {...facts, factsId};
}
