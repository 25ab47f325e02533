import {answerOf, clausesOf, type Clause} from './clauses.js';
import {hideNames, quotations} from './hidden.js';
import type {Known} from './known.js';
import {findAll, has, type Lexicon, type Span} from './lexicon.js';
import {mentionsOf, type Mention} from './mentions.js';
import {sentencesOf, type Sentence} from './sentences.js';
import {markersOf, type Marker, type Subject} from './subject.js';

/** How a whole sentence is meant, from what stands around it. */
export type Frame = 'plain' | 'asked' | 'refused' | 'denied' | 'planned' | 'affirmed';

/** A clause with what is known of it. Places of `topics` and `markers` are those of the clause. */
export interface ClauseReading {
  readonly clause: Clause;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly markers: readonly Marker[];
  /** Whose it is if no word of the clause says so. */
  readonly inherited: Subject;
  /** A conjunction continues what the clause before says: "does not prove that we are A and are B". */
  readonly disclaimed: boolean;
}

/** A sentence, taken apart. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly frame: Frame;
  readonly clauses: readonly ClauseReading[];
  /** What stands in quotation marks, with places in the passage. */
  readonly quoted: readonly Span[];
  /** The answer to a question that is answered with yes. */
  readonly reply: string;
  /** An introduction asserts something of the items that follow it: "We are certified to:". */
  readonly lead: string;
}

/** A passage, taken apart. */
export interface PassageReading {
  readonly text: string;
  /** In lower case, with names of files covered. */
  readonly lower: string;
  readonly lexicon: Lexicon;
  readonly sentences: readonly SentenceReading[];
}

/**
 * Takes a passage apart.
 *
 * @param text - Normalised.
 * @param lowerCase - The same in lower case.
 * @param lexicon - The words of its language.
 * @param known - The facts, for our names.
 * @param lead - What introduces the passage, normalised and in lower case; empty if nothing does.
 * @returns Its sentences and clauses.
 */
export function readPassage(
  text: string,
  lowerCase: string,
  lexicon: Lexicon,
  known: Known,
  lead: string,
): PassageReading {
  const lower = hideNames(lowerCase);
  const sentences = sentencesOf(text);
  const readings: SentenceReading[] = [];
  let introduction = lead;
  const spoken: Subject[] = ['unsaid'];
  /** Who the sentences before this one spoke of last. */
  const spokenOf = (index: number): Subject => {
    let at = index;
    while (spoken[at] === undefined) {
      const marker = readings[at - 1]!.clauses.find(({markers}) => markers.length > 0)?.markers[0];
      if (marker === undefined) at -= 1;
      else spoken[at] = marker.who;
    }
    for (let next = at; next <= index; next += 1) spoken[next] = spoken[at]!;
    return spoken[at]!;
  };
  sentences.forEach((sentence, index) => {
    const words = lower.slice(sentence.start, sentence.end);
    // "Do you have a certificate? If yes, attach it.", and the answer on the next line.
    const below = sentences.slice(index + 1, index + 3).find(({sameLine}) => !sameLine);
    const follows = sentences[index + 1];
    const next =
      sentence.asks &&
      follows?.sameLine === true &&
      below !== undefined &&
      answerOf(lower.slice(below.start, below.end), lexicon) !== undefined
        ? below
        : follows;
    const after = next === undefined ? '' : lower.slice(next.start, next.end);
    if (introduction !== '' && !sentence.item && index > 0 && !isListLike(sentence, sentences[index - 1]!)) {
      introduction = '';
    }
    const led = introduction;
    const frame = once(() => frameOf(sentence, words, next, after, led, lexicon));
    const quoted = once(() =>
      quotations(text.slice(sentence.start, sentence.end)).map((span) => shift(span, sentence.start)),
    );
    readings.push({
      sentence,
      clauses: readClauses(text, lower, sentence, lexicon, known, () => spokenOf(index)),
      lead: led,
      get frame() {
        return frame();
      },
      get reply() {
        return frame() === 'affirmed' ? after : '';
      },
      get quoted() {
        return quoted();
      },
    });
    if (sentence.leads) introduction = words;
  });
  return {text, lower, lexicon, sentences: readings};
}

/** Works something out when it is first asked for: most sentences speak of nothing that may be claimed, and nobody asks. */
function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}

/** After an introduction, short lines are items even without bullets. */
function isListLike(sentence: Sentence, previous: Sentence): boolean {
  return !sentence.sameLine && (previous.leads || !previous.item) && sentence.end - sentence.start < 100;
}

function readClauses(
  text: string,
  lower: string,
  sentence: Span,
  lexicon: Lexicon,
  known: Known,
  last: () => Subject,
): ClauseReading[] {
  const readings: ClauseReading[] = [];
  for (const clause of clausesOf(lower, sentence, lexicon, known.names)) {
    const own = text.slice(clause.start, clause.end);
    const previous = readings.at(-1);
    const mentions = once(() => mentionsOf(clause.lower, lexicon));
    const markers = once(() => markersOf(own, clause.lower, lexicon, known.names));
    const inherited = once(() => inheritedBy(clause, previous, lexicon, last));
    const disclaimed = once(
      () =>
        previous !== undefined &&
        (clause.after !== 'comma' || saysSo(previous, lexicon)) &&
        isDisclaimed(previous, lexicon) &&
        !startsAnew(clause, lexicon),
    );
    readings.push({
      clause,
      text: own,
      get mentions() {
        return mentions();
      },
      get markers() {
        return markers();
      },
      get inherited() {
        return inherited();
      },
      get disclaimed() {
        return disclaimed();
      },
    });
  }
  return readings;
}

function isDisclaimed({clause, disclaimed}: ClauseReading, {mood}: Lexicon): boolean {
  return disclaimed || has(mood.disclaimers, clause.lower);
}

/** "Nobody may claim, Harmony is certified": what follows is what may not be said. */
function saysSo({clause}: ClauseReading, {mood, tag}: Lexicon): boolean {
  return (
    (tag === 'de' || tag === 'nl') &&
    findAll(mood.disclaimers, clause.lower).some(({end}) => clause.lower.length - end <= 14)
  );
}

/** "but" and "while" say something else than the clause before. */
function startsAnew(clause: Clause, {who}: Lexicon): boolean {
  return clause.after === 'word' && !/^(?:and|or|&|und|oder|et|ou|y|o|e|en|of|i|oraz)\P{L}/u.test(clause.lower)
    ? true
    : clause.after === 'word' && findAll(who.we, clause.lower).some(({start}) => start < 8);
}

function inheritedBy(
  clause: Clause,
  previous: ClauseReading | undefined,
  {who}: Lexicon,
  last: () => Subject,
): Subject {
  if (previous === undefined) {
    return findAll(who.pronouns, clause.lower).some(({start}) => start <= 3) ? last() : 'unsaid';
  }
  const first = previous.markers[0];
  if (first === undefined) return previous.inherited;
  if (clause.after === 'word' || clause.after === 'comma') return first.who;
  // After a sign, only the name in front goes on: "Acme Storage, Inc. – SOC 2 Type II".
  return first.by === 'other' && first.start <= 3 ? first.who : 'unsaid';
}

function frameOf(
  sentence: Sentence,
  words: string,
  next: Sentence | undefined,
  after: string,
  lead: string,
  lexicon: Lexicon,
): Frame {
  const {mood} = lexicon;
  const asks = (sentence.asks || has(mood.questions, words)) && !has(mood.notQuestions, words);
  if (asks) {
    const answer =
      next === undefined || next.asks
        ? undefined
        : answerIn(
            after.replace(/^\s*(?:a|answer|antwort|r|réponse|respuesta|resposta|risposta|odp)\s?[:.]\s?/u, ''),
            lexicon,
          );
    if (answer === 'yes') return 'affirmed';
    return answer === 'no' ? 'refused' : 'asked';
  }
  // A row of a table: the cell below answers, "ISO 27001", "No".
  if (next !== undefined && !next.sameLine && !/[.!:]$/u.test(words) && mentionsOf(after, lexicon).length === 0) {
    const answer = answerOf(after, lexicon) ?? (isMark(after) ? 'no' : undefined);
    if (answer !== undefined) return answer === 'yes' ? 'affirmed' : 'refused';
    if (after.length < SHORT && has(mood.plans, after)) return 'planned';
  }
  if (next !== undefined && after.length < 80 && has(mood.retractions, after) && !has(mood.retractions, words)) {
    if (
      /^\P{L}*(?:that|this|it|das|dies|ce|c'|esto|eso|questo|dat|dit|isso|これ|それ|这|那|이는|هذا|זה|to)/u.test(after)
    ) {
      return 'denied';
    }
  }
  if (lead !== '') {
    if (
      has(mood.disclaimers, lead) ||
      has(mood.negators.before, lead) ||
      (has(mood.quotes, lead) && has(mood.negators.near, lead))
    ) {
      return 'denied';
    }
    if (/[?？؟]/u.test(lead) || has(mood.questions, lead)) return 'asked';
    if (has(mood.plans, lead)) return 'planned';
  }
  return 'plain';
}

/** A sign that stands for "no". */
function isMark(text: string): boolean {
  return /^\s*(?:[✗✘❌✕×☐✖]|-|–|\[ ?\])\s*$/u.test(text);
}

/** An answer without "yes" or "no": "Covered.", "We have it.", "We don't have any." */
function answerIn(after: string, lexicon: Lexicon): 'yes' | 'no' | undefined {
  const plain = answerOf(after, lexicon);
  const {mood, asserts} = lexicon;
  if (plain !== undefined || after.length > SHORT || mentionsOf(after, lexicon).length > 0) return plain;
  if (has(mood.plans, after) || has(mood.conditions, after)) return undefined;
  if (has(mood.negators.before, after) || has(mood.negators.near, after) || has(mood.negators.after, after)) {
    return 'no';
  }
  return [asserts.certified, asserts.compliant, asserts.attested, asserts.passed, asserts.holds].some((pattern) =>
    has(pattern, after),
  )
    ? 'yes'
    : undefined;
}

/** The longest answer of this kind. */
const SHORT = 48;

function shift({start, end}: Span, by: number): Span {
  return {start: start + by, end: end + by};
}
