// How long a test takes depends on the machine, so nothing here limits the total time. A program that is silent for long
// is taken to hang.

const MINUTE = 60_000;

/** The longest that a timer of Node can wait: 24 days. */
export const NO_LIMIT = 2 ** 31 - 1;

/**
 * How long a program may be silent before it is taken to hang.
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
 * The limit on one test, which Vitest and Mocha require. It is a little shorter, so that a test that waits in vain fails
 * under its own name, and the tests after it still run.
 */
export const ONE_TEST = SILENCE * 0.9;
