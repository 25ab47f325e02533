import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import {claimsOf, originOf, type Claim} from './claims.js';

/** Something that both say, and say differently. */
export interface Change {
  readonly key: string;
  readonly before: string;
  readonly now: string;
}

/** What new facts claim beside old ones. */
export interface Comparison {
  /** Claims that are new, and limits that are gone. */
  readonly more: readonly Claim[];
  /** Claims that are gone, and limits that are new. */
  readonly less: readonly Claim[];
  readonly differently: readonly Change[];
}

/**
 * Compares what facts claim, not how they are written down.
 *
 * @param before - The old facts.
 * @param now - The new facts.
 * @returns What is more, less and different, each in the order of the facts.
 */
export function compare(before: TrustFacts, now: TrustFacts): Comparison {
  const old = new Map(claimsOf(before).map((claim) => [claim.key, claim]));
  const claims = new Map(claimsOf(now).map((claim) => [claim.key, claim]));
  const added = [...claims.values()].filter(({key}) => !old.has(key));
  const gone = [...old.values()].filter(({key}) => !claims.has(key));
  return {
    more: [...added.filter(({limits}) => !limits), ...gone.filter(({limits}) => limits)],
    less: [...gone.filter(({limits}) => !limits), ...added.filter(({limits}) => limits)],
    differently: [...claims.values()].flatMap((claim) => {
      const former = old.get(claim.key);
      return former ? changes(former, claim, (claim) => originOf(claim === former ? before : now, claim)) : [];
    }),
  };
}

function changes(former: Claim, claim: Claim, nameOrigin: (claim: Claim) => string): Change[] {
  const {key, text} = claim;
  const found: Change[] = [];
  if (former.text !== text) found.push({key, before: former.text, now: text});
  if (former.place !== claim.place) {
    found.push({key, before: `${former.text} stands under ${former.place}.`, now: `It stands under ${claim.place}.`});
  }
  const isElsewhere =
    former.origin?.source !== claim.origin?.source || former.origin?.section !== claim.origin?.section;
  if (isElsewhere) {
    found.push({key, before: `${former.text} Read in ${nameOrigin(former)}.`, now: `Read in ${nameOrigin(claim)}.`});
  }
  return found;
}
