// npm run localize:extract: brings xliff/ up to date with the English of src/content/ and of the facts.
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {asCommand} from './command.mjs';
import {readSourceUnits, readXliff, ROOT, TARGETS, writeInterchange} from './localizer.mjs';
import {tidy} from './xliff.mjs';

/**
 * The interchange files as they are after extraction. Files are written only to a temporary folder.
 *
 * @param {string} [folder] The files as they are.
 * @returns {Promise<Map<string, string>>} the text of each file by its locale
 */
export async function extract(folder = join(ROOT, 'xliff')) {
  const units = await readSourceUnits();
  const order = units.map(({name}) => name);
  const work = await mkdtemp(join(tmpdir(), 'harmony-xliff-'));
  try {
    await cp(folder, work, {recursive: true, force: true}).catch((error) => {
      // Before the first extraction there is none.
      if (error.code !== 'ENOENT') throw error;
    });
    await writeInterchange(units, work);
    const texts = TARGETS.map(async (locale) => [locale, tidy(await readXliff(locale, work), order)]);
    return new Map(await Promise.all(texts));
  } finally {
    await rm(work, {recursive: true, force: true});
  }
}

await asCommand(import.meta.url, async () => {
  for (const [locale, text] of await extract()) await writeFile(join(ROOT, 'xliff', `${locale}.xlf`), text);
  console.log(`wrote xliff/ for ${TARGETS.join(', ')}`);
});
