import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';
import type {FinishedContent} from './finished-content-module.js';
import {factsPlugin} from './facts-plugin.js';

type FinishedContents = Readonly<Record<string, FinishedContent>>;

const EVERY_LANGUAGE = fileURLToPath(new URL('./finished-content-module.ts', import.meta.url));

let contents: Promise<FinishedContents> | undefined;

/**
 * The finished sentences of the bundled facts.
 *
 * @returns By the name of a module of `src/content/`; the same for every call.
 */
export function finishedContent(): Promise<FinishedContents> {
  // The build words them once, and hands them to each of its processes.
  const file = process.env['HARMONY_CONTENT'];
  contents ??=
    file === undefined ? word() : readFile(file, 'utf8').then((text) => JSON.parse(text) as FinishedContents);
  return contents;
}

async function word(): Promise<FinishedContents> {
  const {module} = await runnerImport<typeof import('./finished-content-module.js')>(EVERY_LANGUAGE, {
    configFile: false,
    logLevel: 'error',
    plugins: [factsPlugin()],
  });
  return module.contents;
}
