import {joinTexts} from '../localization/format.js';
import {localeDirection} from '../localization/index.js';
import {toPlainText, type RichText} from '../content/rich-text.js';
import {tidy} from './escape/sanitize-text.js';

const [ISOLATE, END, RIGHT_TO_LEFT_MARK] = ['\u2068', '\u2069', '\u200F'];
const ISOLATED = /\u2068[^\u2069]*\u2069/g;
/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** How a language puts text together. */
export interface KitLanguage {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * @param locale - A tag from `availableLocales()`.
 * @returns How its text is put together.
 */
export function kitLanguage(locale: string): KitLanguage {
  return {locale, dir: localeDirection(locale)};
}

/**
 * Writes a phrase as text. A name that runs against the language is isolated by marks that no one sees, since most of the
 * places that take these forms let no `<bdi>` through.
 *
 * @param phrase - Any phrase.
 * @returns One line, not yet escaped.
 */
export function lineOf(phrase: RichText, {dir}: KitLanguage): string {
  if (typeof phrase === 'string') return tidy(phrase);
  const pieces = phrase.map((piece) => {
    if (typeof piece === 'string') return piece;
    const name = toPlainText([piece]).replace(/[\u2066-\u2069]/g, '');
    return dir === 'rtl' || RIGHT_TO_LEFT.test(name) ? `${ISOLATE}${name}${END}` : name;
  });
  return tidy(pieces.join(''));
}

/**
 * Writes sentences one after the other.
 *
 * @param sentences - Phrases that can stand alone.
 * @returns One line, not yet escaped.
 */
export function linesOf(sentences: readonly RichText[], language: KitLanguage): string {
  return joinTexts(sentences.map((sentence) => lineOf(sentence, language)));
}

/**
 * Begins a line of text so that a place which goes by the first letter shows it in its own direction: Arabic that begins
 * with "SOC 2" would else be set as English.
 *
 * @param line - A line of text or Markdown.
 * @returns The line, after a mark if it needs one.
 */
export function directed(line: string, {dir}: KitLanguage): string {
  if (dir === 'ltr') return line;
  const first = /\p{L}/u.exec(line.replace(ISOLATED, ''))?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? line : `${RIGHT_TO_LEFT_MARK}${line}`;
}
