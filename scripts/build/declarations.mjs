import {readdir, readFile, rm} from 'node:fs/promises';
import {dirname, join, normalize} from 'node:path';

/**
 * Removes the declarations that no public entry refers to: they describe what nobody can import.
 *
 * @param {string} dist - the folder that was built
 * @param {Record<string, string | {types: string}>} exports - of package.json
 * @returns {Promise<void>}
 */
export async function removePrivateDeclarations(dist, exports) {
  const all = (await readdir(dist, {recursive: true})).filter((file) => file.endsWith('.d.ts')).map(normalize);
  const patterns = Object.values(exports)
    .filter((target) => typeof target === 'object')
    .map(({types}) => normalize(types.replace(/^\.\/dist\//, '')));
  const isEntry = (file) => patterns.some((pattern) => matches(file, pattern));
  const needed = new Set(all.filter(isEntry));
  for (const file of needed) {
    const text = await readFile(join(dist, file), 'utf8');
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)) {
      const found = normalize(join(dirname(file), specifier)).replace(/\.js$/, '.d.ts');
      if (all.includes(found)) needed.add(found);
    }
  }
  await Promise.all(all.filter((file) => !needed.has(file)).map((file) => rm(join(dist, file))));
}

function matches(file, pattern) {
  const [before, after] = pattern.split('*');
  return after === undefined ? file === pattern : file.startsWith(before) && file.endsWith(after);
}
