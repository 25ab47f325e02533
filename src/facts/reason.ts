/** Why facts were refused: the place, and what has to be there instead. */
export interface Reason {
  /** Where in the file, such as `security.topics[2].summary.text`; `(file)` for the whole. */
  readonly path: string;
  /** What the value at that place must be. */
  readonly message: string;
}

/**
 * Writes reasons for a person to read, one a line.
 *
 * @param reasons - Why facts were refused.
 * @returns `path: message` lines.
 */
export function formatReasons(reasons: readonly Reason[]): string {
  return reasons.map(({path, message}) => `  ${path}: ${message}`).join('\n');
}
