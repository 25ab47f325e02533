import {SingleBar} from 'cli-progress';

/** With fewer files, a bar would only flicker. */
const MANY = 20;

/** Says how far the work has come. */
export interface Progress {
  /** To be called after each file. */
  done(): void;
  /** Leaves no trace of it. */
  stop(): void;
}

/**
 * Shows a bar on a terminal.
 *
 * @param total - How many files there are.
 * @param stream - Where to show it; nothing is written if it is no terminal.
 * @returns What moves it on.
 */
export function showProgress(total: number, stream: NodeJS.WritableStream & {readonly isTTY?: boolean}): Progress {
  if (total < MANY || stream.isTTY !== true) return {done: () => undefined, stop: () => undefined};
  const bar = new SingleBar({
    format: '{bar} {value} of {total} files',
    noTTYOutput: false,
    clearOnComplete: true,
    hideCursor: null,
    stream,
  });
  bar.start(total, 0);
  return {done: () => bar.increment(), stop: () => bar.stop()};
}
