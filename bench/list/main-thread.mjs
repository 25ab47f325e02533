/** A mark in the page is in the trace as well: by it the two clocks are set. */
const MARK = 'bench:list';

/**
 * Has Chromium itself record what the main thread of a page does. A page cannot tell how long it was idle before a frame.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').CDPSession} cdp
 * @returns {Promise<() => Promise<(from: number, to: number) => number>>} Ends the record. Then, for any two moments of the page:
 *   how long its main thread was busy between them, in milliseconds.
 */
export async function record(page, cdp) {
  const events = [];
  const take = ({value}) => events.push(...value);
  cdp.on('Tracing.dataCollected', take);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: ['toplevel', 'blink.user_timing']},
  });
  await page.evaluate((name) => performance.mark(name).startTime, MARK);
  return async () => {
    const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', take);
    return busyIn(tasksOf(events));
  };
}

/** The tasks of the thread that made the mark, in milliseconds of its page. */
function tasksOf(events) {
  const mark = events.find(({name, args}) => name === MARK && args.data);
  if (!mark) throw new Error('The trace has no mark: Chromium records marks in another way than before.');
  const zero = mark.ts / 1000 - mark.args.data.startTime;
  const tasks = events
    .filter(({name, ph, pid, tid}) => /RunTask$/.test(name) && ph === 'X' && pid === mark.pid && tid === mark.tid)
    .map(({ts, dur}) => ({start: ts / 1000 - zero, end: (ts + dur) / 1000 - zero}));
  if (tasks.length === 0) throw new Error('The trace has no tasks: Chromium records them in another way than before.');
  return tasks;
}

/**
 * How long a thread is busy, by its tasks. Tasks that contain one another count once.
 *
 * @param {{ start: number, end: number }[]} tasks
 * @returns {(from: number, to: number) => number}
 */
export function busyIn(tasks) {
  const inOrder = tasks.toSorted((one, other) => one.start - other.start);
  return (from, to) => {
    let total = 0;
    let until = from;
    for (const {start, end} of inOrder) {
      const part = Math.min(end, to) - Math.max(start, until);
      if (part <= 0) continue;
      total += part;
      until = Math.min(end, to);
    }
    return total;
  };
}
