import {LEAST, durationsOf} from './durations.js';

const entries = [];
let starts = [];

const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
observer.observe({type: 'event', durationThreshold: LEAST});

/**
 * Begins to record inputs of a type, as the browser's own Event Timing reports them.
 *
 * @param {string} type - The event that an input begins with: `keydown` or `mousedown`.
 * @returns {() => Promise<number[]>} Waits for the last frame. Then, for each input, how long it took until the next frame was
 *   shown, in milliseconds: the longest of its events.
 */
export function watchInputs(type) {
  entries.length = 0;
  starts = [];
  const take = ({timeStamp}) => starts.push(timeStamp);
  globalThis.addEventListener(type, take, {capture: true});
  return async () => {
    // The browser reports an event only after its frame.
    await new Promise((resolve) => setTimeout(resolve, 300));
    entries.push(...observer.takeRecords());
    globalThis.removeEventListener(type, take, {capture: true});
    return durationsOf(starts, entries);
  };
}
