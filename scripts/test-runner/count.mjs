import {readFileSync} from 'node:fs';

/** @typedef {{ passed: number, failed: number, problems: string[] }} Counts */

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What test/runner/reporter.mjs wrote. @returns {Counts | undefined} */
export function countBrowserReport(file) {
  const report = readJson(file);
  if (!report) return undefined;
  const {passed, failed, complete} = report;
  return complete
    ? {passed, failed, problems: []}
    : {passed, failed: failed + 1, problems: ['The run ended before all of its test files had.']};
}

/** What Vitest's JSON reporter wrote. A test that did not run proves nothing, so it fails. @returns {Counts | undefined} */
export function countVitestReport(file) {
  const report = readJson(file);
  if (!report) return undefined;
  const tests = report.testResults.flatMap(({assertionResults}) => assertionResults);
  const passed = tests.filter(({status}) => status === 'passed');
  const idle = tests.filter(({status}) => !['passed', 'failed'].includes(status));
  // A file that cannot be loaded, or whose hook fails, has no test to blame.
  const broken = report.testResults.filter(
    ({status, assertionResults}) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: passed.length,
    failed: tests.length - passed.length + broken.length,
    problems: [
      ...idle.map(({fullName, status}) => `This test did not run (${status}): ${fullName}`),
      ...broken.map(({name, message}) => `${name}: ${message}`),
    ],
  };
}

/**
 * The final word on a test runner: nothing that went wrong may look like success.
 *
 * @param {Counts | undefined} counts
 * @param {{ code: number | null, hung?: string }} ending - `hung`: why it was stopped
 * @param {{ mayBeEmpty?: boolean }} options
 * @returns {Counts}
 */
export function judge(counts, {code, hung}, {mayBeEmpty = false} = {}) {
  const {passed, failed, problems} = counts ?? {passed: 0, failed: 0, problems: []};
  const found = [];
  if (hung) found.push(hung);
  else if (!counts) found.push(`It ended with code ${code} and left no result.`);
  else if (passed + failed === 0 && !mayBeEmpty) found.push('It ran no test.');
  else if (code !== 0 && failed === 0) found.push(`It ended with code ${code}, although no test failed.`);
  return {passed, failed: failed + found.length, problems: [...problems, ...found]};
}
