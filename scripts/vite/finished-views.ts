import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';
import type {FinishedView} from './every-language.js';
import {factsPlugin} from './facts-plugin.js';

const EVERY_LANGUAGE = fileURLToPath(new URL('./every-language.ts', import.meta.url));

let views: Promise<Readonly<Record<string, FinishedView>>> | undefined;

/**
 * The finished sentences of the bundled facts.
 *
 * @returns By the name of a module of `src/wording/`; the same for every call.
 */
export function finishedViews(): Promise<Readonly<Record<string, FinishedView>>> {
  views ??= runnerImport<typeof import('./every-language.js')>(EVERY_LANGUAGE, {
    configFile: false,
    logLevel: 'error',
    plugins: [factsPlugin()],
  }).then(({module}) => module.views);
  return views;
}
