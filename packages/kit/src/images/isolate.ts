import type {RichText, TextRun} from '@harmony/trust-badges/content.js';

/** First strong isolate, and its end: what is between keeps its own direction and its own place in the sentence. */
export const [ISOLATE, END] = ['\u2068', '\u2069'] as const;

const isolated = (text: string): string => `${ISOLATE}${text}${END}`;

/** English within another language is in a sentence that says so, because an image has no other way to mark it. */
function ofRun({text, sentence}: TextRun): string {
  return sentence === undefined ? isolated(text) : sentence.split(text).join(isolated(text));
}

/**
 * Rich text as text whose names are isolated, for the bidirectional algorithm.
 *
 * @param richText - Any rich text.
 * @returns What `plain()` returns, on one line, with marks that no one sees around names.
 */
export function isolate(richText: RichText): string {
  const text =
    typeof richText === 'string'
      ? richText
      : richText.map((run) => (typeof run === 'string' ? run : ofRun(run))).join('');
  return text.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ');
}
