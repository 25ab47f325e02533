import {spaceBetween} from '../localization/format.js';

/** A part of a phrase that keeps its own direction, whichever way the language around it is written. */
export interface TextRun {
  /** A name; or a sentence in English, because nobody has reviewed a translation. */
  readonly text: string;
  /** Of English in another language: what stands visibly beside it, which is "English" in the language around it. */
  readonly label?: string;
  /** Text and label in one, where there is only text: "In English: …". */
  readonly sentence?: string;
}

/** What anyone reads: plain text, or pieces where a part of it is a name or is English. */
export type RichText = string | readonly (string | TextRun)[];

/** What Unicode has for `<bdi>`: it carries names through `msg()`, which knows only text. */
const [ISOLATE, END] = ['\u2068', '\u2069'];
const ISOLATED = /\u2068([^\u2069]*)\u2069/;

/**
 * Marks a name, so that `toRichText()` finds it in the sentence that it was put into.
 *
 * @param name - A name from the facts, or a claim such as "SOC 2 Type 1".
 * @returns The name between marks that no one sees.
 */
export function isolateName(name: string): string {
  return `${ISOLATE}${name}${END}`;
}

/**
 * Takes a sentence apart at its names.
 *
 * @param sentence - Text with names in it, each from `isolateName()`.
 * @returns The pieces.
 */
export function toRichText(sentence: string): RichText {
  // A pattern with a group splits into text, name, text and so on.
  const pieces = sentence.split(ISOLATED).map((text, index) => (index % 2 === 1 ? {text} : text));
  return pieces.filter((piece) => piece !== '');
}

/**
 * Makes a phrase part of another sentence, for `msg()`.
 *
 * @param phrase - Any phrase.
 * @returns Its text, with its names marked as `isolateName()` marks them.
 */
export function toIsolatedText(phrase: RichText): string {
  if (typeof phrase === 'string') return phrase;
  return phrase
    .map((piece) => (typeof piece === 'string' ? piece : isolateName(piece.sentence ?? piece.text)))
    .join('');
}

/**
 * The phrase for places that hold only text, such as an accessible name.
 *
 * @param phrase - Any phrase.
 * @returns Its text; English in it says that it is English.
 */
export function toPlainText(phrase: RichText): string {
  if (typeof phrase === 'string') return phrase;
  return phrase.map((piece) => (typeof piece === 'string' ? piece : (piece.sentence ?? piece.text))).join('');
}

/**
 * Writes phrases one after the other on a line, as `joinTexts()` does texts.
 *
 * @param phrases - A label and its value, say.
 * @returns One phrase.
 */
export function joinRichText(...phrases: readonly RichText[]): Exclude<RichText, string> {
  return phrases.flatMap((phrase, index) => {
    const pieces = typeof phrase === 'string' ? [phrase] : phrase;
    const space = index === 0 ? '' : spaceBetween(toPlainText(phrases[index - 1]!), toPlainText(phrase));
    return space === '' ? pieces : [space, ...pieces];
  });
}
