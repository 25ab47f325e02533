/** Why facts were refused: the place, and what has to be there instead. */
export interface Reason {
  /** Where in the file, such as `security.topics[2].summary.text`; `(file)` for the whole. */
  readonly path: string;
  /** What the value at that place must be. */
  readonly message: string;
}

/** Characters that are invisible or look like a plain space. A key that contains one would look like another key. */
const UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Writes reasons for a person to read, one a line.
 *
 * @param reasons - Why facts were refused.
 * @returns `path: message` lines, with a code such as `U+200B` in place of each invisible character.
 */
export function formatReasons(reasons: readonly Reason[]): string {
  return reasons.map(({path, message}) => `  ${path}: ${message}`.replace(UNSEEN, codeOf)).join('\n');
}

function codeOf(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
