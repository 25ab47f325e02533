// npm run build: makes dist/ anew. Everything is built beside it and takes its place at the end, so a build that fails
// leaves the last good one alone.
import {cp, mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describeFile} from './build/integrity.mjs';
import {writeLanguageFiles} from './build/languages.mjs';
import {collectNotices} from './build/notices.mjs';
import {all, run} from './build/run.mjs';
import {writeReadme} from './docs/readme.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const next = join(root, '.cache', `dist-${process.pid}`);
const EMBEDS = ['harmony', 'soc2', 'security', 'subprocessors'];

process.chdir(root);
await mkdir(next, {recursive: true});
try {
  await buildInto(next);
  await writeReadme(next);
  await rm('dist', {recursive: true, force: true});
  await rename(next, 'dist');
} catch (error) {
  console.error(`The build failed; dist/ is as it was.\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await rm(next, {recursive: true, force: true});
}

async function buildInto(out) {
  const vite = (mode) => run('vite', ['build', '--mode', mode, '--outDir', out]);
  // Two at a time: that is how many cores there are to count on.
  await all([
    vite('npm').then(() => vite('embed-harmony')),
    run('tsc', ['-p', 'tsconfig.build.json', '--outDir', out]),
    run('cem', ['analyze', '--outdir', relativeTo(out)]),
  ]);
  const others = [...EMBEDS.slice(1), ...EMBEDS.map((name) => `${name}-languages`)].map((name) => `embed-${name}`);
  const next = async () => {
    for (let mode = others.shift(); mode; mode = others.shift()) await vite(mode);
  };
  await all([next(), next()]);
  // The types of the schema are its library's, and that is inlined; users have `facts/types.d.ts`.
  for (const file of ['schema.d.ts', 'values.d.ts']) await rm(join(out, 'facts', file));
  await cp('src/facts/harmony.json', join(out, 'facts.json'));
  await cp('src/facts/facts.schema.json', join(out, 'facts.schema.json'));

  const embed = join(out, 'embed');
  await writeLanguageFiles(embed, EMBEDS);
  const built = (await readdir(embed)).sort();
  const expected = EMBEDS.length * (2 + (await readdir('src/locales')).length);
  if (built.length !== expected) throw new Error(`Expected ${expected} embed files, but got ${built.join(', ')}.`);
  const integrity = {};
  for (const file of built) integrity[file] = describeFile(await readFile(join(embed, file)));
  await writeFile(join(embed, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  await writeFile(join(out, 'THIRD-PARTY-NOTICES.txt'), await collectNotices());
}

/** The analyzer takes a folder below the current one only. */
function relativeTo(folder) {
  return folder.slice(root.length + 1);
}
