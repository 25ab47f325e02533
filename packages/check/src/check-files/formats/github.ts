import {failsFor, type FileFinding, type Report} from '../report.js';
import {summaryOf} from './summary.js';

/**
 * Writes a report as workflow commands of GitHub Actions, which shows each at its line of the pull request.
 *
 * @param report - What came of a check.
 * @returns A command for each finding and for each file that was not read; last a summary.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubOf(report: Report): string {
  const {findings, unread, strict} = report;
  const lines = [
    ...findings.map((finding) => commandOf(finding, strict)),
    ...unread.map(({file, why}) => `::error ${propertiesOf({file, title: 'Not read'})}::${escapeData(why)}`),
    summaryOf(report),
  ];
  return `${lines.join('\n')}\n`;
}

function commandOf(finding: FileFinding, strict: boolean): string {
  const {file, line, column, endLine, endColumn, level, rule, excerpt, fact, instead} = finding;
  const name = failsFor(level, strict) ? 'error' : level === 'note' ? 'notice' : 'warning';
  // GitHub takes the columns only if the finding ends on the line on which it begins.
  const columns: Record<string, number> = line === endLine ? {col: column, endColumn: endColumn - 1} : {};
  const properties = propertiesOf({file, line, endLine, ...columns, title: rule});
  const message = [`“${excerpt}”`, fact, ...(instead === '' ? [] : [`Write: ${instead}`])].join('\n');
  return `::${name} ${properties}::${escapeData(message)}`;
}

function propertiesOf(properties: Readonly<Record<string, string | number>>): string {
  return Object.entries(properties)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
}

/** As `escapeData()` of `@actions/core` does it; a raw line break would begin another command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As `escapeProperty()` of `@actions/core` does it. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
