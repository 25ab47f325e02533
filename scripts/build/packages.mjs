import {mkdir, rename, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {run} from './run.mjs';

/** The packages beside the first one, which they import as it was built. */
export const PACKAGES = ['check', 'kit'];

/**
 * Builds the other packages: their modules, and their types.
 *
 * @returns {Promise<void>} rejects with the tool's own words; then each `dist/` is as it was
 */
export async function buildPackages() {
  // One after the other: the kit has the grammar of claims in it.
  for (const name of PACKAGES) await buildPackage(name);
}

async function buildPackage(name) {
  const next = resolve('.cache', `${name}-${process.pid}`);
  await mkdir(next, {recursive: true});
  try {
    await run('vite', ['build', '--mode', `package-${name}`, '--outDir', next]);
    const project = join('packages', name, 'tsconfig.build.json');
    await run('node_modules/typescript/lib/tsc.js', ['-p', project, '--outDir', next]);
    const dist = join('packages', name, 'dist');
    await rm(dist, {recursive: true, force: true});
    await rename(next, dist);
  } finally {
    await rm(next, {recursive: true, force: true});
  }
}
