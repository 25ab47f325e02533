// npm run kit:archives: a kit, ready-made for a release: one archive for each language, beside index.json.
//
//   node scripts/kit-archives.mjs <folder of the kit> <folder for the archives>
import {mkdtemp, readdir, readFile, rename, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {create} from 'tar';

const [kit, out] = process.argv.slice(2).map((folder) => resolve(folder));

try {
  if (!kit || !out) throw new Error('Name two folders: that of the kit, and that for the archives.');
  const index = await readFile(join(kit, 'index.json'), 'utf8').catch((cause) => {
    throw new Error(`${kit} has no index.json. Make the kit first: npm run kit.`, {cause});
  });
  const locales = [...new Set(JSON.parse(index).files.map(({locale}) => locale))];
  const there = await readdir(out).catch(() => []);
  const other = there.find((name) => !/^trust-badges-kit\..+\.tar\.gz$/.test(name));
  if (other) throw new Error(`${out} has other files, such as ${other}. Choose a folder for the archives alone.`);
  const next = await mkdtemp(`${out}.next-`);
  try {
    for (const locale of locales) {
      const file = join(next, `trust-badges-kit.${locale}.tar.gz`);
      // The same bytes for the same kit: no owner and no time.
      await create({file, gzip: true, cwd: kit, portable: true, mtime: new Date(0)}, [locale, 'index.json']);
    }
    await rm(out, {recursive: true, force: true});
    await rename(next, out);
  } finally {
    await rm(next, {recursive: true, force: true});
  }
  console.log(`Wrote ${locales.length} archives to ${out}.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
