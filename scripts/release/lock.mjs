// What package-lock.json says about a package: what it needs, and what they need in turn.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** @typedef {{version: string, integrity?: string, link?: boolean, resolved?: string, optional?: boolean} & Record<string, any>} Entry */
/** @typedef {Record<string, Entry>} Lock the entries by their place, such as `node_modules/lit` */

/** @param {string} root - of the repository @returns {Lock} */
export function readLock(root) {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
}

/**
 * Where Node finds a package, from another one: in the nearest `node_modules`.
 *
 * @param {Lock} lock
 * @param {string} place - of the package that asks
 * @param {string} name
 * @returns {string | undefined} its own place, or undefined if it is not installed
 */
export function resolve(lock, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const found = join(folder, 'node_modules', name).replaceAll('\\', '/');
    if (lock[found]) return lock[found].link ? lock[found].resolved : found;
    if (folder === '') return undefined;
  }
}

/**
 * All that is installed with a package, without what is for its development only.
 *
 * @param {Lock} lock
 * @param {string} start - the place of the package; that of the first one is `''`
 * @returns {Map<string, string[]>} the places, each with those that it needs itself
 * @throws {Error} when something that is needed is not in the lock file
 */
export function installedWith(lock, start) {
  const tree = new Map();
  const queue = [start];
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    if (tree.has(place)) continue;
    const needed = needs(lock, place);
    tree.set(place, needed);
    queue.push(...needed);
  }
  return tree;
}

function needs(lock, place) {
  const {dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {}} = lock[place];
  // An optional peer is installed by whoever wants it.
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  const required = [...Object.keys(dependencies), ...peers].filter((name) => !(name in optionalDependencies));
  const found = required.map((name) => {
    const there = resolve(lock, place, name);
    if (there === undefined) {
      throw new Error(`${place || 'The first package'} needs ${name}, which package-lock.json has not.`);
    }
    return there;
  });
  const optional = Object.keys(optionalDependencies).flatMap((name) => resolve(lock, place, name) ?? []);
  return [...new Set([...found, ...optional])];
}
