// Between two saves, a part of `npm run build` is enough; and of `npm run types`, what the compiler has not cached.
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {changedSinceBuild} from './built.mjs';
import {git} from './git.mjs';
import {ROOT} from './root.mjs';
import {build, commands, types} from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

const program = (path, ...args) => [process.execPath, join(ROOT, 'node_modules', path), ...args];
const compiler = (project, ...args) => program('typescript/lib/tsc.js', '-p', project, ...args);

const read = (file) => readFileSync(join(ROOT, file), 'utf8');

/** Whether a test, or a page that it opens, loads a script-tag file. */
function loadsScriptTag(test) {
  const text = read(test);
  const pages = text.match(/\/test\/pages\/[\w.-]+/g) ?? [];
  return [text, ...pages.map(read)].some((part) => /\/embed\/|\/examples\//.test(part));
}

/**
 * What has to be built before these tests can run.
 *
 * @param {string[]} tests - files
 * @returns {'nothing' | 'modules' | 'all'} `modules`: those of the package, but no script-tag files
 */
export function leftToBuild(tests) {
  const changed = changedSinceBuild();
  if (changed?.length === 0) return 'nothing';
  const modules = changed?.every((file) => /^src\/.+\.ts$/.test(file)) && !tests.some(loadsScriptTag);
  return modules ? 'modules' : 'all';
}

/**
 * Builds what is left. `dist/` counts as old as its oldest file, so a whole build is still due afterwards.
 *
 * @param {ReturnType<typeof leftToBuild>} left
 * @returns {Step[]}
 */
export function buildLeft(left) {
  if (left === 'nothing') return [];
  if (left === 'all') return [build()];
  const vite = program('vite/bin/vite.js', 'build', '--mode', 'npm', '--outDir', 'dist');
  return [commands('modules', [vite], {NODE_ENV: 'production'})];
}

/**
 * Checks the types of every part of the repository.
 *
 * @param {ReturnType<typeof leftToBuild>} left - with the modules, their types are built first
 * @returns {Step}
 */
export function changedTypes(left) {
  const configs = git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '*tsconfig.json');
  const checks = configs.map(dirname).map((project) => {
    const memory = `.cache/types/${project.replace(/\W+/g, '-')}.tsbuildinfo`;
    return compiler(project, '--incremental', '--tsBuildInfoFile', memory);
  });
  if (checks.length === 0) return types();
  const declarations = left === 'modules' ? [compiler('tsconfig.build.json', '--outDir', 'dist')] : [];
  return commands('types', [...declarations, ...checks]);
}
