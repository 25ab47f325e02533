import {runnerImport} from 'vite';

let module;

/**
 * The finished sentences of the bundled facts, for scripts. Worded once in a process: lit-localize can be configured only
 * once in it.
 *
 * @returns {Promise<Readonly<Record<string, import('../vite/every-language.js').FinishedView>>>} by the name of a module of
 *   `src/wording/`
 */
export async function finishedViews() {
  module ??= runnerImport('/scripts/vite/finished-views.ts', {configFile: false});
  return (await module).module.finishedViews();
}
