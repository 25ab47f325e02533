import {findAll, has, type Lexicon, type Span} from './lexicon.js';
import {isCompared, isConditional, isDenied, isExplained, isPossessed, planOf, type Mood, type Said} from './mood.js';
import type {ClauseReading, PassageReading, SentenceReading} from './passage.js';
import {subjectOf, type Subject} from './subject.js';

/** How something is said, and of whom. */
export interface Reading {
  readonly subject: Subject;
  readonly mood: Mood;
  /** "our …", "Harmony's …" */
  readonly possessed: boolean;
}

/**
 * Reads how something is said in a clause.
 *
 * @param passage - The passage.
 * @param sentence - The sentence.
 * @param reading - The clause.
 * @param topic - What is said, with its place in the clause.
 * @param how - Whether it has its denial in itself, and whether only words before it say whose it is.
 * @returns The mood and the subject.
 */
export function readSaid(
  {lexicon, lower}: PassageReading,
  {sentence, frame, quoted}: SentenceReading,
  {clause, markers, inherited, disclaimed}: ClauseReading,
  topic: Span,
  {selfContained = false, ahead = selfContained}: {readonly selfContained?: boolean; readonly ahead?: boolean} = {},
): Reading {
  const said: Said = {clause, topic, selfContained, markers, lexicon};
  const own = subjectOf(topic, markers, clause.lower, lexicon, ahead);
  const whose = own === 'unsaid' ? inherited : own;
  const answered = clause.answer === 'yes' || frame === 'affirmed';
  const subject =
    whose === 'anyone' && answered
      ? 'ours'
      : whose === 'others' && has(lexicon.who.alsoWe, lower.slice(sentence.start, sentence.end))
        ? 'ours'
        : whose;
  const possessed = isPossessed(said);
  return {subject, possessed, mood: moodOf()};

  function moodOf(): Mood {
    const at = {start: clause.start + topic.start, end: clause.start + topic.end};
    const {mood} = lexicon;
    if (clause.answer === 'no' || frame === 'denied' || frame === 'refused' || disclaimed) return 'denied';
    const quote = quoted.find(({start, end}) => start <= at.start && end >= at.end);
    if (quote !== undefined) {
      const around = `${lower.slice(sentence.start, quote.start)} ${lower.slice(quote.end, sentence.end)}`;
      if (has(mood.quotes, around) || has(mood.disclaimers, around) || has(mood.retractions, around)) return 'quoted';
    }
    if (/^[\s-]*(?:[✗✘❌✕×☐✖]|\[ \])/u.test(clause.lower) || isCrossed(clause.lower, topic)) return 'denied';
    if (isDenied(said)) return 'denied';
    if (answered) return 'claimed';
    if (frame === 'asked') return 'asked';
    const plan = frame === 'planned' ? 'planned' : planOf(said);
    if (plan !== undefined) return plan;
    // "If you need our SOC 2 Type 2 report, write to us": there is one.
    const noun = clause.lower.slice(topic.end, topic.end + 24);
    const presupposed = possessed && (has(lexicon.asserts.report, noun) || has(lexicon.asserts.certified, noun));
    if (isConditional(said) && !presupposed) return 'conditional';
    if (isCompared(said)) return 'compared';
    if (isExplained(said)) return 'explained';
    return 'claimed';
  }
}

/** "HIPAA ❌": a cross stands right after a name, and no tick between them. */
function isCrossed(lower: string, topic: Span): boolean {
  return (
    /^[\s:|–-]*(?:\p{L}+ ?){0,3}[\s:|–-]*[✗✘❌✕×☐✖]/u.test(lower.slice(topic.end)) &&
    !/^[\s|,;·•-]*[✗✘❌✕×☐✖]\s*\p{L}.*[✗✘❌✕×☐✖]\s*\p{L}/u.test(lower)
  );
}

/** Whether a reading is a claim about us. */
export function isOurs({subject, mood}: Reading): boolean {
  return mood === 'claimed' && (subject === 'ours' || subject === 'unsaid');
}

/** The part of a clause from the first to the last of some places. */
export function spanOf(...spans: readonly Span[]): Span {
  return {start: Math.min(...spans.map(({start}) => start)), end: Math.max(...spans.map(({end}) => end))};
}

/** The place nearest to a topic where a pattern matches. */
export function nearest(pattern: RegExp, lower: string, topic: Span): Span | undefined {
  let best: Span | undefined;
  let distance = Infinity;
  for (const span of findAll(pattern, lower)) {
    const far = span.start >= topic.end ? span.start - topic.end : Math.max(0, topic.start - span.end);
    if (far < distance) [best, distance] = [span, far];
  }
  return best;
}

/** Whether a predicate has a denial in itself: "never hallucinates". */
export function deniesItself(lower: string, {start, end}: Span, {mood}: Lexicon): boolean {
  const own = lower.slice(start, end);
  return has(mood.negators.before, own) || has(mood.negators.near, own) || has(mood.negators.after, own);
}
