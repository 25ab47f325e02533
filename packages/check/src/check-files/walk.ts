import type {Dirent} from 'node:fs';
import {readdir, realpath} from 'node:fs/promises';
import {join, sep} from 'node:path';

/** Nobody wrote what is in them by hand. They are read only where they are named. */
const LEFT_OUT = new Set(['node_modules', '.git', 'dist']);

/** What a folder contains. */
export interface Walked {
  /** Whole paths of its files, folder by folder, by name. */
  readonly files: readonly string[];
  /** Symbolic links that lead out of it. What the others lead to is among the files. */
  readonly linksOut: readonly string[];
  /** Folders that cannot be read, each with the reason. */
  readonly closed: readonly {readonly path: string; readonly why: string}[];
}

/**
 * Lists the files in a folder and in its folders. No symbolic link is followed.
 *
 * @param folder - Its path. It may have any name.
 * @param named - Names of folders that are read though they are usually left out.
 * @returns What it contains.
 */
export async function walk(folder: string, named: readonly string[] = []): Promise<Walked> {
  const files: string[] = [];
  const linksOut: string[] = [];
  const closed: {path: string; why: string}[] = [];
  const root = await realpath(folder);
  const visit = async (path: string): Promise<void> => {
    const entries = await readdir(path, {withFileTypes: true}).catch((error: unknown) => {
      closed.push({path, why: `The folder cannot be read: ${(error as Error).message}. Give yourself access to it.`});
      return [];
    });
    for (const entry of entries.sort(byName)) {
      const child = join(path, entry.name);
      if (entry.isFile()) files.push(child);
      else if (entry.isSymbolicLink()) {
        if (await leadsOut(child, root)) linksOut.push(child);
      } else if (entry.isDirectory() && (!LEFT_OUT.has(entry.name) || named.includes(entry.name))) await visit(child);
    }
  };
  await visit(folder);
  return {files, linksOut, closed};
}

function byName(one: Dirent, other: Dirent): number {
  return one.name < other.name ? -1 : 1;
}

/** A link to nothing leads nowhere. */
async function leadsOut(link: string, root: string): Promise<boolean> {
  try {
    const target = await realpath(link);
    return target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep);
  } catch {
    return false;
  }
}
