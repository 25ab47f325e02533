import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {git} from './git.mjs';
import {ROOT} from './root.mjs';

const BROWSER_TESTS = 'test/browser';

/** Files that cannot change what a test sees in a browser. Tests in Node are chosen by what they import. */
const NOT_FOR_BROWSERS =
  /^(?:docs|test\/(?:unit|package|release)|packages|bench|xliff|\.(?:ci|github|changeset))\/|\.md$|^scripts\/(?:test|lib|localize|release)|^lit-localize/;

const EACH_ELEMENT = ['soc2-badge', 'security-summary', 'subprocessor-list'];
const BUILT = ['csp', 'embedding', 'language-files', 'smoke'];

/** What the tests of a folder are called, if not like the folder. The first match counts. */
const AREAS = [
  [/^src\/(?:locales|localization\/generated)\//, ['language']],
  [/^src\/soc2-badge\//, ['soc2']],
  [/^src\/subprocessor-list\//, ['subprocessor']],
  [/^src\/element\//, ['isolation', 'look', ...EACH_ELEMENT]],
  [/^src\/(?:facts|content)\//, ['dates', 'localization', ...EACH_ELEMENT]],
  [/^(?:src\/embed|scripts\/build|scripts\/vite)\b|^vite\.config\.ts$/, BUILT],
];

function areasOf(file) {
  const folder = /^(?:src\/)?([^/]+)\//.exec(file)?.[1];
  return AREAS.find(([pattern]) => pattern.test(file))?.[1] ?? (folder ? [folder] : []);
}

/**
 * The files that differ from the last commit, or, in a clean checkout, what the last commit changed.
 *
 * @returns {string[]} paths from the root of the repository; some may be deleted
 */
export function changedFiles() {
  const changed = [
    ...git(ROOT, 'diff', '--name-only', '-z', 'HEAD'),
    ...git(ROOT, 'ls-files', '--others', '--exclude-standard', '-z'),
  ];
  return changed.length > 0 ? changed : git(ROOT, 'diff', '--name-only', '-z', 'HEAD~1', 'HEAD');
}

/** @returns {string[]} the files of all browser tests, from the root of the repository */
export const browserTests = () =>
  readdirSync(join(ROOT, BROWSER_TESTS), {recursive: true})
    .map((file) => `${BROWSER_TESTS}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'));

/**
 * The browser tests of the areas that changed: those in `AREAS`, or those whose name begins with the name of the folder.
 *
 * @param {string[]} files
 * @returns {{ files: string[] } | { why: string }} the tests, or why all of them are needed
 */
export function browserTestsFor(files) {
  const tests = browserTests();
  const chosen = new Set();
  for (const file of files.filter((name) => !NOT_FOR_BROWSERS.test(name))) {
    const areas = areasOf(file).map((area) => `${BROWSER_TESTS}/${area}`);
    const found = tests.filter((test) => areas.some((area) => test.startsWith(area)));
    if (tests.includes(file)) found.push(file);
    // A test that was deleted leaves nothing to run.
    const deletedTest = file.startsWith(`${BROWSER_TESTS}/`) && !existsSync(join(ROOT, file));
    if (found.length === 0 && !deletedTest) return {why: `no browser test is named after ${file}`};
    for (const test of found) chosen.add(test);
  }
  return {files: [...chosen]};
}
