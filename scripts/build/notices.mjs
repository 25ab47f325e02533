import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * The licences of everything inlined: they ask to travel with the code.
 *
 * @param {string} folder - where each build has noted what it inlined
 * @returns {Promise<string>} the text of THIRD-PARTY-NOTICES.txt
 */
export async function collectNotices(folder) {
  const files = await readdir(folder);
  const lists = await Promise.all(files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8'))));
  const notices = new Map(lists.flat().map((notice) => [`${notice.name} ${notice.version}`, notice]));
  return [...notices.keys()]
    .sort()
    .map((key) => notices.get(key))
    .map(({name, version, license, text}) => `${name} ${version} (${license})\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
