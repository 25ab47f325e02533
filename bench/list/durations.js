/** The browser does not report events that are faster than this. */
export const LEAST = 16;

/**
 * @param {number[]} starts - When each input began.
 * @param {{startTime: number, duration: number}[]} entries - The events.
 * @returns {number[]} For each input, the longest of the events before the next input began.
 */
export function durationsOf(starts, entries) {
  return starts.map((start, i) => {
    const mine = entries.filter(({startTime}) => startTime >= start && startTime < (starts[i + 1] ?? Infinity));
    return Math.max(LEAST, ...mine.map(({duration}) => duration));
  });
}
