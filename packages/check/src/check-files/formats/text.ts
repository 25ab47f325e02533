import {oneLine, quote} from '../../words.js';
import type {FileFinding, NotChecked, Report} from '../report.js';
import {summaryOf} from './summary.js';

/**
 * Writes a report for people.
 *
 * @param report - What came of a check.
 * @returns A paragraph for each finding: its place, level and rule, the words, why, and what to write; last a summary.
 */
export function textOf(report: Report): string {
  const skipped = report.skipped.length > 0 ? [report.skipped.map(reasonOf).join('\n')] : [];
  return `${[...report.findings.map(paragraphOf), ...skipped, summaryOf(report)].join('\n\n')}\n`;
}

function paragraphOf({file, line, column, level, rule, excerpt, fact, instead}: FileFinding): string {
  return [
    `${oneLine(file)}:${line}:${column} ${level} ${rule}`,
    `  ${quote(excerpt)}`,
    `  Why: ${oneLine(fact)}`,
    ...(instead === '' ? [] : [`  Write: ${oneLine(instead)}`]),
  ].join('\n');
}

function reasonOf({file, why}: NotChecked): string {
  return `${oneLine(file)}: left out. ${oneLine(why)}`;
}

/**
 * Names what could not be read.
 *
 * @param report - What came of a check.
 * @returns A line for each, for standard error; empty if all was read.
 */
export function problemOf({unread}: Report): string {
  return unread.map(({file, why}) => `${oneLine(file)}: not read. ${oneLine(why)}\n`).join('');
}
