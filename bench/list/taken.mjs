/**
 * @typedef {object} Taken What one event took, in milliseconds.
 * @property {number} shown From the event's own time stamp until the end of the frame that shows the result.
 * @property {number} work How long the main thread was busy in that time.
 * @property {number} longest The longest that it was busy for one frame, until nothing changes any more, also out of sight: from the
 *   end of the frame before, and for the first one from the event's time stamp, so with all handling of the event.
 * @property {number} settled From the time stamp until nothing changes any more.
 * @property {number} missed How many refreshes of the screen had no frame, until then or until the next event.
 */

/** How often the screen is refreshed. */
const INTERVAL = 1000 / 60;

/**
 * Reduces what was seen of events to what each of them took.
 *
 * @param {import('./stop-watch.js').Seen} seen
 * @param {(from: number, to: number) => number} busy From `record()`.
 * @returns {Taken[]}
 */
export function takenBy({events, frames}, busy) {
  return events.map(({timeStamp}, i) => {
    // Of several events in one frame the last one has it.
    const first = frames.findIndex(({event}) => event >= i);
    const mine = frames.filter(({event}) => event === frames[first].event);
    const shown = Math.max(0, lastIndex(mine, 'viewed'));
    const settled = Math.max(0, lastIndex(mine, 'changed'));
    const before = Math.max(timeStamp, frames[first - 1]?.end ?? 0);
    const ends = [before, ...mine.slice(0, Math.max(shown, settled) + 1).map(({end}) => end)];
    // A long frame delays the one after it.
    const stamps = frames.slice(Math.max(0, first - 1), first + settled + 2).map(({stamp}) => stamp);
    return {
      shown: mine[shown].end - timeStamp,
      work: busy(before, mine[shown].end),
      longest: Math.max(...between(ends).map(([from, to]) => busy(from, to))),
      settled: mine[settled].end - timeStamp,
      missed: between(stamps).reduce((sum, [from, to]) => sum + Math.max(0, Math.round((to - from) / INTERVAL) - 1), 0),
    };
  });
}

const lastIndex = (frames, what) => frames.findLastIndex((frame) => frame[what]);

const between = (moments) => moments.slice(1).map((moment, i) => [moments[i], moment]);
