/**
 * Two languages that nobody speaks, for tests: English with accents on every letter and 40 % longer, from left to right and
 * from right to left. Any text that a test finds without accents is hard-coded.
 */
export const PSEUDO_LOCALES = ['en-XA', 'ar-XB'];

const ACCENTED = 'áƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýž';
const CAPITAL = 'ÁƁÇÐÉƑĜĤÍĴĶĻḾÑÓÞǪŔŠŢÚṼŴẊÝŽ';
/** What makes a text longer: words, so that it can wrap where a longer language would. */
const FILLER = 'ţŵó ţĥŕéé ƒóúŕ ƒíṽé šíẋ šéṽéñ éíĝĥţ ñíñé ţéñ ';
const LONGER = 0.4;

/** Right-to-left override and its end: Latin letters then run as those of a right-to-left language do. */
const [OVERRIDE, POP] = ['\u202E', '\u202C'];

/**
 * @param {readonly import('./xliff.mjs').Part[]} parts English.
 * @param {string} locale One of `PSEUDO_LOCALES`.
 * @returns {import('./xliff.mjs').Part[]} the same placeholders in the same order
 */
export function pseudolocalize(parts, locale) {
  const length = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  const filler = FILLER.repeat(Math.ceil((length * LONGER) / FILLER.length)).slice(0, Math.ceil(length * LONGER));
  const accented = parts.map((part) => (typeof part === 'string' ? accent(part) : part));
  const longer = [...accented, ` ${filler.trim()}`];
  if (locale !== 'ar-XB') return longer;
  return longer.map((part) => (typeof part === 'string' ? `${OVERRIDE}${part}${POP}` : part));
}

function accent(text) {
  return text
    .replace(/[a-z]/g, (letter) => ACCENTED[letter.charCodeAt(0) - 97])
    .replace(/[A-Z]/g, (letter) => CAPITAL[letter.charCodeAt(0) - 65]);
}
