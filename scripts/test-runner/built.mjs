import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {git} from './git.mjs';
import {ROOT} from './root.mjs';

/** Files that have no effect on what is built. */
const NOT_BUILT =
  /^(?:docs|test|bench|stories|examples|packages\/\w+\/test)\/|\.md$|^\.|^(?:vitest|eslint|stryker)\.|^scripts\/(?:test|browsers)/;

/** When the oldest file of a folder was written, or when a build created the folder, whichever is earlier. */
function ageOf(folder) {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map(({parentPath, name}) => join(parentPath, name));
  const times = files.map((file) => statSync(file).mtimeMs);
  // Not every file system knows when a folder was created.
  const {birthtimeMs} = statSync(folder);
  return Math.min(...times, birthtimeMs || Infinity);
}

/**
 * The sources that have changed since everything was built, even if somebody built it by hand.
 *
 * @param {string} [root]
 * @returns {string[] | undefined} undefined where something was never built, or git cannot name the sources
 */
export function changedSinceBuild(root = ROOT) {
  const packages = existsSync(join(root, 'packages')) ? readdirSync(join(root, 'packages')) : [];
  const folders = ['dist', ...packages.map((name) => join('packages', name, 'dist'))].map((name) => join(root, name));
  const files = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  if (files.length === 0 || !folders.every((folder) => existsSync(folder))) return undefined;

  const built = Math.min(...folders.map(ageOf));
  const sources = [...files.filter((file) => !NOT_BUILT.test(file)), 'node_modules/.package-lock.json'];
  return sources.filter((file) => {
    const state = statSync(join(root, file), {throwIfNoEntry: false});
    // A file that was moved here or copied may have an old `mtime`. `ctime` says when it was moved or copied.
    return !state || Math.max(state.mtimeMs, state.ctimeMs) >= built;
  });
}
