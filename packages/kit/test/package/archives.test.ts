import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {list} from 'tar';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {availableLocales} from '@harmony/trust-badges/content.js';
import '../../src/languages.js';
import {index, KIT} from './files.js';

const run = promisify(execFile);
const archives = (...folders: string[]) => run(process.execPath, ['scripts/kit-archives.mjs', ...folders]);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harmony-archives-'));
});
afterAll(() => rm(folder, {recursive: true, force: true}));

async function hashesIn(out: string) {
  const names = (await readdir(out)).sort();
  const hashes = names.map(async (name) => [
    name,
    createHash('sha256')
      .update(await readFile(join(out, name)))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(hashes)) as Record<string, string>;
}

describe('the archives of a release', () => {
  it('are one for each language, with the files that the index lists, and the same whenever they are made', async () => {
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    await archives(KIT, first);
    const hashes = await hashesIn(first);
    expect(Object.keys(hashes)).toEqual([...availableLocales()].sort().map((tag) => `trust-badges-kit.${tag}.tar.gz`));
    for (const locale of ['en', 'pt-BR']) {
      const paths: string[] = [];
      await list({
        file: join(first, `trust-badges-kit.${locale}.tar.gz`),
        onReadEntry: ({path, type}) => void (type === 'File' && paths.push(path)),
      });
      const listed = index.files.filter((file) => file.locale === locale).map(({path}) => path);
      expect(paths.sort()).toEqual([...listed, 'index.json'].sort());
    }
    await archives(KIT, second);
    expect(await hashesIn(second)).toEqual(hashes);
  });

  it('are left as they were where there is no kit, with a word about what to do', async () => {
    const out = join(folder, 'kept');
    await archives(KIT, out);
    const before = await hashesIn(out);
    await writeFile(join(folder, 'index.html'), '');
    await expect(archives(folder, out)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('npm run kit'),
    });
    const other = {code: 1, stderr: expect.stringContaining('has other files, such as ')};
    await expect(archives(KIT, folder)).rejects.toMatchObject(other);
    await expect(archives(KIT)).rejects.toMatchObject({code: 1, stderr: expect.stringContaining('Name two folders')});
    expect(await hashesIn(out)).toEqual(before);
  });
});
