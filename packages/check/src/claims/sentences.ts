import type {Span} from './lexicon.js';

/** A sentence, a line of a list, a label. */
export interface Sentence extends Span {
  /** Ends with a question mark. */
  readonly asks: boolean;
  /** Ends with a colon, so that what follows belongs to it. */
  readonly leads: boolean;
  /** Is a line of a list. */
  readonly item: boolean;
  /** Follows the sentence before it on the same line. */
  readonly sameLine: boolean;
}

/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:inc|corp|ltda?|lda|cía|co|e\.g|i\.e|no|nos|approx|vs|dr|mr|mrs|ms|st|art|nr|z\.b|bzw|ca|ggf|inkl|incl|usw|etc|resp|abs|bv|b\.v|n\.v|s\.a|s\.p\.a|s\.r\.l|sp|o\.o|p\.ex|ex|ej|núm|nº|n|r|ul|tzw|np|m\.in|cf|fig|q|\p{L}|(?:\p{L}\.)+\p{L})$/iu;

const BULLET = /^\s*(?:[-*+•·▪◦‣–✓✔✅☑✗❌×☐]|\[[ x]\]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/iu;

/** The longest line that is taken for a line of its own although no mark says so. */
const SHORT_LINE = 48;

/** No sentence that a person reads is longer. */
const LONGEST_SENTENCE = 1200;

/**
 * Divides a passage into sentences.
 *
 * @param text - The normalised text.
 * @returns The sentences, in their order.
 */
export function sentencesOf(text: string): Sentence[] {
  return linesOf(text).flatMap((line) => divide(text, line));
}

interface Line extends Span {
  readonly item: boolean;
}

/** Lines, with those joined that are only wrapped. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    const end = start + part.length;
    const item = BULLET.test(`${part} `);
    const previous = lines.at(-1);
    if (previous !== undefined && !item && isWrapped(text.slice(previous.start, previous.end), part)) {
      lines[lines.length - 1] = {...previous, end};
    } else if (part.trim() !== '') lines.push({start, end, item});
    start = end + 1;
  }
  return lines;
}

function isWrapped(previous: string, next: string): boolean {
  if (/[.!?:;。!?:;|]["')\]]?\s*$/u.test(previous)) return false;
  // A line that goes on in lower case, or that was too long to be a heading or an item.
  return /^\s*\p{Ll}/u.test(next) || previous.slice(previous.lastIndexOf('\n') + 1).length > SHORT_LINE;
}

function divide(text: string, {start, end, item}: Line): Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  for (const {0: stop, index} of text
    .slice(start, end)
    .matchAll(/[.!?…](?=["')\]»”’]*(?:\s|$))["')\]»”’]*|[。!?！？｡؟][」』"')]*/gu)) {
    const at = start + index;
    if (stop.startsWith('.') && !endsSentence(text.slice(from, at), text.slice(at + stop.length, end))) continue;
    // Inside a quotation, a stop ends the sentence only where the quotation ends.
    add(from, at + stop.length, /[?？؟]/u.test(stop));
    from = at + stop.length;
  }
  add(from, end, false);
  return sentences;

  function add(begin: number, last: number, asks: boolean): void {
    let first = begin;
    // What has no end is taken in parts, so that the work grows with the text and no faster.
    while (last - first > LONGEST_SENTENCE) {
      const space = text.lastIndexOf(' ', first + LONGEST_SENTENCE);
      const middle = space > first ? space : first + LONGEST_SENTENCE;
      push(first, middle, false);
      first = middle;
    }
    push(first, last, asks);
  }

  function push(first: number, last: number, asks: boolean): void {
    const part = text.slice(first, last);
    if (part.trim() === '') return;
    sentences.push({
      start: first + (part.length - part.trimStart().length),
      end: last - (part.length - part.trimEnd().length),
      asks,
      leads: /[:：]\s*$/u.test(part),
      item,
      sameLine: sentences.length > 0,
    });
  }
}

function endsSentence(before: string, after: string): boolean {
  // "vom 3. Juni 2026", "im 3. Quartal": a number in order.
  if (/(?:^|[^\p{L}\d.,])\d{1,2}$/u.test(before) && /^ (?:\p{L}{3,12} 20\d\d|Quartal|Halbjahr)/u.test(after)) {
    return false;
  }
  // "Example Corp. is": a sentence begins with a capital, a digit, a quotation mark or a sign.
  if (/^\s*[\p{Ll},;:)]/u.test(after)) {
    return /[\p{L}\p{N})"']{2}$/u.test(before) && /^\s+\p{Ll}/u.test(after) && !ABBREVIATION.test(before);
  }
  if (/^\s*[(–-]/u.test(after)) return !ABBREVIATION.test(before);
  if (/^\s*$/u.test(after)) return true;
  return !ABBREVIATION.test(before) || /(?:inc|corp|ltd|gmbh|etc)$/iu.test(before);
}
