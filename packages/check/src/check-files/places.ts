import {stat} from 'node:fs/promises';
import {isAbsolute, resolve} from 'node:path';
import picomatch from 'picomatch';
import {BadInput} from '../result.js';
import {ACCEPTED, isAddress, parseAddress} from './addresses/address.js';
import type {FetchLimits, MayFetch} from './addresses/fetch.js';
import {listPages} from './addresses/list-pages.js';
import {displayPath, slashes} from './paths.js';
import type {NotChecked} from './report.js';
import {walk, type Walked} from './walk.js';

const LINK = 'It is a symbolic link that leads out of the folder. Give the path of what it leads to.';
const NOTHING: Walked = {files: [], linksOut: [], closed: []};

/** Something to check. */
export type Target =
  | {
      readonly kind: 'file';
      readonly file: string;
      readonly path: string;
      /** Whether it was typed by its name, and not found in a folder or by a glob. */
      readonly named: boolean;
    }
  | {readonly kind: 'address'; readonly file: string; readonly url: URL; readonly mayFetch: MayFetch}
  | {readonly kind: 'stdin'; readonly file: '-'};

/** What was found to check, and what was not. */
export interface Targets {
  readonly targets: readonly Target[];
  readonly unread: readonly NotChecked[];
  readonly skipped: readonly NotChecked[];
}

/**
 * Finds what to check.
 *
 * @param places - Files, folders, globs, addresses, and `-` for standard input, as they were typed.
 * @param cwd - The current folder.
 * @param limits - For fetching sitemaps.
 * @returns Each file, address and standard input once, in the order of the places; within a folder by name.
 * @throws {BadInput} For an address that is not fetched, and for a pattern that begins with `!`.
 */
export async function findTargets(places: readonly string[], cwd: string, limits: FetchLimits): Promise<Targets> {
  // All places are looked at before the first request is made.
  const checked = places.map((place) => ({place, url: isAddress(place) ? acceptedAddress(place) : null}));
  const targets = new Map<string, Target>();
  const unread: NotChecked[] = [];
  const skipped: NotChecked[] = [];
  for (const {place, url} of checked) {
    const here = url ? await findPages(url, limits) : await findFiles(place, cwd);
    for (const target of here.targets) {
      const key = target.kind === 'file' ? target.path : target.file;
      if (!targets.has(key) || (target.kind === 'file' && target.named)) targets.set(key, target);
    }
    unread.push(...here.unread);
    skipped.push(...here.skipped);
  }
  return {targets: [...targets.values()], unread, skipped};
}

function acceptedAddress(place: string): URL {
  const url = parseAddress(place);
  // A password should not get into the log of a build.
  if (url === null) throw new BadInput(`${place.replace(/\/\/[^/]*@/, '//')} is not fetched. ${ACCEPTED}`);
  return url;
}

async function findPages(url: URL, limits: FetchLimits): Promise<Targets> {
  const {pages, unread, skipped} = await listPages(url, limits);
  const targets = pages.map((page) => ({kind: 'address' as const, file: page.url.href, ...page}));
  return {targets, unread, skipped};
}

async function findFiles(place: string, cwd: string): Promise<Targets> {
  if (place === '-') return {targets: [{kind: 'stdin', file: '-'}], unread: [], skipped: []};
  const path = resolve(cwd, place);
  const kind = await kindOf(path);
  if (kind === 'file') return {targets: [fileAt(path, cwd, true)], unread: [], skipped: []};
  if (kind === 'folder') return inFolder(place, path, cwd);
  // What exists is never read as a pattern: `[slug].tsx` is a usual name.
  const pattern = slashes(place);
  const {isGlob, negated, base} = picomatch.scan(pattern);
  if (negated) {
    throw new BadInput(`${place} begins with "!". Say what to leave out under "skip" in trust-badges.config.json.`);
  }
  if (isGlob) return byPattern(place, pattern, base, cwd);
  const why = `There is no such file or folder: ${slashes(path)}. Check the path.`;
  return {targets: [], unread: [{file: place, why}], skipped: []};
}

async function inFolder(place: string, path: string, cwd: string): Promise<Targets> {
  return found(place, await walk(path), cwd, 'There is no file in it. Check the path.');
}

async function byPattern(place: string, pattern: string, base: string, cwd: string): Promise<Targets> {
  const matches = picomatch(pattern);
  const known = (path: string) => matches(isAbsolute(pattern) ? slashes(path) : displayPath(path, cwd, true));
  const folder = resolve(cwd, base);
  const walked = (await kindOf(folder)) === 'folder' ? await walk(folder, pattern.split('/')) : NOTHING;
  const {files, linksOut, closed} = walked;
  const matching = {files: files.filter(known), linksOut: linksOut.filter(known), closed};
  return found(place, matching, cwd, 'No file matches. Check the pattern, and put it in quotes.');
}

function found(place: string, {files, linksOut, closed}: Walked, cwd: string, none: string): Targets {
  const unread = closed.map(({path, why}) => ({file: displayPath(path, cwd), why}));
  if (files.length + unread.length === 0) unread.push({file: place, why: none});
  return {
    targets: files.map((file) => fileAt(file, cwd, false)),
    unread,
    skipped: linksOut.map((link) => ({file: displayPath(link, cwd), why: LINK})),
  };
}

function fileAt(path: string, cwd: string, named: boolean): Target {
  return {kind: 'file', file: displayPath(path, cwd), path, named};
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    // Reading it will say what is wrong with it.
    return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')
      ? undefined
      : 'file';
  }
}
