import {exitCodeOf, type Report} from '../report.js';

/**
 * Writes a report as JSON.
 *
 * @param report - What came of a check.
 * @returns One object with `findings`, `unread`, `skipped`, `checked` and `exitCode`.
 */
export function jsonOf(report: Report): string {
  const {findings, unread, skipped, checked} = report;
  return `${JSON.stringify({findings, unread, skipped, checked, exitCode: exitCodeOf(report)}, null, 2)}\n`;
}
