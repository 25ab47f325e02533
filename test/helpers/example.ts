import {parseFacts} from '../../dist/facts/index.js';
import type {Facts, TrustFacts} from '../../dist/facts/types.js';

/** Facts of a company that does not exist, checked by the copy of the library that the tests load. */
export function parsed(facts: Facts | Record<string, unknown>): TrustFacts {
  const result = parseFacts(facts);
  if (!result.ok) throw new Error(result.reasons.map(({path, message}) => `${path}: ${message}`).join('\n'));
  return result.facts;
}
