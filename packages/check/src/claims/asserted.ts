import {nearest} from './claims.js';
import {findAll, has, type Lexicon, type Span} from './lexicon.js';
import type {Mention} from './mentions.js';
import type {ClauseReading, SentenceReading} from './passage.js';

/** What a clause asserts of a framework. */
export interface Asserted {
  readonly certified?: Span;
  readonly compliant?: Span;
  readonly attested?: Span;
  readonly report?: Span;
  readonly passed?: Span;
  readonly holds?: Span;
  readonly aligned?: Span;
  /** The clause is a label: names of frameworks and hardly anything else. */
  readonly label: boolean;
  /** A tick stands beside it. */
  readonly ticked: boolean;
}

/** English and international words that every language uses. */
const COMMON = {
  certified: /(?:^|[^\p{L}])(?:certified|certification|certificate|accredited|accreditation)(?![\p{L}])/gu,
  compliant: /(?:^|[^\p{L}])(?:compliant|compliance)(?![\p{L}])/gu,
};

/** A tick, or a word in its place. */
const TICK = /[✓✔✅☑🗸]|\[x\]|🛡|🔒|🏅|🏆/u;

/** Between items of a list there is nothing else. */
const GLUE =
  /^(?:[\s,،&/+|·•()*-]|(?:and|und|et|y|e|en|i|oraz|of|as well as|plus|sowie|ainsi que|así como|nonché|alsmede|e anche|、|和|及|与|と|や|및|와|과|و|ו|also)(?!\p{L})|ו-?|وكذلك|وايضا)*$/u;

/** Words that a label may have besides names. */
const LABEL_WORDS = 2;

/**
 * Finds what a clause asserts of a framework.
 *
 * @param mention - The framework, with its place in the clause.
 * @param reading - The clause.
 * @param sentence - The sentence.
 * @param lexicon - The words of its language.
 * @returns What is asserted, with places in the clause.
 */
export function assertedOf(
  mention: Mention,
  {clause, mentions}: ClauseReading,
  sentence: SentenceReading,
  lexicon: Lexicon,
): Asserted {
  const {lower} = clause;
  const {asserts} = lexicon;
  const attached = (...patterns: readonly RegExp[]) => {
    for (const pattern of patterns) {
      const spans = findAll(pattern, lower).filter((span) => isAttached(span, mention, mentions, lower));
      const best = spans.sort((a, b) => distance(a, mention) - distance(b, mention))[0];
      if (best !== undefined) return {pattern, best};
    }
    return undefined;
  };
  const one = (key: string, ...patterns: readonly RegExp[]) => {
    const hit = attached(...patterns);
    return hit === undefined ? {} : {[key]: hit.best};
  };
  const near = (key: string, pattern: RegExp) => {
    const span = nearest(pattern, lower, mention);
    return span === undefined ? {} : {[key]: span};
  };
  const label = isLabel(lower, mentions, lexicon) || isItem(lower, mention, lexicon);
  const led =
    label && sentence.lead !== '' && (has(asserts.certified, sentence.lead) || has(COMMON.certified, sentence.lead));
  return {
    ...one('certified', asserts.certified, COMMON.certified),
    ...(led ? {certified: {start: mention.start, end: mention.end}} : {}),
    ...one('compliant', asserts.compliant, COMMON.compliant),
    ...near('attested', asserts.attested),
    ...near('report', asserts.report),
    ...near('passed', asserts.passed),
    ...near('holds', asserts.holds),
    ...near('aligned', asserts.aligned),
    ...replied(mention, sentence, lexicon),
    label,
    ticked: TICK.test(lower),
  };
}

/** "GDPR? Fully compliant." The place is that of the name: the answer stands elsewhere. */
function replied(mention: Mention, {reply}: SentenceReading, {asserts}: Lexicon): Partial<Asserted> {
  if (reply === '') return {};
  const place = {start: mention.start, end: mention.end};
  if (has(asserts.certified, reply)) return {certified: place};
  if (has(asserts.compliant, reply)) return {compliant: place};
  return has(asserts.holds, reply) || has(asserts.attested, reply) ? {holds: place} : {};
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end);
}

/** "SOC 2 and ISO 27001 certified" certifies both; "a SOC 2 report and an ISO 27001 certificate" one. */
function isAttached(span: Span, mention: Mention, mentions: readonly Mention[], lower: string): boolean {
  const from = Math.min(span.end, mention.end);
  const to = Math.max(span.start, mention.start);
  const between = mentions
    .filter((other) => other !== mention && other.start >= from && other.end <= to)
    .sort((a, b) => a.start - b.start);
  if (between.length === 0) return true;
  const chain = span.start >= mention.end ? [mention, ...between] : [...between, mention];
  return chain.slice(1).every((each, index) => GLUE.test(lower.slice(chain[index]!.end, each.start)));
}

/** After a colon, an item of a list is a label: "We don't cut corners: SOC 2 Type 2, SSO". */
function isItem(lower: string, mention: Mention, lexicon: Lexicon): boolean {
  const colon = lower.lastIndexOf(':', mention.start);
  if (colon < 0) return false;
  const signs = [',', ';', '،', '؛'];
  const start = Math.max(colon, ...signs.map((sign) => lower.lastIndexOf(sign, mention.start))) + 1;
  const ends = signs.map((sign) => lower.indexOf(sign, mention.end)).filter((at) => at >= 0);
  const end = Math.min(lower.length, ...ends);
  const item = {...mention, start: mention.start - start, end: mention.end - start};
  return isLabel(lower.slice(start, end), [item], lexicon);
}

function isLabel(lower: string, mentions: readonly Mention[], {asserts}: Lexicon): boolean {
  let rest = lower;
  for (const {start, end} of mentions) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  for (const pattern of [
    asserts.certified,
    asserts.compliant,
    asserts.attested,
    asserts.report,
    COMMON.certified,
    COMMON.compliant,
  ]) {
    rest = rest.replace(pattern, ' ');
  }
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  const east = rest.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu) ?? [];
  return words.length <= LABEL_WORDS && east.length <= 3;
}
