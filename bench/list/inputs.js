import {LEAST, durationsOf} from './durations.js';

const entries = [];
let starts = [];

const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
observer.observe({type: 'event', durationThreshold: LEAST});

/**
 * Begins to take down inputs of a type, as the browser's own Event Timing has them.
 *
 * @param {string} type - That an input begins with: `keydown` or `mousedown`.
 * @returns {() => Promise<number[]>} Waits for the last frame; then of each input how long it took until the next frame was
 *   shown, in milliseconds: the longest of its events.
 */
export function watchInputs(type) {
  entries.length = 0;
  starts = [];
  const take = ({timeStamp}) => starts.push(timeStamp);
  globalThis.addEventListener(type, take, {capture: true});
  return async () => {
    // The browser tells of an event after its frame.
    await new Promise((resolve) => setTimeout(resolve, 300));
    entries.push(...observer.takeRecords());
    globalThis.removeEventListener(type, take, {capture: true});
    return durationsOf(starts, entries);
  };
}
