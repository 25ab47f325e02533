import type {Report} from '../report.js';
import {githubOf} from './github.js';
import {jsonOf} from './json.js';
import {junitOf} from './junit.js';
import {sarifOf} from './sarif.js';
import {textOf} from './text.js';

const WRITERS = {text: textOf, json: jsonOf, sarif: sarifOf, github: githubOf, junit: junitOf};

/** A way to say what was found. */
export type Format = keyof typeof WRITERS;

/** The values of `--format`. */
export const FORMATS = Object.keys(WRITERS) as Format[];

/**
 * Writes a report.
 *
 * @param report - What came of a check.
 * @param format - How to write it.
 * @returns The text for standard output, with its last line break.
 */
export function writeReport(report: Report, format: Format): string {
  return WRITERS[format](report);
}
