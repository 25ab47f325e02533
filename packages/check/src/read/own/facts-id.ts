/** Version and digest of facts, as each form of the kit has them: "2026-11-29 abcdef012345". */
export const ID = /\b\d{4}-\d{2}-\d{2}[ \u00a0][\da-f]{12}\b/;

/**
 * The ids of facts that stand in a text.
 *
 * @param text - Any text.
 * @returns Each once, with a plain space.
 */
export function idsIn(text: string): string[] {
  return [...new Set([...text.matchAll(new RegExp(ID, 'g'))].map(([id]) => id.replace('\u00a0', ' ')))];
}
