/**
 * The value a given part of the way through the sorted numbers, interpolated.
 *
 * @param {number[]} numbers
 * @param {number} part
 */
export function quantile(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * part;
  const below = sorted[Math.floor(position)];
  return below + (sorted[Math.ceil(position)] - below) * (position % 1);
}

/** @param {number[]} numbers */
export const median = (numbers) => quantile(numbers, 0.5);

/**
 * The same order for the same seed, so that a run can be repeated (mulberry32, Fisher and Yates).
 *
 * @param {number} seed
 * @returns {<T>(items: T[]) => T[]}
 */
export function shuffler(seed) {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (items) => {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
    }
    return shuffled;
  };
}
