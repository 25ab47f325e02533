import {
  joinTexts,
  spaceBetween,
  toPlainText,
  type ContentLanguage,
  type RichText,
} from '@harmony/trust-badges/content.js';
import {sanitizeText} from './escape/sanitize-text.js';

const [ISOLATE, END, RIGHT_TO_LEFT_MARK] = ['\u2068', '\u2069', '\u200F'];
const ISOLATED = /\u2068[^\u2069]*\u2069/g;
/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Writes rich text as text. A name whose direction is not that of the language is isolated by invisible marks, since most
 * of the places that take these forms do not allow `<bdi>`.
 *
 * @param richText - Any rich text.
 * @returns One line, not yet escaped.
 */
export function lineOf(richText: RichText, {dir}: ContentLanguage): string {
  if (typeof richText === 'string') return sanitizeText(richText);
  const runs = richText.map((run) => {
    if (typeof run === 'string') return run;
    const name = toPlainText([run]).replace(/[\u2066-\u2069]/g, '');
    return dir === 'rtl' || RIGHT_TO_LEFT.test(name) ? `${ISOLATE}${name}${END}` : name;
  });
  return sanitizeText(runs.join(''));
}

/**
 * Writes sentences one after the other.
 *
 * @param sentences - Phrases that can stand alone.
 * @returns One line, not yet escaped.
 */
export function linesOf(sentences: readonly RichText[], language: ContentLanguage): string {
  return joinTexts(sentences.map((sentence) => lineOf(sentence, language)));
}

/**
 * What stands between a label and its text, or a name and its note.
 *
 * @param before - The text before it.
 * @param after - The text after it.
 * @returns A space; nothing beside full-width punctuation.
 */
export function gap(before: RichText, after: RichText): string {
  return spaceBetween(toPlainText(before), toPlainText(after));
}

/**
 * Begins a line of text so that a place that goes by the first letter shows it in the right direction: Arabic that begins
 * with "SOC 2" would otherwise be set as English.
 *
 * @param line - A line of text or Markdown.
 * @returns The line, after a mark if it needs one.
 */
export function directed(line: string, {dir}: ContentLanguage): string {
  if (dir === 'ltr') return line;
  const first = /\p{L}/u.exec(line.replace(ISOLATED, ''))?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? line : `${RIGHT_TO_LEFT_MARK}${line}`;
}

/**
 * The language of data, which gets no direction marks: whatever displays it adds them.
 *
 * @param content - Any content.
 * @returns Its language, for `lineOf()` and `linesOf()`.
 */
export function unmarked({locale}: ContentLanguage): ContentLanguage {
  return {locale, dir: 'ltr'};
}
