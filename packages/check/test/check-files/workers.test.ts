import {expect, it} from 'vitest';
import {checkInWorkers} from '../../src/check-files/workers.js';

const targets = Array.from({length: 12}, (_, index) => ({
  ...{kind: 'file' as const, file: `${index}.md`, path: `/${index}.md`},
  named: true,
}));
const context = {facts: null, today: '2026-11-30'} as const;

/** A worker that does this with each target, in a module that is written into its address. */
const worker = (what: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import {parentPort, workerData} from 'node:worker_threads';
parentPort.on('message', ({file}) => {${what}});`)}`,
  );

it('gives what came of each file in the order of the files, whoever is ready first', async () => {
  let done = 0;
  const script = worker(`const answer = () => parentPort.postMessage({why: file + ' ' + workerData.today});
    setTimeout(answer, parseInt(file) % 2 ? 0 : 20);`);
  const outcomes = await checkInWorkers(targets, context, () => (done += 1), script);
  expect(outcomes).toEqual(targets.map(({file}) => ({why: `${file} 2026-11-30`})));
  expect(done).toBe(targets.length);
});

it('fails if a worker breaks off, rather than leave files out', async () => {
  const script = worker(`if (file === '7.md') throw new Error('Broken.'); parentPort.postMessage({});`);
  await expect(checkInWorkers(targets, context, () => undefined, script)).rejects.toThrow('Broken.');
});
