/** Nothing shows these, and parsers drop, refuse or replace them: controls, lone surrogates, noncharacters. */
const UNSAFE = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;
/** Marks that reorder text, and whatever follows it. Only a name that is isolated as a whole keeps its two marks. */
const TURNING = /\u2068([^\u2066-\u2069]*)\u2069|[\u202A-\u202E\u2066-\u2069]/g;
/** A fact is one line wherever it goes. */
const BREAKS = /[\t-\r\u0085\u2028\u2029 ]+/g;

/**
 * Makes text safe for any target, before the target's own escaping: one line of whole, visible characters.
 *
 * @param text - Any text.
 * @returns The text. Each run of white space is one space, with none at the ends; what nothing can show is U+FFFD; and marks
 *   that would reorder what follows are gone.
 */
export function sanitizeText(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .replace(UNSAFE, '\uFFFD')
    .replace(TURNING, (_marks, isolated?: string) =>
      isolated === undefined ? '' : `\u2068${unmarked(isolated)}\u2069`,
    )
    .replace(/ {2,}/g, ' ')
    .replace(/^ | $/g, '');
}

const unmarked = (text: string) => text.replace(/[\u202A-\u202E]/g, '');
