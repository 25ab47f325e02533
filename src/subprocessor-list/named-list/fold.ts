/**
 * Letters that Unicode does not decompose, each with what people type if their keyboard does not have it; and letters of the
 * same sound that are written in two ways.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

/** How the same letters are written out in German and in Nordic languages. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa'};

/** Apostrophes, hyphens and invisible characters: each is written in several ways, or left out. */
const IGNORED = /[\p{M}\p{Cf}\p{Pd}\u2212\u0640'`´‘’‚‛ʹʻʼʽˈ′‵＇׳]+/gu;
const QUOTES = /[“”„‟«»״]/g;
const HIRAGANA = /[\u3041-\u3096]/g;

function replaceLetters(text: string, letters: Readonly<Record<string, string>>): string {
  return text.replace(/\P{ASCII}/gu, (letter) => (Object.hasOwn(letters, letter) ? letters[letter]! : letter));
}

function simplify(text: string): string {
  return replaceLetters(text.normalize('NFKD').replace(IGNORED, '').toLowerCase(), LETTERS)
    .replace(QUOTES, '"')
    .replace(HIRAGANA, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}

/**
 * Turns a text into the form that a search compares: without case, accents, apostrophes, hyphens and compatibility forms.
 *
 * @param text - A name, or what somebody types.
 * @returns One form, or two if letters can be left bare or written out: `Müller` is both `muller` and `mueller`.
 */
export function fold(text: string): readonly string[] {
  const bare = simplify(text);
  const full = simplify(replaceLetters(text.normalize('NFC').toLowerCase(), WRITTEN_OUT));
  return bare === full ? [bare] : [bare, full];
}
