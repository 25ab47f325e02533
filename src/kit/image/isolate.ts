import type {RichText, TextRun} from '../../content/rich-text.js';

/** First strong isolate, and its end: what is between keeps its own direction and its own place in the sentence. */
export const [ISOLATE, END] = ['\u2068', '\u2069'] as const;

const isolated = (text: string): string => `${ISOLATE}${text}${END}`;

/** English in another language stands in the sentence that says so, since an image has no second voice for it. */
function ofPiece({text, sentence}: TextRun): string {
  return sentence === undefined ? isolated(text) : sentence.split(text).join(isolated(text));
}

/**
 * A phrase as text whose names are isolated, for the bidirectional algorithm.
 *
 * @param phrase - Any phrase.
 * @returns What `plain()` returns, on one line, with marks that no one sees around names.
 */
export function isolate(phrase: RichText): string {
  const text =
    typeof phrase === 'string'
      ? phrase
      : phrase.map((piece) => (typeof piece === 'string' ? piece : ofPiece(piece))).join('');
  return text.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ');
}
