import {formatReasons, parseFacts, type TrustFacts} from '../../src/facts/index.js';

/** Checked facts. */
export function parsed(input: unknown): TrustFacts {
  const result = parseFacts(input);
  if (!result.ok) throw new Error(formatReasons(result.reasons));
  return result.facts;
}
