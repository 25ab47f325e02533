import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';
import type {FinishedView} from './every-language.js';
import {factsPlugin} from './facts-plugin.js';

type FinishedViews = Readonly<Record<string, FinishedView>>;

const EVERY_LANGUAGE = fileURLToPath(new URL('./every-language.ts', import.meta.url));

let views: Promise<FinishedViews> | undefined;

/**
 * The finished sentences of the bundled facts.
 *
 * @returns By the name of a module of `src/wording/`; the same for every call.
 */
export function finishedViews(): Promise<FinishedViews> {
  // The build words them once, and hands them to each of its processes.
  const file = process.env['HARMONY_VIEWS'];
  views ??= file === undefined ? word() : readFile(file, 'utf8').then((text) => JSON.parse(text) as FinishedViews);
  return views;
}

async function word(): Promise<FinishedViews> {
  const {module} = await runnerImport<typeof import('./every-language.js')>(EVERY_LANGUAGE, {
    configFile: false,
    logLevel: 'error',
    plugins: [factsPlugin()],
  });
  return module.views;
}
