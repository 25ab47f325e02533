import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {availableLocales} from '@harmony/trust-badges/content.js';
import type {KitFileFacts} from '../kit-file.js';
import {expectReplaceable} from './target.js';
import {kitFiles, styleHashes, type KitFile, type KitRequest} from './kit.js';

/** Pictures made at a time: more of them than the available cores would only fill memory. */
const AT_ONCE = 4;

/** Media types by file ending; the first match counts. */
const TYPES = {
  '.cdx.json': 'application/vnd.cyclonedx+json',
  '.html': 'text/html',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jsonld': 'application/ld+json',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.atom': 'application/atom+xml',
  '.ics': 'text/calendar',
};

/** A file, as `index.json` lists it. */
export interface KitIndexEntry extends KitFileFacts {
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** `index.json`: what is in a kit. */
export interface KitIndex {
  readonly facts: {readonly version: string; readonly digest: string};
  /** Hashes of the style sheets in its HTML, for `style-src`. */
  readonly styles: Readonly<Record<string, string>>;
  readonly files: readonly KitIndexEntry[];
}

/** What to write. */
export interface WriteOptions extends Omit<KitRequest, 'locale'> {
  /** Version and digest of the facts. */
  readonly factsId: string;
  /** Tags from `availableLocales()`; all of them by default. */
  readonly locales?: readonly string[];
  /** Called after each file. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Writes a kit into a folder. It is made next to the folder, which it replaces at the end, so that a failure leaves what was
 * there.
 *
 * @param folder - Where to write it. Only an earlier kit is replaced.
 * @param options - Of which facts, and what.
 * @returns What `index.json` says.
 * @throws {BadInput} If the folder has other files than an earlier kit's.
 */
export async function writeKit(folder: string, options: WriteOptions): Promise<KitIndex> {
  const {factsId, locales = availableLocales(), onProgress, ...request} = options;
  const target = resolve(folder);
  await expectReplaceable(target);
  const languages = await Promise.all(locales.map((locale) => kitFiles({...request, locale})));
  const files = languages.flat();
  await mkdir(dirname(target), {recursive: true});
  const next = await mkdtemp(`${target}.next-`);
  try {
    const entries: KitIndexEntry[] = [];
    const left = [...files];
    const work = async () => {
      for (let file = left.shift(); file; file = left.shift()) {
        entries.push(await writeFileOf(next, file));
        onProgress?.(entries.length, files.length);
      }
    };
    await Promise.all(Array.from({length: AT_ONCE}, work));
    entries.sort((one, other) => (one.path < other.path ? -1 : 1));
    const [version, digest] = factsId.split(' ') as [string, string];
    const index: KitIndex = {facts: {version, digest}, styles: styleHashes(), files: entries};
    await writeFile(join(next, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);
    await rm(target, {recursive: true, force: true});
    await rename(next, target);
    return index;
  } finally {
    await rm(next, {recursive: true, force: true});
  }
}

async function writeFileOf(folder: string, {make, ...facts}: KitFile): Promise<KitIndexEntry> {
  const bytes = await make();
  const file = join(folder, facts.path);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const {path, ...others} = facts;
  return {path, type: typeOf(path), ...others, bytes: bytes.length, sha256};
}

/**
 * @param path - The path of a file in a kit.
 * @returns Its media type.
 */
export function typeOf(path: string): string {
  return Object.entries(TYPES).find(([ending]) => path.endsWith(ending))![1];
}
