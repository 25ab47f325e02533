import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import picomatch from 'picomatch';
import {isAddress} from '../addresses/address.js';
import {displayPath} from '../paths.js';
import type {FileFinding} from '../report.js';
import type {ConfigFile, SkipEntry} from './config.js';
import {placesOfItems} from './json-places.js';

/** What a config file lets stand, with a memory of what was needed. */
export interface ConfigIgnores {
  /** Whether a file or address is not to be checked. To be asked once for each. */
  skips(file: string): boolean;
  /** Whether a finding in it may stand. */
  allows(file: string, finding: Pick<FileFinding, 'rule' | 'excerpt'>): boolean;
  /** Findings about entries for the files that were asked for, and which nothing needed. */
  unused(cwd: string): FileFinding[];
}

/** How an entry has fared so far. */
interface Tracked<Entry extends SkipEntry> {
  readonly entry: Entry;
  readonly place: string;
  readonly matches: (file: string) => boolean;
  isSeen: boolean;
  isUsed: boolean;
}

/**
 * Prepares the entries of a config file.
 *
 * @param file - The config file; undefined if there is none.
 * @returns What it lets stand. Files are whole paths or addresses.
 */
export function configIgnores(file: ConfigFile | undefined): ConfigIgnores {
  const track = <Entry extends SkipEntry>(entries: readonly Entry[] | undefined, list: string): Tracked<Entry>[] =>
    (entries ?? []).map((entry, index) => ({
      entry,
      place: `${list}[${index}]`,
      matches: matcherOf(entry.files, file!.folder),
      isSeen: false,
      isUsed: false,
    }));
  const ignored = track(file?.config.ignore, 'ignore');
  const skipped = track(file?.config.skip, 'skip');
  return {
    skips: (path) => {
      for (const one of ignored) one.isSeen ||= one.matches(path);
      return use(skipped, path, () => true);
    },
    allows: (path, {rule, excerpt}) =>
      use(ignored, path, (entry) => entry.rule === rule && contains(excerpt, entry.excerpt)),
    unused: (cwd) =>
      file === undefined
        ? []
        : [...ignored, ...skipped]
            .filter(({entry, isSeen, isUsed}) => !isUsed && (isSeen || isGone(entry.files, file.folder)))
            .map(({place, entry, isSeen}) => unusedFinding(file, cwd, place, entry, isSeen)),
  };
}

/** All entries that fit are used: which one of two is needless is for their owner to say. */
function use<Entry extends SkipEntry>(
  tracked: readonly Tracked<Entry>[],
  file: string,
  fits: (entry: Entry) => boolean,
): boolean {
  let found = false;
  for (const one of tracked) {
    if (!one.matches(file) || !fits(one.entry)) continue;
    one.isUsed = true;
    found = true;
  }
  return found;
}

function contains(excerpt: string, part: string | undefined): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  return part === undefined || plain(excerpt).includes(plain(part));
}

function matcherOf(files: string, folder: string): (file: string) => boolean {
  const matches = picomatch(files, {dot: true});
  return (file) => {
    const path = isAddress(file) ? file : displayPath(file, folder, true);
    // A name may contain what a pattern gives a meaning to: `[slug].tsx`, `?page=2`.
    return path === files || matches(path);
  };
}

/** A file that is named without a pattern, and is no longer there. */
function isGone(files: string, folder: string): boolean {
  return !isAddress(files) && !picomatch.scan(files).isGlob && !existsSync(resolve(folder, files));
}

function unusedFinding(
  {path, text}: ConfigFile,
  cwd: string,
  place: string,
  entry: SkipEntry & {readonly rule?: string; readonly excerpt?: string},
  isSeen: boolean,
): FileFinding {
  const {line, column} = placesOfItems(text).get(place) ?? {line: 1, column: 1};
  const what = entry.rule === undefined ? 'Nothing' : `No finding of ${entry.rule}`;
  const fact = isSeen
    ? `${what} needs ${place} any longer. Remove it.`
    : `There is no file ${entry.files} any longer. Remove ${place}.`;
  const excerpt = [entry.files, entry.rule, entry.excerpt].filter((part) => part !== undefined).join(', ');
  const at = {line, column, endLine: line, endColumn: column + 1};
  return {file: displayPath(path, cwd), ...at, level: 'note', rule: 'unused-ignore', excerpt, fact, instead: ''};
}
