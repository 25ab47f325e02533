// npm run sbom: the bill of materials of each package, as CycloneDX. Needs a build.
//
//   npm run sbom -- <folder>      where to write; .cache/sbom without it
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {billOfMaterials, inlinedIn} from './bom.mjs';
import {packages, ROOT} from './packages.mjs';

/**
 * @param {string} out - a folder, which is made
 * @param {(manifest: Record<string, any>) => Record<string, any>} [asPublished] - what a release changes in a package.json
 * @returns {string[]} the names of the files
 */
export function writeBills(out, asPublished = (manifest) => manifest) {
  const notices = readFileSync(join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  mkdirSync(out, {recursive: true});
  return packages().map(({folder, manifest}) => {
    const file = `${manifest.name.replace(/^@.*\//, '')}-${manifest.version}.cdx.json`;
    const inlined = folder === '.' ? inlinedIn(notices) : [];
    writeFileSync(join(out, file), billOfMaterials({folder, manifest: asPublished(manifest), inlined}));
    return file;
  });
}

if (process.argv[1] === import.meta.filename) {
  const out = resolve(process.argv[2] ?? join(ROOT, '.cache/sbom'));
  for (const file of writeBills(out)) console.log(join(out, file));
}
