import {cp, mkdir, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import {extract} from 'tar';
import {ROOT} from '../test-runner/root.mjs';
import {run} from '../test-runner/run.mjs';

const PACKAGE = '@harmony/trust-badges';
const EXAMPLES = join(ROOT, 'examples', 'frameworks');

/**
 * Packs what is built.
 *
 * @param {string} folder - where to
 * @returns {Promise<string>} the tarball
 */
export async function pack(folder) {
  // Scripts are off, so packing does not build again.
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const {code, output} = await run('npm', args, {cwd: ROOT});
  if (code !== 0) throw new Error(`npm ${args.join(' ')}\n${output}`);
  const packed = JSON.parse(output.slice(output.search(/^[[{]/m)));
  return join(folder, Object.values(packed)[0].filename);
}

/**
 * Copies an app and gives it the facts of a company that does not exist, which all apps load.
 *
 * @param {import('./apps.mjs').App} app
 * @param {string} folder - where to; what is installed there already stays
 */
export async function copyApp({name, publicFolder = 'public'}, folder) {
  const installed = (await readdir(folder).catch(() => [])).filter((entry) => entry !== 'node_modules');
  for (const entry of installed) await rm(join(folder, entry), {recursive: true});
  await cp(join(EXAMPLES, name), folder, {recursive: true});
  await mkdir(join(folder, publicFolder), {recursive: true});
  await cp(join(EXAMPLES, 'facts.json'), join(folder, publicFolder, 'facts.json'));
}

/**
 * Installs an app from the registry, with the packed package.
 *
 * @param {string} folder
 * @param {string} tarball
 */
export async function install(folder, tarball) {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.dependencies[PACKAGE] = `file:${relative(folder, tarball).replaceAll(sep, '/')}`;
  await writeFile(file, JSON.stringify(manifest, null, 2));
  // Otherwise, npm would keep an older copy of the same version.
  await rm(join(folder, 'node_modules', PACKAGE), {recursive: true, force: true});
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--no-package-lock'];
  const {code, output} = await run('npm', ['install', ...quiet], {cwd: folder});
  if (code !== 0) throw new Error(`npm install\n${output}`);
}

/**
 * Gives an app what is installed in this repository instead, with the packed package: no request, and a second instead of many.
 * Only for apps that need nothing else.
 *
 * @param {string} folder
 * @param {string} tarball
 */
export async function link(folder, tarball) {
  const from = join(ROOT, 'node_modules');
  const to = join(folder, 'node_modules');
  for (const entry of await readdir(from)) {
    const names = entry.startsWith('@') ? (await readdir(join(from, entry))).map((name) => join(entry, name)) : [entry];
    for (const name of names.filter((name) => !name.startsWith('.') && name !== join(...PACKAGE.split('/')))) {
      await mkdir(dirname(join(to, name)), {recursive: true});
      await symlink(join(from, name), join(to, name), 'junction');
    }
  }
  const place = join(to, PACKAGE);
  await mkdir(place, {recursive: true});
  await extract({file: tarball, cwd: place, strip: 1});
  await linkPrograms(folder);
}

/** Only those of the app's own dependencies: beside them, this repository has an older compiler of the same name. */
async function linkPrograms(folder) {
  const {dependencies, devDependencies} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const programs = join(folder, 'node_modules', '.bin');
  await mkdir(programs, {recursive: true});
  for (const name of Object.keys({...dependencies, ...devDependencies})) {
    const manifest = JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
    const bin = typeof manifest.bin === 'string' ? {[name]: manifest.bin} : (manifest.bin ?? {});
    for (const [program, path] of Object.entries(bin)) {
      await symlink(join('..', name, path), join(programs, program));
    }
  }
}
