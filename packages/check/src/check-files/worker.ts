import {parentPort, workerData} from 'node:worker_threads';
import {parseFacts} from '@harmony/trust-badges/facts.js';
import {FETCH_LIMITS} from './addresses/fetch.js';
import type {CheckContext} from './check-content.js';
import {checkTarget} from './check-target.js';
import type {Target} from './places.js';
import {loadTools} from './tools.js';

// One of the workers of `workers.ts`: it is told a file, and says what came of it.
const given = workerData as CheckContext;
const context = {...given, facts: given.facts && checked(given.facts)};
const tools = loadTools();

parentPort!.on('message', (target: Target) => {
  void tools
    .then((loaded) => checkTarget(target, context, loaded, process.stdin, FETCH_LIMITS))
    .then((outcome) => parentPort!.postMessage(outcome));
});

/** What arrives in a worker is a copy, and counts as checked only once it was checked here. */
function checked(facts: unknown) {
  const result = parseFacts(facts);
  if (!result.ok) throw new TypeError('Checked facts are refused.');
  return result.facts;
}
