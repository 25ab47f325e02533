import type {} from 'mocha';

const {Date: RealDate, setTimeout: realSetTimeout, clearTimeout: realClearTimeout} = window;
/** Shorter timers belong to the tips, or to the test itself. */
const LONG = 5000;

afterEach(() => {
  Object.assign(window, {Date: RealDate, setTimeout: realSetTimeout, clearTimeout: realClearTimeout});
});

/** A clock that stands still until it is moved, and the timers that wait for it. */
export interface FakeClock {
  /** How long each pending timer would still wait, in milliseconds. Short ones run in real time and are not counted. */
  pending(): number[];
  /** Moves the clock, and runs the timers that are due by then. */
  moveTo(time: string): void;
}

/**
 * Stops the page's clock until the end of the test.
 *
 * @param time - As for `new Date()`: without a time zone it is the reader's own.
 */
export function stopClock(time: string): FakeClock {
  let now = RealDate.parse(time);
  let last = 1_000_000;
  const timers = new Map<number, {at: number; run: () => void}>();

  class FakeDate extends RealDate {
    constructor(...parts: [] | [number | string]) {
      super(...((parts.length === 0 ? [now] : parts) as [number]));
    }
    static override now = () => now;
  }
  Object.assign(window, {
    Date: FakeDate,
    setTimeout: (run: () => void, delay = 0) => {
      if (delay < LONG) return realSetTimeout(run, delay);
      timers.set(++last, {at: now + delay, run});
      return last;
    },
    clearTimeout: (timer?: number) => {
      if (timer === undefined || !timers.delete(timer)) realClearTimeout(timer);
    },
  });
  return {
    pending: () => [...timers.values()].map(({at}) => at - now),
    moveTo(later) {
      now = RealDate.parse(later);
      for (const [timer, {at, run}] of timers) {
        if (at > now) continue;
        timers.delete(timer);
        run();
      }
    },
  };
}
