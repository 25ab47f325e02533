import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {decodeText, formatReasons, parseJson} from '@harmony/trust-badges/facts.js';
import {BadInput} from '../../result.js';
import {refuseConfig} from './config-shape.js';

/** The name of the file that is read from the current folder without being named. */
export const CONFIG_NAME = 'trust-badges.config.json';

/** A finding that may stand. */
export interface IgnoreEntry {
  /** A glob, from the folder of the config file; or an address. */
  readonly files: string;
  readonly rule: string;
  /** Only findings with these words. */
  readonly excerpt?: string;
  readonly why: string;
}

/** Files that are not checked. */
export type SkipEntry = Pick<IgnoreEntry, 'files' | 'why'>;

/** What a config file says. `config.schema.json` describes it for editors. */
export interface Config {
  readonly ignore?: readonly IgnoreEntry[];
  readonly skip?: readonly SkipEntry[];
  /** The path of a facts file, from the folder of the config file. */
  readonly facts?: string;
}

/** A config file and where it is. */
export interface ConfigFile {
  readonly config: Config;
  /** Its whole path. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

/**
 * Reads the config file, if there is one.
 *
 * @param file - Its path, if it was given.
 * @param cwd - The current folder, where it is looked for otherwise.
 * @returns What it says; undefined if none was given and none is there.
 * @throws {BadInput} For a file that cannot be read or is refused.
 */
export function readConfig(file: string | undefined, cwd: string): ConfigFile | undefined {
  const path = resolve(cwd, file ?? CONFIG_NAME);
  if (!existsSync(path)) {
    if (file === undefined) return undefined;
    throw new BadInput(`There is no file ${path}. Give the path of a config file.`);
  }
  const name = file ?? CONFIG_NAME;
  const text = readText(path, name);
  const config = parse(text, name);
  const reasons = refuseConfig(config);
  if (reasons.length > 0) throw new BadInput(`${name} is refused. Change these places:\n${formatReasons(reasons)}`);
  return {config: config as Config, path, folder: dirname(path), text};
}

function readText(path: string, name: string): string {
  try {
    return decodeText(readFileSync(path), name);
  } catch (error) {
    const {message, code} = error as NodeJS.ErrnoException;
    throw new BadInput(code === undefined ? message : `${name} cannot be read: ${message}. Give another one.`);
  }
}

function parse(text: string, name: string): unknown {
  try {
    return parseJson(text, name);
  } catch (error) {
    throw new BadInput(`${(error as Error).message}. Correct it there.`);
  }
}
