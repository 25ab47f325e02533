import {spaceBetween} from '../localization/format.js';

/** A part of rich text that keeps its own direction, whichever way the language around it is written. */
export interface TextRun {
  /** A name; or a sentence in English, because nobody has reviewed a translation. */
  readonly text: string;
  /** For English within another language: the visible label beside it, which is "English" in that language. */
  readonly label?: string;
  /** Text and label in one, where there is only text: "In English: …". */
  readonly sentence?: string;
}

/** Text for readers: plain text, or runs if a part of it is a name or is English. */
export type RichText = string | readonly (string | TextRun)[];

/** Unicode's counterpart of `<bdi>`: it carries names through `msg()`, which handles only text. */
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
 * @returns The runs.
 */
export function toRichText(sentence: string): RichText {
  // A pattern with a group splits into text, name, text and so on.
  const runs = sentence.split(ISOLATED).map((text, index) => (index % 2 === 1 ? {text} : text));
  return runs.filter((run) => run !== '');
}

/**
 * Writes rich text as text that can be part of another sentence, for `msg()`.
 *
 * @param richText - Any rich text.
 * @returns Its text, with its names marked as `isolateName()` marks them.
 */
export function toIsolatedText(richText: RichText): string {
  if (typeof richText === 'string') return richText;
  return richText.map((run) => (typeof run === 'string' ? run : isolateName(run.sentence ?? run.text))).join('');
}

/**
 * The rich text for places that hold only text, such as an accessible name.
 *
 * @param richText - Any rich text.
 * @returns Its text; English parts say that they are English.
 */
export function toPlainText(richText: RichText): string {
  if (typeof richText === 'string') return richText;
  return richText.map((run) => (typeof run === 'string' ? run : (run.sentence ?? run.text))).join('');
}

/**
 * Writes rich texts one after the other on a line, as `joinTexts()` does for texts.
 *
 * @param richTexts - A label and its value, say.
 * @returns One rich text.
 */
export function joinRichText(...richTexts: readonly RichText[]): Exclude<RichText, string> {
  return richTexts.flatMap((richText, index) => {
    const runs = typeof richText === 'string' ? [richText] : richText;
    const space = index === 0 ? '' : spaceBetween(toPlainText(richTexts[index - 1]!), toPlainText(richText));
    return space === '' ? runs : [space, ...runs];
  });
}
