/** A passage in one spelling, with the way back to the text as given. */
export interface Normalised {
  /** As given, but: NFKC, nothing unseen, one plain space or line break for any white space, plain hyphens and apostrophes. */
  readonly text: string;
  /** The same in lower case, with letters written alike, and just as long. */
  readonly lower: string;
  /** Where a part of `text` stands in the text as given. */
  readonly original: (start: number, end: number) => {readonly start: number; readonly end: number};
}

const PLAIN = /^(?:[!-~]| (?! )|\n(?![\n ]))*$/;

/** A letter with what belongs to it: accents, and the parts of a Korean syllable. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11ff]*\p{M}*|[^\p{M}]\p{M}*|\p{M}+/gu;

/** Soft hyphens, zero-width and bidi marks, variation selectors; tatweel, and the vowel signs of Arabic and Hebrew. */
const UNSEEN =
  /[\u00ad\u061c\u0640\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]|[\u034f\u064b-\u0652\u0670\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u17b4\u17b5\u180b-\u180d\u180f\ufe00-\ufe0f]/gu;

const SPELLING: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2012\u2212\u2e3a\u2e3b\ufe63]/gu, '-'],
  [/[\u2013-\u2015]/gu, '–'],
  [/[\u2018\u2019\u201b\u02bc\u02b9\u2032\u0060\u00b4\u05f3]/gu, "'"],
  [/[\u201c-\u201f\u2033\u05f4]/gu, '"'],
  [/\u066a/gu, '%'],
];

/** Arabic and Persian digits, from 0. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/** Letters that Arabic writers use for one another: alef with or without hamza, ya and alef maksura, ta marbuta and ha. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671]/gu, '\u0627'],
  [/[\u0649\u06cc]/gu, '\u064a'],
  [/\u0629/gu, '\u0647'],
  [/\u06a9/gu, '\u0643'],
];

/**
 * Writes letters alike that are mistaken for one another, so that a pattern finds all spellings.
 *
 * @param lower - A text in lower case, or the source of a pattern.
 * @returns A text of the same length.
 */
export function alike(lower: string): string {
  if (!/[\u0600-\u06ff]/u.test(lower)) return lower;
  return ALIKE.reduce((text, [from, to]) => text.replace(from, to), lower);
}

/**
 * Brings a text into one spelling.
 *
 * @param given - Any text.
 * @returns The text to search in.
 */
export function normalise(given: string): Normalised {
  if (PLAIN.test(given)) {
    return {text: given, lower: given.toLowerCase(), original: (start, end) => ({start, end})};
  }
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let last = '';
  for (const {0: cluster, index} of given.matchAll(CLUSTER)) {
    const plain = spell(cluster);
    const end = index + cluster.length;
    if (plain === '') continue;
    if (/^\s+$/u.test(plain)) {
      const space = /[\n\r\u2028\u2029\u0085]/u.test(plain) ? '\n' : ' ';
      if (last === ' ' || last === '\n') {
        // Any line break in a run of white space makes it one.
        if (space === '\n') parts[parts.length - 1] = '\n';
        ends[ends.length - 1] = end;
        last = parts[parts.length - 1]!;
        continue;
      }
      add(space, index, end);
      continue;
    }
    add(plain, index, end);
  }
  const text = parts.join('');
  return {
    text,
    lower: alike(lowerCase(text)),
    original: (start, end) =>
      end <= start
        ? {start: starts[start] ?? given.length, end: starts[start] ?? given.length}
        : {start: starts[start]!, end: ends[end - 1]!},
  };

  function add(plain: string, start: number, end: number): void {
    parts.push(plain);
    last = plain.at(-1)!;
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  }
}

function spell(cluster: string): string {
  if (/^[!-~]$/.test(cluster)) return cluster;
  // Some spaces and signs become others under NFKC, so what is unseen goes first and last.
  let plain = cluster.replace(UNSEEN, '').normalize('NFKC').replace(UNSEEN, '');
  for (const [from, to] of SPELLING) plain = plain.replace(from, to);
  return plain.replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Lower case of the same length: some letters, such as "İ", would become longer. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
