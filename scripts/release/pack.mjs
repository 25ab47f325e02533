// npm run release:pack: everything that a release consists of, in one folder. Needs a build and the kit.
//
//   npm run release:pack -- <folder>      release/ without it
//
// It publishes nothing. What is published is exactly these files: scripts/release/publish.mjs.
import {execFileSync} from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {extract} from 'tar';
import {withAddress} from './address.mjs';
import {notesOf} from './changelog.mjs';
import {currentVersion, packages, ROOT} from './packages.mjs';
import {writeBills} from './sbom.mjs';

const out = resolve(process.argv[2] ?? join(ROOT, 'release'));
const next = `${out}.next`;

/** Scripts stay off, so that nothing builds again, and nothing foreign runs. */
function npmPack(folder, destination) {
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', destination];
  const said = execFileSync('npm', args, {cwd: folder, encoding: 'utf8', shell: process.platform === 'win32'});
  return join(destination, said.trim().split('\n').at(-1));
}

/** Packs a package once, says in its package.json where it comes from, and packs it again: the sources stay as they are. */
async function packOne({folder}, work) {
  const tarball = npmPack(join(ROOT, folder), work);
  await extract({file: tarball, cwd: work});
  const unpacked = join(work, 'package');
  const file = join(unpacked, 'package.json');
  const manifest = withAddress(JSON.parse(readFileSync(file, 'utf8')), folder, process.env);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  return npmPack(unpacked, join(next, 'packages'));
}

try {
  const version = currentVersion();
  rmSync(next, {recursive: true, force: true});
  for (const folder of ['packages', 'assets']) mkdirSync(join(next, folder), {recursive: true});

  for (const each of packages()) {
    const work = mkdtempSync(join(tmpdir(), 'harmony-pack-'));
    try {
      console.log(await packOne(each, work));
    } finally {
      rmSync(work, {recursive: true, force: true});
    }
  }

  const assets = join(next, 'assets');
  const folders = new Map(packages().map(({folder, manifest}) => [manifest.name, folder]));
  writeBills(assets, (manifest) => withAddress(manifest, folders.get(manifest.name), process.env));
  copyFileSync(join(ROOT, 'dist/embed/integrity.json'), join(assets, 'integrity.json'));
  const archives = join(next, 'archives');
  execFileSync(process.execPath, ['scripts/kit-archives.mjs', 'packages/kit/kit', archives], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  for (const name of readdirSync(archives)) renameSync(join(archives, name), join(assets, name));
  rmSync(archives, {recursive: true});
  for (const name of readdirSync(join(next, 'packages'))) {
    copyFileSync(join(next, 'packages', name), join(assets, name));
  }

  const notes = notesOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version);
  writeFileSync(join(next, 'notes.md'), notes);
  writeFileSync(join(next, 'version'), `${version}\n`);
  rmSync(out, {recursive: true, force: true});
  renameSync(next, out);
  console.log(`Version ${version} is in ${out}.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(next, {recursive: true, force: true});
}
