const RISKY = /[<>&\u2028\u2029\p{Surrogate}]/gu;

/**
 * Data as JSON that can stand in a `<script type="application/ld+json">`: nothing in it ends the script or begins a comment.
 *
 * @param value - Anything that JSON can hold.
 * @returns JSON, indented by two spaces; a JSON parser reads back the same data.
 */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    RISKY,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
