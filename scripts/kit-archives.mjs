// npm run kit:archives: the kit of the bundled facts, ready-made for a release: one archive for each language, beside index.json.
import {mkdir, readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {create} from 'tar';
import {run} from './build/run.mjs';

const KIT = 'packages/kit/kit';
const OUT = 'packages/kit/archives';

await run('packages/kit/dist/cli.js', ['--facts', 'src/facts/harmony.json', '--out', KIT]);
await rm(OUT, {recursive: true, force: true});
await mkdir(OUT, {recursive: true});
const locales = (await readdir(KIT, {withFileTypes: true})).filter((entry) => entry.isDirectory());
for (const {name} of locales) {
  const file = join(OUT, `trust-badges-kit.${name}.tar.gz`);
  // The same bytes for the same kit: no owner and no time.
  await create({file, gzip: true, cwd: KIT, portable: true, mtime: new Date(0)}, [name, 'index.json']);
}
console.log(`Wrote ${locales.length} archives to ${OUT}.`);
