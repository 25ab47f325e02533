/** No excerpt is longer, in graphemes: a claim is short, and what follows it may be addressed to the reader. */
const LONGEST = 160;

/** What nobody sees: control and format characters, tags, unassigned and private ones, separators, variation selectors. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu;

const segmenter = new Intl.Segmenter();

/**
 * Writes words of the input so that they can be shown to an agent: on one line, with codes in place of everything that is
 * invisible, and not too long.
 *
 * @param excerpt - Words as they stand in the input.
 * @returns The same words; `…` where they are cut off.
 */
export function quotedInput(excerpt: string): string {
  const graphemes = [...segmenter.segment(excerpt)].map(({segment}) => segment);
  const kept = graphemes.length > LONGEST ? `${graphemes.slice(0, LONGEST).join('')}…` : excerpt;
  return kept.replace(UNSEEN, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}
