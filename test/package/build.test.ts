import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cp, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {afterEach, expect, it} from 'vitest';
import {report} from '../helpers/bundled.js';

const run = promisify(execFile);
const SOURCES = [
  'src',
  'scripts',
  'packages',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'custom-elements-manifest.config.mjs',
  'README.md',
  'dist',
];

let copy = '';
afterEach(() => rm(copy, {recursive: true, force: true}));

/** A second checkout, in a folder of another name. */
async function checkOut(): Promise<string> {
  copy = await mkdtemp(join(tmpdir(), 'harmony-build-'));
  for (const source of SOURCES) {
    // The ready-made kit is a thousand files that no build reads.
    await cp(source, join(copy, source), {recursive: true, filter: (path) => !path.includes('packages/kit/kit')});
  }
  await symlink(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

async function hashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map(({parentPath, name}) => join(parentPath, name));
  const pairs = files.map(async (file) => [
    file.slice(folder.length + 1),
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
  ]);
  return Object.fromEntries((await Promise.all(pairs)).sort()) as Record<string, string>;
}

const build = (cwd: string) => run(process.execPath, ['scripts/build.mjs'], {cwd});

it('comes out byte for byte the same in another folder, also of facts that were saved with a byte order mark', async () => {
  const folder = await checkOut();
  const facts = join(folder, 'src/facts/harmony.json');
  await writeFile(facts, `\ufeff${await readFile(facts, 'utf8')}`);
  await rm(join(folder, 'dist'), {recursive: true});
  await build(folder);
  expect(await hashes(join(folder, 'dist'))).toEqual(await hashes(resolve('dist')));
  expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe(await readFile('README.md', 'utf8'));
});

it.each([
  [
    'a fact that cannot be',
    `"date": "${report.date}"`,
    '"date": "2026-02-30"',
    /soc2\.report\.date: must be a date that exists in the calendar/,
  ],
  ['text that is no JSON', '{', '', /harmony\.json is not JSON/],
])('fails for %s with the path and the reason, and leaves dist/ alone', async (_what, search, replacement, reason) => {
  const folder = await checkOut();
  const file = join(folder, 'src/facts/harmony.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace(search, replacement));
  const before = await hashes(join(folder, 'dist'));
  const failure = await build(folder).catch((error: unknown) => error as {code: number; stderr: string});
  expect('code' in failure && failure.code).toBe(1);
  expect(failure.stderr).toMatch(reason);
  expect(await hashes(join(folder, 'dist'))).toEqual(before);
  expect(await readdir(join(folder, '.cache'))).toEqual([]);
});
