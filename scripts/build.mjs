// npm run build: makes dist/ of every package again. Each is built beside the last one and takes its place at the end, so a build
// that fails leaves the last good one alone.
import {cp, mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeAngularDirectives} from './build/angular.mjs';
import {removePrivateDeclarations} from './build/declarations.mjs';
import {finishedContent} from './build/finished-content.mjs';
import {describeFile} from './build/integrity.mjs';
import {writeLanguageFiles} from './build/languages.mjs';
import {contentSchema} from './build/content-schema.mjs';
import {writeEditorData} from './build/editor-data.mjs';
import {writeFrameworkTypes} from './build/frameworks.mjs';
import {collectNotices} from './build/notices.mjs';
import {buildPackages} from './build/packages.mjs';
import {all, run} from './build/run.mjs';
import {writeReadme} from './docs/readme.mjs';
import {decodeText} from './text-file.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const next = join(root, '.cache', `dist-${process.pid}`);
const EMBEDS = ['harmony', 'soc2', 'security', 'subprocessors'];

process.chdir(root);
await mkdir(next, {recursive: true});
try {
  await buildInto(next);
  await rm('dist', {recursive: true, force: true});
  await rename(next, 'dist');
  await buildPackages();
  await writeReadme();
} catch (error) {
  console.error(
    `The build failed. What could not be built is as it was.\n${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
} finally {
  await rm(next, {recursive: true, force: true});
}

async function buildInto(out) {
  // Worded once, for all the processes that build a script-tag file.
  const contents = join(out, 'content.json');
  await writeFile(contents, JSON.stringify(await finishedContent()));
  const notices = join(out, 'notices');
  const env = {HARMONY_CONTENT: contents, HARMONY_NOTICES: notices};
  const vite = (mode) => run('vite', ['build', '--mode', mode, '--outDir', out], env);
  const jobs = [
    // Called by its path, because the tests have an older compiler of the same name beside it.
    () => run('node_modules/typescript/lib/tsc.js', ['-p', 'tsconfig.build.json', '--outDir', out]),
    () => run('cem', ['analyze', '--outdir', relativeTo(out)]),
    () => vite('npm'),
    () => vite('server'),
    () => writeFile(join(out, 'content.schema.json'), `${JSON.stringify(contentSchema(), null, 1)}\n`),
    ...EMBEDS.flatMap((name) => [() => vite(`embed-${name}`), () => vite(`embed-${name}-languages`)]),
  ];
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await job();
  };
  // Two at a time, because we can count on two cores.
  await all([work(), work()]);
  await rm(contents);
  const manifest = JSON.parse(await readFile(join(out, 'custom-elements.json'), 'utf8'));
  await writeFrameworkTypes(out, manifest);
  await writeAngularDirectives(out, manifest);
  await writeEditorData(out, manifest);
  // This also removes the declarations of the schema, whose library is inlined. Users have `facts/types.d.ts`.
  await removePrivateDeclarations(out, JSON.parse(await readFile('package.json', 'utf8')).exports);
  // Without a byte order mark, which not every bundler drops.
  await writeFile(
    join(out, 'facts.json'),
    decodeText(await readFile('src/facts/harmony.json'), 'src/facts/harmony.json'),
  );
  await cp('src/facts/facts.schema.json', join(out, 'facts.schema.json'));

  const embed = join(out, 'embed');
  await writeLanguageFiles(embed, EMBEDS);
  const built = (await readdir(embed)).sort();
  const expected = EMBEDS.length * (2 + (await readdir('src/locales')).length);
  if (built.length !== expected) throw new Error(`Expected ${expected} embed files, but got ${built.join(', ')}.`);
  const described = built.map(async (file) => [file, await describeFile(await readFile(join(embed, file)))]);
  const integrity = Object.fromEntries(await Promise.all(described));
  await writeFile(join(embed, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  await writeFile(join(out, 'THIRD-PARTY-NOTICES.txt'), await collectNotices(notices));
  await rm(notices, {recursive: true});
}

/** The analyzer accepts only a folder below the current one. */
function relativeTo(folder) {
  return folder.slice(root.length + 1);
}
