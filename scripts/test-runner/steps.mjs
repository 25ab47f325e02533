import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ENGINES, explain, missingEngines, programVariables} from '../browsers.mjs';
import {countBrowserReport, countVitestReport, judge} from './count.mjs';
import {run} from './run.mjs';

/** @typedef {import('./count.mjs').Counts & { output: string }} Result */
/** @typedef {{ name: string, run(): Promise<Result> }} Step */
/** @typedef {ReturnType<typeof import('../browsers.mjs').findPrograms>} Programs */

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** West of UTC, on it and east of it, as far as the map goes: a date that is read as local shows in one of them. */
const TIME_ZONES = ['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati'];

/** What prints nothing for so many seconds hangs, also on a machine that is busy with something else. */
const SILENT = 900;

const reports = mkdtempSync(join(tmpdir(), 'harmony-test-'));
process.on('exit', () => rmSync(reports, {recursive: true, force: true}));
let reportCount = 0;
const newReport = () => join(reports, `${(reportCount += 1)}.json`);

const bin = (path) => join(ROOT, 'node_modules', path);

/** A program that either succeeds or does not counts as one test. */
function command(name, file, args) {
  return {
    name,
    async run() {
      const {code, output, timedOut} = await run(file, args, {seconds: SILENT});
      const passed = code === 0 ? 1 : 0;
      const problems = timedOut ? ['It was stopped because it said nothing for too long.'] : [];
      return {passed, failed: 1 - passed, problems, output};
    },
  };
}

export const build = () => command('build', 'npm', ['run', 'build']);
export const types = () => command('types', 'npm', ['run', 'types']);
export const lint = () => command('lint', 'npm', ['run', 'lint']);

/**
 * A Vitest project.
 *
 * @param {'unit' | 'package'} project
 * @param {{ programs: Programs, relatedTo?: string[] }} options `relatedTo`: only tests that import one of these files
 * @returns {Step}
 */
export function vitest(project, {programs, relatedTo}) {
  return {
    name: project,
    async run() {
      const report = newReport();
      const what = relatedTo ? ['related', '--run', '--passWithNoTests', ...relatedTo] : ['run'];
      const args = [
        bin('vitest/vitest.mjs'),
        ...what,
        `--project=${project}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ];
      const ending = await run(process.execPath, args, {env: programVariables(programs), seconds: SILENT});
      const counts = judge(countVitestReport(report), ending, {mayBeEmpty: Boolean(relatedTo)});
      return {...counts, output: ending.output};
    },
  };
}

/** One run of Web Test Runner. @returns {Promise<Result>} */
async function browserRun(engine, {programs, files, timeZone, seconds}) {
  const lack = missingEngines(programs).find((missing) => missing.engine === engine);
  if (lack) return {passed: 0, failed: 1, problems: [explain(lack)], output: ''};
  const report = newReport();
  const env = {
    ...programVariables(programs),
    HARMONY_TEST_ENGINE: engine,
    HARMONY_TEST_REPORT: report,
    ...(files ? {HARMONY_TEST_FILES: files.join('\n')} : {}),
    ...(timeZone ? {TZ: timeZone} : {}),
  };
  const args = [bin('@web/test-runner/dist/bin.js'), '--config', 'test/web-test-runner.config.mjs'];
  const ending = await run(process.execPath, args, {env, seconds});
  return {...judge(countBrowserReport(report), ending), output: ending.output};
}

/**
 * All browser tests, or those in `files`, in one engine.
 *
 * @param {import('../browsers.mjs').Engine} engine
 * @param {{ programs: Programs, files?: string[] }} options
 * @returns {Step}
 */
export function browser(engine, {programs, files}) {
  return {name: engine, run: () => browserRun(engine, {programs, files, seconds: SILENT})};
}

/**
 * The tests about dates, in every engine and three time zones.
 *
 * @param {{ programs: Programs }} options
 * @returns {Step}
 */
export function timeZones({programs}) {
  return {
    name: 'time-zones',
    async run() {
      const total = {passed: 0, failed: 0, problems: [], output: ''};
      for (const engine of ENGINES) {
        for (const timeZone of TIME_ZONES) {
          const options = {programs, timeZone, files: ['test/browser/**/*.tz.test.ts'], seconds: SILENT};
          const {passed, failed, problems, output} = await browserRun(engine, options);
          total.passed += passed;
          total.failed += failed;
          total.problems.push(...problems.map((problem) => `${engine} in ${timeZone}: ${problem}`));
          if (failed > 0) total.output += `${engine} in ${timeZone}:\n${output}\n`;
        }
      }
      return total;
    },
  };
}
