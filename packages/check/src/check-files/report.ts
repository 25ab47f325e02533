import type {Level} from '../claims/types.js';

/** A sentence in a file that should not stand as it is. */
export interface FileFinding {
  /** A path from the current folder, an address, or `-` for standard input. */
  readonly file: string;
  /** Both begin at 1; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Where it ends: the column after its last character. */
  readonly endLine: number;
  readonly endColumn: number;
  readonly level: Level;
  readonly rule: string;
  readonly excerpt: string;
  /** What the facts say of this. */
  readonly fact: string;
  /** What to write in its place. */
  readonly instead: string;
}

/** What was not checked, and the reason, as a sentence. */
export interface NotChecked {
  readonly file: string;
  readonly why: string;
}

/** What came of a check. */
export interface Report {
  /** In the order of the files, and of their text. */
  readonly findings: readonly FileFinding[];
  /** What should have been checked and could not be read. */
  readonly unread: readonly NotChecked[];
  /** What was left out on purpose, such as an address that robots.txt asks not to fetch. */
  readonly skipped: readonly NotChecked[];
  /** How many files and addresses were checked. */
  readonly checked: number;
  /** Whether "misleading" is as bad as "over". */
  readonly strict: boolean;
}

/**
 * The exit code for a report.
 *
 * @param report - What came of a check.
 * @returns 2 if something could not be read, 1 if something says more than the facts, otherwise 0.
 */
export function exitCodeOf({findings, unread, strict}: Report): 0 | 1 | 2 {
  if (unread.length > 0) return 2;
  return findings.some(({level}) => failsFor(level, strict)) ? 1 : 0;
}

/**
 * Whether a finding makes the command fail.
 *
 * @param level - How bad it is.
 * @param strict - Whether "misleading" is as bad as "over".
 * @returns True for exit code 1.
 */
export function failsFor(level: Level, strict: boolean): boolean {
  return level === 'over' || (strict && level === 'misleading');
}
