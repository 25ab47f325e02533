// npm run release:version: turns the changesets into a version and an entry of the changelog. The release workflow runs it and
// proposes the result as a pull request.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import getReleasePlan from '@changesets/get-release-plan';
import {addRelease, entryOf} from './changelog.mjs';
import {packages, ROOT} from './packages.mjs';
import {PLACES, setRanges, setVersion} from './places.mjs';

const edit = (file, change) => writeFileSync(join(ROOT, file), change(readFileSync(join(ROOT, file), 'utf8')));
const node = (...args) => execFileSync(process.execPath, args, {cwd: ROOT, stdio: 'inherit'});

try {
  const {changesets, releases} = await (getReleasePlan.default ?? getReleasePlan)(ROOT);
  if (releases.length === 0) {
    throw new Error('There is no changeset, so there is nothing to release: npm run changeset.');
  }
  const entries = changesets.map(entryOf).filter((entry) => entry !== undefined);
  node('node_modules/@changesets/cli/bin.js', 'version');

  const all = packages();
  const versions = new Set(all.map(({manifest}) => manifest.version));
  if (versions.size !== 1) throw new Error(`The packages have several versions: ${[...versions].join(', ')}.`);
  const [version] = versions;
  const names = all.map(({manifest}) => manifest.name);
  for (const {folder, manifest} of all) {
    edit(join(folder, 'package.json'), () => `${JSON.stringify(setRanges(manifest, names, version), null, 2)}\n`);
  }
  for (const place of PLACES) edit(place.file, (text) => setVersion(text, place, version));
  const day = new Date().toISOString().slice(0, 10);
  edit('CHANGELOG.md', (text) => addRelease(text, {version, day, entries}));
  // The lock file has the versions and ranges of the packages; nothing else in it changes.
  execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--prefer-offline'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(`Version ${version}: ${entries.length} entries of the changelog.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
