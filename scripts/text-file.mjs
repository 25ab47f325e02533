import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const SOURCE = fileURLToPath(new URL('../src/facts/text-file.ts', import.meta.url));

/** The library can read text that a person has written. Scripts use its source for that. */
const {module} = await runnerImport(SOURCE, {configFile: false, logLevel: 'error'});
export const {decodeText, parseJson, showUnseen} = module;

/**
 * Reads a file of JSON that a person has written.
 *
 * @param {string | URL} path - Where it is.
 * @param {string} [file] - What it is called in a message.
 * @returns {any} The value.
 */
export function readJson(path, file = String(path)) {
  return parseJson(decodeText(readFileSync(path), file), file);
}
