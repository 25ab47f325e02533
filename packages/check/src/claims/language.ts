import {has, lexiconOf, findAll, type Lexicon} from './lexicon.js';
import {en} from './words/en.js';
import {WORDS, wordsOf} from './words/index.js';

/** Scripts in which no English is written, and the language that each tells. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hira}\p{sc=Kana}]/gu, 'ja'],
  [/\p{sc=Hang}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh-Hans'],
  [/\p{sc=Arab}/gu, 'ar'],
  [/\p{sc=Hebr}/gu, 'he'],
];

/** A letter of any of them. */
const FOREIGN = new RegExp(SCRIPTS.map(([{source}]) => source).join('|'), 'gu');

/**
 * The languages in which a passage is read, the likeliest first. A passage that is said to be German may be English, and a label
 * such as "SOC 2 certified" may stand on any page.
 *
 * @param lower - The passage, normalised, in lower case.
 * @param lang - The language that the page gives for it.
 * @returns One or two languages.
 */
export function languagesOf(lower: string, lang: string | undefined): readonly Lexicon[] {
  const script = SCRIPTS.find(([letter]) => has(letter, lower))?.[1];
  const isName = script !== undefined && lettersOf(script, lower) <= FEW_LETTERS;
  const said = lang === undefined ? undefined : nearest(lang);
  const tag =
    script !== undefined && said !== 'ja' && !(isName && said !== undefined) ? script : (said ?? byWords(lower));
  const words = wordsOf(tag) ?? en;
  return words === en || isPlainly(lower, tag) ? [lexiconOf(words)] : [lexiconOf(words), lexiconOf(en)];
}

/** With common words of its own, a sentence is no English label: English would miss what it denies. */
function isPlainly(lower: string, tag: string): boolean {
  if (SCRIPTS.some(([, each]) => each === tag)) return lettersOf(tag, lower) > FEW_LETTERS;
  return wordsOf(tag)?.boundaries === 'spaces' && count(lower, tag) >= Math.max(1, count(lower, 'en'));
}

/** How many letters of a language's script a text has. */
function lettersOf(tag: string, lower: string): number {
  const [letter] = SCRIPTS.find(([, each]) => each === tag)!;
  return lower.match(letter)?.length ?? 0;
}

/** An English label may have so many letters of the page's own script beside it. */
const FEW_LETTERS = 3;

/** "pt" and "pt-PT" are read as "pt-BR", "zh" as "zh-Hans". */
function nearest(lang: string): string | undefined {
  const [language] = lang.trim().toLowerCase().replaceAll('_', '-').split('-');
  const old = language === 'iw' ? 'he' : language;
  return WORDS.find(({tag}) => tag.toLowerCase().split('-')[0] === old)?.tag;
}

function byWords(lower: string): string {
  let best = 'en';
  let most = count(lower, 'en');
  for (const {tag, boundaries} of WORDS) {
    if (tag === 'en' || boundaries === 'none') continue;
    const hits = count(lower, tag);
    if (hits > most) [best, most] = [tag, hits];
  }
  return best;
}

function count(lower: string, tag: string): number {
  const words = wordsOf(tag);
  if (words === undefined) return 0;
  const {common} = lexiconOf(words);
  return has(common, lower) ? findAll(common, lower.slice(0, 400)).length : 0;
}

/**
 * Whether a sentence cannot be English: it has letters of another script, and more than a name or two of them. English would miss
 * what such a sentence denies, compares or quotes around "SOC 2 Type 2".
 *
 * @param lower - A sentence, in lower case.
 * @returns Whether it has.
 */
export function isForeign(lower: string): boolean {
  const letters = lower.match(FOREIGN)?.length ?? 0;
  if (letters === 0) return false;
  const words = lower.match(/\p{sc=Latin}+/gu)?.length ?? 0;
  return words < letters || count(lower, 'en') === 0;
}
