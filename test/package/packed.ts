import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** A folder outside the repository in which the packed tarball is installed, as a user would have it. */
export interface InstalledPackage {
  /** The user's project. */
  project: string;
  /** The unpacked package. */
  folder: string;
  tarball: string;
  /** Every file in the tarball. */
  files: string[];
  remove(): Promise<void>;
}

/** Packs what is built, and installs it with its dependency. */
export async function installPackage(): Promise<InstalledPackage> {
  const project = await mkdtemp(join(tmpdir(), 'harmony-package-'));
  // Scripts are off in this repository, so packing does not build again.
  const {stdout} = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project]);
  const packed = JSON.parse(stdout) as unknown;
  const [{filename, files}] = (Array.isArray(packed) ? packed : Object.values(packed as object)) as [
    {filename: string; files: {path: string}[]},
  ];
  const tarball = join(project, filename);
  await writeFile(join(project, 'package.json'), JSON.stringify({name: 'a-user', private: true, type: 'module'}));
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', tarball], {
    cwd: project,
  });
  return {
    project,
    folder: join(project, 'node_modules', '@harmony', 'trust-badges'),
    tarball,
    files: files.map(({path}) => path),
    remove: () => rm(project, {recursive: true, force: true}),
  };
}
