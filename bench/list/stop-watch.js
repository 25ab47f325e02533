/**
 * @typedef {object} Seen What was seen of one kind of event, in milliseconds of the page.
 * @property {{ timeStamp: number }[]} events
 * @property {{ stamp: number, end: number, event: number, changed: boolean, viewed: boolean }[]} frames Of each frame the time
 *   stamp that the browser gives it, its end, the last event before it (-1 for none), and whether anything then was different, out
 *   of sight or in view.
 */

/**
 * @typedef {object} Sight What there is to see; asked between frames only, where it is part of no figure, and only if something
 *   has happened: it leaves garbage behind, which the main thread has to collect some time.
 * @property {() => string} view What a reader sees.
 * @property {() => Node} changing What changes with it, in view and out of sight.
 */

const CHANGES = {subtree: true, childList: true, attributes: true, attributeFilter: ['hidden', 'class']};

/** So many frames without a change mean that nothing more is coming. */
const QUIET = 8;

const nextTask = () => scheduler.postTask(() => {}, {priority: 'user-blocking'});

/**
 * Times events of a type, until it is asked for them.
 *
 * @param {string} type
 * @param {Sight} sight
 * @returns {() => Promise<Seen>} Waits until nothing changes any more.
 */
export function watch(type, sight) {
  const events = [];
  const frames = [];
  let view = sight.view();
  let still = 0;
  let hasChanged = false;
  let settle;

  const handle = ({timeStamp}) => {
    events.push({timeStamp});
    still = 0;
  };
  globalThis.addEventListener(type, handle, {capture: true});
  const observer = new MutationObserver(() => (hasChanged = true));
  observer.observe(sight.changing(), CHANGES);

  const frame = async (stamp) => {
    const event = events.length - 1;
    await nextTask(); // It comes after style, layout and paint.
    const end = performance.now();
    const before = view;
    if (hasChanged || event !== frames.at(-1)?.event) view = sight.view();
    const viewed = view !== before;
    const changed = hasChanged || viewed;
    hasChanged = false;
    frames.push({stamp, end, event, changed, viewed});
    still = changed ? 0 : still + 1;
    if (settle && still >= QUIET) settle();
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  return async () => {
    await new Promise((resolve) => (settle = resolve));
    globalThis.removeEventListener(type, handle, {capture: true});
    observer.disconnect();
    return {events, frames};
  };
}
