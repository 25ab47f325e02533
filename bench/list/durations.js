/** What is faster than this the browser does not tell. */
export const LEAST = 16;

/**
 * @param {number[]} starts - When each input began.
 * @param {{startTime: number, duration: number}[]} entries - The events.
 * @returns {number[]} Of each input the longest of the events until the next one began.
 */
export function durationsOf(starts, entries) {
  return starts.map((start, i) => {
    const mine = entries.filter(({startTime}) => startTime >= start && startTime < (starts[i + 1] ?? Infinity));
    return Math.max(LEAST, ...mine.map(({duration}) => duration));
  });
}
