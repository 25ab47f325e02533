import {isAbsolute, relative, sep} from 'node:path';

/**
 * A path as globs, addresses and other machines have it.
 *
 * @param path - A path of this machine.
 * @returns The same with `/` between its parts.
 */
export function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/**
 * A path as reports show it.
 *
 * @param path - A whole path.
 * @param cwd - The current folder.
 * @param always - Whether a file outside of it is named by a path from it, too.
 * @returns The path from the current folder, with `/`; the whole path if it is outside.
 */
export function displayPath(path: string, cwd: string, always = false): string {
  const way = relative(cwd, path);
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return slashes(isOutside && !always ? path : way || '.');
}
