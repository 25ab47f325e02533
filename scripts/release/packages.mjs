import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the packages are, in the order in which they are published: each after those that it depends on. */
export const FOLDERS = ['.', 'packages/kit', 'packages/check'];

/**
 * @param {string} [root] - of the repository
 * @returns {{folder: string, manifest: Record<string, any>}[]} the packages, with what their package.json says
 */
export function packages(root = ROOT) {
  return FOLDERS.map((folder) => ({
    folder,
    manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
  }));
}

/** The version of all packages, which are released together. @param {string} [root] */
export const currentVersion = (root = ROOT) => packages(root)[0].manifest.version;
