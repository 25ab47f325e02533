import {readdir, readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {BadInput} from '../bad-input.js';
import type {KitIndex} from './write.js';

/**
 * Makes sure that a kit replaces nothing but an earlier kit. Somebody may name a folder with other files by mistake.
 *
 * @param folder - Where a kit shall go: there may be nothing, an empty folder, or an earlier kit.
 * @throws {BadInput} If there is anything else. The message names it.
 */
export async function expectReplaceable(folder: string): Promise<void> {
  const files = await filesIn(folder);
  const listed = new Set(files.length > 0 ? await listedIn(folder) : []);
  const other = files.find((file) => !listed.has(file));
  if (other !== undefined) {
    throw new BadInput(
      `${folder} has files that are not from a kit, such as ${other}. Choose a folder for the kit alone.`,
    );
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, {recursive: true, withFileTypes: true});
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({parentPath, name}) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new BadInput(`${folder} is a file. Choose a folder for the kit.`);
    throw error;
  }
}

/** The files that an earlier kit says it has. */
async function listedIn(folder: string): Promise<string[]> {
  try {
    const {files} = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as KitIndex;
    return ['index.json', ...files.map(({path}) => path)];
  } catch {
    return [];
  }
}
