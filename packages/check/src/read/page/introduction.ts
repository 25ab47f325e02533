/** What ends with this introduces what follows. */
const INTRODUCES = /[:：]\s*$/u;
const ASKS = /[?？؟]\s*$/u;

/**
 * Headings that say what is not so, or not to be said: "What this report does not prove". A mere "no" in front ("No surprises")
 * is not enough: under it, people list what they have.
 */
const DENIES =
  /\b(?:(?:does|do|did|is|are|was|must|should|may|can|will)(?: not|n['’]t)|cannot|never|avoid|forbidden|instead of|nicht|ne|n['’]\p{L}+|pas|jamais|niet|nooit|nie)\b|\p{L} (?:no|non|não|nunca|mai) \p{L}|ない|ません|不|没有|未|않|아닌|못|(?:^|\s)(?:لا|ليس|ليست|لم|לא|אין|אל)(?:\s|$)/iu;

/** Of a longer one, nobody thinks any more when the list comes. */
const LONGEST = 400;

/**
 * Whether a text introduces the list, the table or the block after it.
 *
 * @param text - The text before it.
 * @returns Whether it ends as an introduction does.
 */
export function introduces(text: string): boolean {
  return INTRODUCES.test(text) && text.length <= LONGEST;
}

/**
 * Whether a text asks, so that what follows may be its answer.
 *
 * @param text - A heading, or a line.
 * @returns Whether it ends with a question mark.
 */
export function asks(text: string): boolean {
  return ASKS.test(text) && text.length <= LONGEST;
}

/**
 * Whether a heading says how the points below it are meant.
 *
 * @param heading - The heading.
 * @returns Whether it asks, introduces or denies.
 */
export function frames(heading: string): boolean {
  return heading.length <= LONGEST && (asks(heading) || introduces(heading) || DENIES.test(heading));
}

/** What introduces a paragraph or a point of text that has no marks for headings and lists. */
export class Introduction {
  #points: string | undefined;
  #before: string | undefined;

  /**
   * Reads the next block.
   *
   * @param text - The block.
   * @param isPoint - Whether it is a point of a list.
   * @returns What introduces it; undefined if nothing does.
   */
  next(text: string, isPoint: boolean): string | undefined {
    const before = this.#before;
    if (text.trim() === '') return undefined;
    if (isPoint) {
      if (before !== undefined && frames(before)) this.#points = before;
      this.#before = undefined;
      return this.#points;
    }
    this.#points = undefined;
    this.#before = text.trim();
    return before !== undefined && (asks(before) || introduces(before)) ? before : undefined;
  }
}
