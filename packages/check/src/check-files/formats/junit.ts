import {failsFor, type FileFinding, type NotChecked, type Report} from '../report.js';

/**
 * Writes a report as JUnit XML, which most CI servers show. What does not make the command fail is a passed test with a text.
 *
 * @param report - What came of a check.
 * @returns A test for each finding and for each file that was not read.
 */
export function junitOf({findings, unread, skipped, checked, strict}: Report): string {
  const failures = findings.filter(({level}) => failsFor(level, strict)).length;
  const cases = [
    ...findings.map((finding) => caseOf(finding, strict)),
    ...unread.map(unreadCase),
    ...skipped.map(skippedCase),
  ];
  // CI servers take a suite without a test for a mistake.
  if (cases.length === 0) cases.push(`    <testcase classname="trust-badges check" name="${checked} checked"/>`);
  const counts = `tests="${cases.length}" failures="${failures}" errors="${unread.length}" skipped="${skipped.length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="trust-badges check" ${counts.replace(/ skipped="\d+"$/, '')}>`,
    `  <testsuite name="trust-badges check" ${counts}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function caseOf({file, line, column, level, rule, excerpt, fact, instead}: FileFinding, strict: boolean): string {
  const text = escapeXml([`“${excerpt}”`, `Why: ${fact}`, ...(instead === '' ? [] : [`Write: ${instead}`])].join('\n'));
  const result = failsFor(level, strict)
    ? `<failure type="${escapeXml(level)}" message="${escapeXml(fact)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return testCase(file, `${file}:${line}:${column} ${level} ${rule}`, result, `line="${line}"`);
}

function unreadCase({file, why}: NotChecked): string {
  return testCase(file, `${file} can be read`, `<error type="unread" message="${escapeXml(why)}"/>`);
}

function skippedCase({file, why}: NotChecked): string {
  return testCase(file, `${file} is checked`, `<skipped message="${escapeXml(why)}"/>`);
}

function testCase(file: string, name: string, result: string, more = ''): string {
  const attributes = [`classname="${escapeXml(file)}"`, `name="${escapeXml(name)}"`, `file="${escapeXml(file)}"`];
  return `    <testcase ${[...attributes, ...(more === '' ? [] : [more])].join(' ')}>${result}</testcase>`;
}

/** In XML 1.0 most control characters cannot even be written as a number. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
