import {findAll, has, type Lexicon, type Span} from './lexicon.js';

/** A part of a sentence that says one thing. */
export interface Clause extends Span {
  /** Its text in lower case, with file names covered. */
  readonly lower: string;
  /** What stands before it: the beginning of the sentence, a sign such as ";" or "|", a conjunction, a comma. */
  readonly after: 'start' | 'sign' | 'colon' | 'word' | 'comma';
  /** What answers it: "SOC 2 Type 2 | No". */
  readonly answer?: 'yes' | 'no';
}

/** Signs between which parts stand for themselves. A hyphen or dash needs spaces around it, a slash too. */
const SIGNS = /[;؛|·•‣⋅;|]| [–\-/] |[→⇒]| {2}/gu;

/** An answer is no longer than this. */
const ANSWER = 60;

/**
 * Divides a sentence into clauses.
 *
 * @param lower - The passage in lower case.
 * @param sentence - Where the sentence stands.
 * @param lexicon - The words of its language.
 * @param names - Finds our own names.
 * @returns The clauses, with places in the passage.
 */
export function clausesOf(lower: string, sentence: Span, lexicon: Lexicon, names: RegExp): Clause[] {
  const text = lower.slice(sentence.start, sentence.end);
  const cuts = cutsOf(text, lexicon, names);
  const clauses: Clause[] = [];
  cuts.forEach((cut, index) => {
    const start = sentence.start + cut.at;
    const end = sentence.start + (cuts[index + 1]?.at ?? text.length);
    const part = lower.slice(start, end);
    const answer = index === 0 ? undefined : answerOf(part, lexicon);
    const previous = clauses.at(-1);
    if (answer !== undefined && previous !== undefined && cut.after !== 'word') {
      clauses[clauses.length - 1] = {...previous, answer: previous.answer ?? answer};
      // An answer may go on: "yes, certificate attached".
      clauses.push({start, end, lower: part, after: cut.after});
    } else clauses.push({start, end, lower: part, after: cut.after});
  });
  return clauses;
}

interface Cut {
  readonly at: number;
  readonly after: Clause['after'];
}

function cutsOf(text: string, lexicon: Lexicon, names: RegExp): Cut[] {
  const cuts: Cut[] = [{at: 0, after: 'start'}];
  for (const {start} of findAll(SIGNS, text)) cuts.push({at: start, after: 'sign'});
  for (const {start} of findAll(lexicon.clauseBreaks, text)) cuts.push({at: start, after: 'word'});
  for (const {0: sign, index} of text.matchAll(/[:：](?=[\s"']|[\u0080-\u{10ffff}])|[,,、،]/gu)) {
    const rest = text.slice(index + 1, index + 41);
    if (sign === ':' || sign === '：') {
      if (answerOf(text.slice(index), lexicon) !== undefined || startsAnew(rest, lexicon, names)) {
        cuts.push({at: index, after: 'colon'});
      }
    } else if (startsAnew(rest, lexicon, names) && !isOwning(rest, lexicon, names)) {
      cuts.push({at: index, after: 'comma'});
    }
  }
  const kept = cuts
    .sort((a, b) => a.at - b.at)
    .filter((cut, index, all) => !isContinuation(text.slice(cut.at, all[index + 1]?.at), cut, lexicon))
    .filter(({at}, index, all) => index === 0 || at > all[index - 1]!.at);
  return kept.flatMap((cut, index) => [cut, ...extraCuts(text, cut.at, kept[index + 1]?.at ?? text.length)]);
}

/** No clause is longer: each name in it is held against all that the clause says. */
const LONGEST_CLAUSE = 400;

function extraCuts(text: string, start: number, end: number): Cut[] {
  const cuts: Cut[] = [];
  let at = start;
  while (end - at > LONGEST_CLAUSE) {
    const space = text.lastIndexOf(' ', at + LONGEST_CLAUSE);
    at = space > at ? space : at + LONGEST_CLAUSE;
    cuts.push({at, after: 'comma'});
  }
  return cuts;
}

/** "… and are certified", "ISO 27001 | certified since 2023": goes on about the framework before. */
function isContinuation(part: string, {after}: Cut, {who, asserts}: Lexicon): boolean {
  if ((after !== 'word' && after !== 'sign') || FRAMEWORK.test(part) || has(who.we, part) || has(who.others, part)) {
    return false;
  }
  if (after === 'word') {
    return (
      /^(?:and|&|und|et|y|e|en|i|oraz) /u.test(part) && (has(asserts.certified, part) || has(asserts.compliant, part))
    );
  }
  return (
    [asserts.certified, asserts.compliant, asserts.attested].some((pattern) =>
      findAll(pattern, part).some(({start}) => start < 14),
    ) && part.length < ANSWER
  );
}

const FRAMEWORK = /soc|iso|hip|gdpr|dsgvo|rgpd|rodo|pci|type|typ|tipo|ramp|trust|27001/u;

/** "監査法人から、当社の報告書について": what is ours goes on with the clause, where "当社は" begins another. */
function isOwning(rest: string, {who}: Lexicon, names: RegExp): boolean {
  const words = rest.trimStart();
  const end = Math.max(lengthAtStart(who.we, words), lengthAtStart(names, words));
  return words.slice(end - 1, end + 1).includes('の');
}

/** After a colon, a list belongs to what stands before it; "we …", "our …" begins something new. */
function startsAnew(rest: string, lexicon: Lexicon, names: RegExp): boolean {
  return startsWith(lexicon.who.we, rest) || startsWith(names, rest);
}

/**
 * Whether a part of a sentence is an answer.
 *
 * @param part - The part, perhaps with the sign before it.
 * @param lexicon - The words of its language.
 * @returns Which answer; undefined if it is none.
 */
export function answerOf(part: string, lexicon: Lexicon): 'yes' | 'no' | undefined {
  const text = part.replace(/^[\s:：;|·•–\-/,;|"'([]+/u, '').replace(/[\s.!。!)\]"']+$/u, '');
  if (text === '') return /[–-]\s*$/u.test(part) ? 'no' : undefined;
  const no = lengthAtStart(lexicon.mood.no, text);
  if (no > 0 && (text.length <= no + 25 || /^\s*[.,;!–(]/u.test(text.slice(no))) && text.length < ANSWER * 2) {
    return 'no';
  }
  const yes = lengthAtStart(lexicon.mood.yes, text);
  if (yes > 0 && (text.length <= yes + 2 || /^\s*[.,;!–:(]/u.test(text.slice(yes)))) return 'yes';
  return undefined;
}

function lengthAtStart(pattern: RegExp, text: string): number {
  let longest = 0;
  for (const {start, end} of findAll(pattern, text)) {
    if (start > 0) break;
    longest = end;
  }
  return longest;
}

function startsWith(pattern: RegExp, text: string): boolean {
  return has(pattern, text) && lengthAtStart(pattern, text.trimStart().replace(/^["'(]/u, '')) > 0;
}
