import {runnerImport} from 'vite';

let module;

/**
 * The finished sentences of the bundled facts, for scripts. Worded once in a process, because lit-localize can be configured
 * only once in it.
 *
 * @returns {Promise<Readonly<Record<string, import('../vite/finished-content-module.js').FinishedContent>>>} by the name of a module of
 *   `src/content/`
 */
export async function finishedContent() {
  module ??= runnerImport('/scripts/vite/finished-content.ts', {configFile: false});
  return (await module).module.finishedContent();
}
