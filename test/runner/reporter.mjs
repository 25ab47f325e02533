import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/** @typedef {import('../../scripts/test-runner/progress.mjs').Progress} Progress */
/** @typedef {{ test: string, details: string }} Problem */
/** @typedef {{ file: string, passed: number, problems: Problem[], notes: string[] }} FileResult */

function describe({name, message = 'Unknown error', stack, expected, actual}) {
  const parts = [name && !message.startsWith(name) ? `${name}: ${message}` : message];
  const comparable = typeof expected === 'string' && typeof actual === 'string';
  if (comparable) parts.push(`expected: ${expected}`, `  actual: ${actual}`);
  if (stack) parts.push(stack.replace(message, '').trim());
  return parts.filter(Boolean).join('\n');
}

/** @returns {{ title: string, passed: boolean, skipped: boolean, error?: object }[]} */
function flatten(suite, path = []) {
  if (!suite) return [];
  const here = suite.name ? [...path, suite.name] : path;
  const tests = suite.tests.map((test) => ({...test, title: [...here, test.name].join(' › ')}));
  return [...tests, ...suite.suites.flatMap((child) => flatten(child, here))];
}

/** A test that did not run proves nothing, so it counts as failed. */
function problemOf({title, passed, skipped, error}) {
  if (passed) return undefined;
  if (skipped) return {test: title, details: 'This test is skipped. Define it only where it can run: onlyIn().'};
  if (error) return {test: title, details: describe(error)};
  return {test: title, details: 'This test did not run: a hook failed, or another test says `.only`.'};
}

/**
 * @param {object} session what Web Test Runner knows about one test file in one browser
 * @param {{ rootDir: string, declined: Set<string> }} options
 * @returns {FileResult}
 */
function resultOf(session, {rootDir, declined}) {
  const tests = flatten(session.testResults);
  const problems = tests.map(problemOf).filter(Boolean);
  for (const error of session.errors ?? []) problems.push({test: '(the test file)', details: describe(error)});
  if (tests.length === 0 && problems.length === 0 && !declined.has(session.id)) {
    problems.push({test: '(the test file)', details: 'This file defines no test.'});
  }
  const notes = [
    ...(session.logs ?? []).map(
      (args) => `console: ${args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')}`,
    ),
    ...(session.request404s ?? []).map((url) => `not found: ${url}`),
  ];
  return {
    file: relative(rootDir, session.testFile),
    passed: tests.filter(({passed}) => passed).length,
    problems,
    notes,
  };
}

function print({file, passed, problems, notes}, seconds) {
  const failed = problems.length > 0 ? `, ${problems.length} failed` : '';
  console.log(`${failed ? '✗' : '✓'} ${file}: ${passed} passed${failed} (${seconds.toFixed(1)} s)`);
  if (problems.length === 0) return;
  for (const {test, details} of problems) console.log(`\n  ✗ ${test}\n${details.replace(/^/gm, '      ')}`);
  for (const note of notes) console.log(`    ${note}`);
  console.log('');
}

/**
 * Prints each test file as it ends, and writes the exact counts as JSON after each, so that a crash loses none of them.
 *
 * @param {{ rootDir: string, engine: string, declined: Set<string>, reportFile?: string, progress: Progress }} options
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function reporter(options) {
  /** @type {Map<string, FileResult>} */
  const results = new Map();
  let expected = 0;
  let since = performance.now();

  function write(complete) {
    if (!options.reportFile) return;
    const files = [...results.values()];
    const report = {
      engine: options.engine,
      complete: complete && files.length === expected,
      passed: files.reduce((sum, {passed}) => sum + passed, 0),
      failed: files.reduce((sum, {problems}) => sum + problems.length, 0),
      files,
    };
    writeFileSync(options.reportFile, JSON.stringify(report, undefined, 2));
  }

  return {
    start({testFiles}) {
      expected = testFiles.length;
      options.progress.set(options.engine, `${options.engine}: start`);
      write(false);
    },
    reportTestFileResults({sessionsForTestFile}) {
      for (const session of sessionsForTestFile) {
        const result = resultOf(session, options);
        results.set(session.id, result);
        print(result, (performance.now() - since) / 1000);
      }
      since = performance.now();
      const next = results.size < expected ? 'next test file' : 'end';
      options.progress.set(options.engine, `${options.engine}: ${next}`);
      write(false);
    },
    stop() {
      write(true);
    },
  };
}
