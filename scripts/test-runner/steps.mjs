import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ENGINES, explain, missingEngines, programVariables} from '../browsers.mjs';
import {countBrowserReport, countVitestReport, judge} from './count.mjs';
import {SILENCE} from './limits.mjs';
import {ROOT} from './root.mjs';
import {run} from './run.mjs';

/** @typedef {import('./count.mjs').Counts & { output: string }} Result */
/** @typedef {{ name: string, run(): Promise<Result> }} Step */
/** @typedef {ReturnType<typeof import('../browsers.mjs').findPrograms>} Programs */

/** As far west of UTC as there is, UTC, and as far east: a date that is read as local is wrong in one of them. */
const TIME_ZONES = ['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati'];

const reports = mkdtempSync(join(tmpdir(), 'harmony-test-'));
process.on('exit', () => rmSync(reports, {recursive: true, force: true}));
let reportCount = 0;
const newReport = () => join(reports, `${(reportCount += 1)}.json`);

const bin = (path) => join(ROOT, 'node_modules', path);

/**
 * Programs that run one after another. Together they count as one test, which passes if all of them succeed.
 *
 * @param {string} name
 * @param {string[][]} list - each a program and its arguments
 * @param {Record<string, string>} [env]
 * @returns {Step}
 */
export function commands(name, list, env = {}) {
  return {
    name,
    async run() {
      let said = '';
      for (const [file, ...args] of list) {
        const {code, output, hung} = await run(file, args, {env});
        said += output;
        if (code !== 0) return {passed: 0, failed: 1, problems: hung ? [hung] : [], output: said};
      }
      return {passed: 1, failed: 0, problems: [], output: said};
    },
  };
}

export const build = () => commands('build', [['npm', 'run', 'build']]);
/** The ready-made kit, which tests look at as partners get it. */
export const kit = () => commands('kit', [['npm', 'run', 'kit']]);
export const types = () => commands('types', [['npm', 'run', 'types']]);
export const lint = () => commands('lint', [['npm', 'run', 'lint']]);

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
        '--reporter=./scripts/test-runner/vitest-progress.mjs',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ];
      const ending = await run(process.execPath, args, {env: programVariables(programs)});
      const counts = judge(countVitestReport(report), ending, {mayBeEmpty: Boolean(relatedTo)});
      return {...counts, output: ending.output};
    },
  };
}

/** One run of Web Test Runner. @returns {Promise<Result>} */
async function browserRun(engine, {programs, files, timeZone, again = false}) {
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
  // WebKitGTK's driver stops answering now and then, between two test files. A test that hangs will hang again;
  // one that is only slow has the whole time in the second run.
  const mayHang = engine === 'webkit' && !again;
  const ending = await run(process.execPath, args, {env, silence: mayHang ? SILENCE / 5 : SILENCE});
  if (ending.hung && mayHang) {
    console.log(`${ending.hung} It is started again.`);
    return browserRun(engine, {programs, files, timeZone, again: true});
  }
  return {...judge(countBrowserReport(report), ending), output: ending.output};
}

/**
 * All browser tests, or those in `files`, in one engine.
 *
 * @param {import('../browsers.mjs').Engine} engine
 * @param {{ programs: Programs, files?: string[], name?: string }} options
 * @returns {Step}
 */
export function browser(engine, {programs, files, name = engine}) {
  return {name, run: () => browserRun(engine, {programs, files})};
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
          const options = {programs, timeZone, files: ['test/browser/**/*.tz.test.ts']};
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
