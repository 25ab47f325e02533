/**
 * @typedef {object} Taken What one event took, in milliseconds.
 * @property {number} shown From the event's own time stamp until the end of the frame that shows the result.
 * @property {number} work What the main thread did of that: handling the event, and every frame up to that one.
 * @property {number} longest The frame of them in which it did the most; the first one's work includes handling the event.
 * @property {number} settled From the time stamp until nothing changes any more, also out of sight.
 * @property {number} missed How many refreshes of the screen had no frame, until then or until the next event.
 */

/**
 * @typedef {object} Sight What there is to see; asked between frames only, where it is part of no figure.
 * @property {() => string} view What a reader sees.
 * @property {() => string} all Something that changes whenever anything does.
 */

/** How often the screen is refreshed. */
const INTERVAL = 1000 / 60;

/** So many frames without a change mean that nothing more is coming. */
const QUIET = 8;

const nextTask = () => scheduler.postTask(() => {}, {priority: 'user-blocking'});

/**
 * Times events of a type, until it is asked for them.
 *
 * @param {string} type
 * @param {Sight} sight
 * @returns {() => Promise<Taken[]>} Waits until nothing changes any more.
 */
export function watch(type, sight) {
  const events = [];
  const frames = [];
  let last = {view: sight.view(), all: sight.all()};
  let still = 0;
  let settle;

  const handle = ({timeStamp}) => {
    const event = {timeStamp, start: performance.now(), end: undefined};
    events.push(event);
    still = 0;
    nextTask().then(() => (event.end ??= performance.now()));
  };
  globalThis.addEventListener(type, handle, {capture: true});

  const frame = async (stamp) => {
    const start = performance.now();
    const event = events.length - 1;
    if (event >= 0) events[event].end ??= start;
    await nextTask(); // It comes after style, layout and paint.
    const end = performance.now();
    const seen = {view: sight.view(), all: sight.all()};
    const changed = seen.all !== last.all || seen.view !== last.view;
    frames.push({stamp, start, end, event, changed, viewed: seen.view !== last.view});
    last = seen;
    still = changed ? 0 : still + 1;
    if (settle && still >= QUIET) settle();
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  return async () => {
    await new Promise((resolve) => (settle = resolve));
    globalThis.removeEventListener(type, handle, {capture: true});
    return events.map((event, i) => summarize(event, frames, i));
  };
}

function summarize({timeStamp, start, end}, frames, i) {
  // Of several events in one frame the last one has it.
  const first = frames.findIndex(({event}) => event >= i);
  const mine = frames.filter(({event}) => event === frames[first].event);
  const shown = Math.max(
    0,
    mine.findLastIndex(({viewed}) => viewed),
  );
  const settled = Math.max(
    0,
    mine.findLastIndex(({changed}) => changed),
  );
  const drawn = mine.slice(0, shown + 1);
  // A long frame delays the one after it.
  const stamps = frames.slice(Math.max(0, first - 1), first + settled + 2).map(({stamp}) => stamp);
  const gaps = stamps.slice(1).map((stamp, i) => stamp - stamps[i]);
  // What comes before the callbacks of a frame, such as finding out what is under the mouse, is part of it.
  let idleFrom = end;
  let handling = end - start;
  let work = 0;
  let longest = 0;
  for (const {stamp, end} of drawn) {
    const own = handling + end - Math.max(stamp, idleFrom);
    work += own;
    longest = Math.max(longest, own);
    handling = 0;
    idleFrom = end;
  }
  return {
    shown: mine[shown].end - timeStamp,
    work,
    longest,
    settled: mine[settled].end - timeStamp,
    missed: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / INTERVAL) - 1), 0),
  };
}
