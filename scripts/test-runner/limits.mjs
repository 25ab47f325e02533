// How long a test takes depends on the machine, so nothing here limits a total: what is silent for long hangs.

const MINUTE = 60_000;

/** Longer than this a timer of Node cannot wait: 24 days. */
export const NO_LIMIT = 2 ** 31 - 1;

/**
 * The longest silence of a program that is still believed to work.
 *
 * @param {string | undefined} minutes - more or fewer than the usual 10, as in `HARMONY_SILENCE_MINUTES`
 * @returns {number} milliseconds
 */
export function silenceOf(minutes = '10') {
  const milliseconds = Number(minutes) * MINUTE;
  if (!(milliseconds > 0)) throw new Error(`HARMONY_SILENCE_MINUTES is "${minutes}", but must be a number above 0.`);
  return Math.min(milliseconds, NO_LIMIT);
}

export const SILENCE = silenceOf(process.env.HARMONY_SILENCE_MINUTES);

/**
 * For the limit on one test that Vitest and Mocha insist on. It is a little shorter, so that a test that waits for what
 * never comes fails by its name, and those after it run.
 */
export const ONE_TEST = SILENCE * 0.9;
