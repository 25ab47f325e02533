import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './steps.mjs';

const BROWSER_TESTS = 'test/browser';

/** Cannot change what a test sees in a browser; tests in Node run by what they import. */
const NOT_FOR_BROWSERS =
  /^(?:docs|test\/unit|test\/package|bench|xliff|\.ci)\/|\.md$|^scripts\/(?:test|lib|localize)|^lit-localize/;

/** What the tests of a file are called: as its folder, but for what is generated of the translations. */
function areaOf(file) {
  if (/^src\/(?:locales|localization\/generated)\//.test(file)) return 'language';
  return /^(?:src\/)?([^/]+)\//.exec(file)?.[1];
}

function git(...args) {
  try {
    return execFileSync('git', args, {cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
      .split('\0')
      .filter(Boolean);
  } catch {
    return [];
  }
}

/**
 * The files that differ from the last commit, or, in a clean checkout, what the last commit changed.
 *
 * @returns {string[]} paths from the root of the repository; some may be deleted
 */
export function changedFiles() {
  const changed = [
    ...git('diff', '--name-only', '-z', 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  return changed.length > 0 ? changed : git('diff', '--name-only', '-z', 'HEAD~1', 'HEAD');
}

const browserTests = () =>
  readdirSync(join(ROOT, BROWSER_TESTS), {recursive: true})
    .map((file) => `${BROWSER_TESTS}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'));

/**
 * The browser tests of the areas that changed: `src/<folder>`, `stories` and
 * `examples` have those whose name begins with the folder's.
 *
 * @param {string[]} files
 * @returns {{ files: string[] } | { why: string }} the tests, or why it takes all of them
 */
export function browserTestsFor(files) {
  const tests = browserTests();
  const chosen = new Set();
  for (const file of files.filter((name) => !NOT_FOR_BROWSERS.test(name))) {
    const area = areaOf(file);
    const found = area ? tests.filter((test) => test.startsWith(`${BROWSER_TESTS}/${area}`)) : [];
    if (tests.includes(file)) found.push(file);
    // A test that was deleted leaves nothing to run.
    const deletedTest = file.startsWith(`${BROWSER_TESTS}/`) && !existsSync(join(ROOT, file));
    if (found.length === 0 && !deletedTest) return {why: `no browser test is named after ${file}`};
    for (const test of found) chosen.add(test);
  }
  return {files: [...chosen]};
}
