import {accessSync, constants, existsSync, readdirSync, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Expands one `*` path segment; the distributions put MiniBrowser under a folder named after the processor and the API
 * version, which no fixed path can name.
 *
 * @param {string} pattern
 * @returns {string[]}
 */
function expand(pattern) {
  const [head, ...tail] = pattern.split('/*/');
  if (tail.length === 0) return [pattern];
  if (!existsSync(head)) return [];
  const folders = readdirSync(head).sort().reverse();
  return folders.flatMap((folder) => expand(join(head, folder, tail.join('/*/'))));
}

/**
 * Finds a program: an environment variable decides alone, then PATH, then the usual places.
 *
 * @param {{ variable: string, names: string[], places: string[] }} program
 * @returns {string | undefined} absolute path, or undefined if there is none
 */
export function findExecutable({variable, names, places}) {
  const chosen = process.env[variable];
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...places.flatMap(expand),
  ];
  return candidates.find(isExecutable);
}
