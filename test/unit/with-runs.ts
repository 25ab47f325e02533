import type fc from 'fast-check';

/** The variable with the number. */
export const RUNS = 'HARMONY_PROPERTY_RUNS';

/**
 * fast-check, with a number of inputs that no test can change.
 *
 * @param library - As it is.
 * @param numRuns - For each property.
 * @returns The same, but for `assert()`.
 * @throws {Error} If the number is none.
 */
export function withRuns<Library extends Pick<typeof fc, 'assert'>>(library: Library, numRuns: number): Library {
  if (!Number.isInteger(numRuns) || numRuns < 1) throw new Error(`${RUNS} must be a whole number above 0.`);
  const assert = ((property, options) => library.assert(property, {...options, numRuns})) as typeof fc.assert;
  return {...library, assert};
}
