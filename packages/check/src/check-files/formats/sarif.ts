import {isAbsolute} from 'node:path';
import {pathToFileURL} from 'node:url';
import {isAddress} from '../addresses/address.js';
import {ruleTitle} from '../../claims/rule-titles.js';
import {exitCodeOf, failsFor, type FileFinding, type NotChecked, type Report} from '../report.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * Writes a report as SARIF 2.1.0, which code hosts show at the lines of a pull request.
 *
 * @param report - What came of a check.
 * @returns One log with one run.
 */
export function sarifOf(report: Report): string {
  const ids = [...new Set(report.findings.map(({rule}) => rule))].sort();
  const notification = (level: string) => (file: NotChecked) => ({
    level,
    message: {text: file.why},
    locations: [{physicalLocation: {artifactLocation: artifactOf(file.file)}}],
  });
  const run = {
    tool: {
      driver: {
        name: 'trust-badges check',
        rules: ids.map((id) => ({id, shortDescription: {text: ruleTitle(id)}})),
      },
    },
    invocations: [
      {
        executionSuccessful: report.unread.length === 0,
        exitCode: exitCodeOf(report),
        toolExecutionNotifications: [
          ...report.unread.map(notification('error')),
          ...report.skipped.map(notification('note')),
        ],
      },
    ],
    columnKind: 'utf16CodeUnits',
    results: report.findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule), report.strict)),
  };
  return `${JSON.stringify({$schema: SCHEMA, version: '2.1.0', runs: [run]}, null, 2)}\n`;
}

function resultOf(finding: FileFinding, ruleIndex: number, strict: boolean) {
  const {file, line, column, endLine, endColumn, level, rule, excerpt, fact, instead} = finding;
  const write = instead === '' ? '' : ` Write: ${instead}`;
  return {
    ruleId: rule,
    ruleIndex,
    level: failsFor(level, strict) ? 'error' : level === 'note' ? 'note' : 'warning',
    message: {text: `“${excerpt}” ${fact}${write}`},
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(file),
          region: {startLine: line, startColumn: column, endLine, endColumn, snippet: {text: excerpt}},
        },
      },
    ],
    properties: {excerpt, fact, instead, claimLevel: level},
  };
}

function artifactOf(file: string) {
  if (file === '-') return {uri: 'stdin:'};
  if (isAddress(file)) return {uri: file};
  if (isAbsolute(file)) return {uri: pathToFileURL(file).href};
  return {uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%'};
}
