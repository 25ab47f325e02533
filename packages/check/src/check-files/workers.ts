import {once} from 'node:events';
import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {CheckContext} from './check-content.js';
import type {Outcome} from './check-target.js';
import type {Target} from './places.js';

/** A worker loads the readers and the grammar anew, which takes as long as some dozens of pages. */
export const MANY = 100;

/** More would need memory for little: reading from the disk is not divided. */
const MOST = 8;

/** What a worker runs; in the sources it is TypeScript, which a worker of Node 20 cannot run. */
export const WORKER = new URL('./worker.js', import.meta.url);

/**
 * Checks files on all processors.
 *
 * @param targets - The files.
 * @param context - The facts, the day and the language.
 * @param done - Called after each file.
 * @param script - What a worker runs: for each target that it is sent, it answers with an `Outcome`.
 * @returns What came of each, in the order of the files.
 * @throws {Error} For a worker that breaks off.
 */
export async function checkInWorkers(
  targets: readonly Target[],
  context: CheckContext,
  done: () => void,
  script: URL = WORKER,
): Promise<Outcome[]> {
  const count = Math.min(availableParallelism(), MOST, targets.length);
  const workers = Array.from({length: count}, () => new Worker(script, {workerData: context}));
  const outcomes: Outcome[] = [];
  let next = 0;
  const work = async (worker: Worker) => {
    while (next < targets.length) {
      const index = next;
      next += 1;
      // It rejects if the worker breaks off instead.
      const answer = once(worker, 'message');
      worker.postMessage(targets[index]);
      [outcomes[index]] = (await answer) as [Outcome];
      done();
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return outcomes;
}
