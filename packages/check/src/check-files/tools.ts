import type {Tools} from './check-content.js';

/**
 * Loads the readers and the grammar, which no other command needs.
 *
 * @returns The tools of `trust-badges check`.
 */
export async function loadTools(): Promise<Tools> {
  const [{readPassages}, {checkText}] = await Promise.all([
    import('../read/index.js'),
    import('../claims/check-text.js'),
  ]);
  return {readPassages, checkText};
}
