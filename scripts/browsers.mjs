// Finds the three browser engines that the tests drive, and installs what is missing where it can (Debian as root).
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {findExecutable} from './test-runner/executables.mjs';
import {SILENCE} from './test-runner/limits.mjs';
import {run} from './test-runner/run.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/** @typedef {'chromium' | 'firefox' | 'webkitDriver' | 'miniBrowser' | 'xvfb'} Program */

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const onWindows = (path) => windowsFolders.filter(Boolean).map((folder) => join(folder, path));

/** What each program is called, where it hides, and the Debian packages to try for it. */
const PROGRAMS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Chromium/Application/chrome.exe'),
      ...onWindows('Google/Chrome/Application/chrome.exe'),
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox/firefox.exe')],
    packages: ['firefox-esr', 'firefox'],
  },
  webkitDriver: {
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    places: ['/usr/libexec/WebKitWebDriver'],
    packages: ['webkit2gtk-driver'],
  },
  miniBrowser: {
    variable: 'MINIBROWSER_PATH',
    names: [],
    places: [
      '/usr/lib/*/webkit2gtk-4.1/MiniBrowser',
      '/usr/lib/*/webkitgtk-6.0/MiniBrowser',
      '/usr/lib/*/webkit2gtk-4.0/MiniBrowser',
      '/usr/lib/webkit2gtk-4.1/MiniBrowser',
      '/usr/lib/webkitgtk-6.0/MiniBrowser',
      '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
      '/usr/libexec/webkitgtk-6.0/MiniBrowser',
    ],
    packages: ['webkit2gtk-driver'],
  },
  xvfb: {variable: 'XVFB_PATH', names: ['Xvfb'], places: [], packages: ['xvfb']},
};

/** @type {Record<Engine, Program[]>} */
const NEEDS = {chromium: ['chromium'], firefox: ['firefox'], webkit: ['webkitDriver', 'miniBrowser', 'xvfb']};

/** Without a font the text boxes are empty, and neither contrast nor layout can be tested. */
const FONT_PACKAGES = ['fonts-dejavu-core', 'fonts-noto-core', 'fonts-droid-fallback'];

/**
 * Ubuntu's `firefox` and `chromium-browser` packages are stubs that ask for a snap, so a file alone proves nothing.
 *
 * @param {Program} program
 * @param {string | undefined} path
 */
function runs(program, path) {
  if (!path || !['chromium', 'firefox'].includes(program) || process.platform === 'win32') return Boolean(path);
  return spawnSync(path, ['--version'], {stdio: 'ignore', timeout: SILENCE}).status === 0;
}

/**
 * Where each program is; undefined for one that is missing or does not start.
 *
 * @returns {Record<Program, string | undefined>}
 */
export function findPrograms() {
  const entries = Object.entries(PROGRAMS).map(([program, place]) => {
    const path = findExecutable(place);
    return [program, runs(program, path) ? path : undefined];
  });
  return Object.fromEntries(entries);
}

/**
 * @param {Record<Program, string | undefined>} programs
 * @returns {{ engine: Engine, missing: Program[] }[]} the engines that cannot run, with what each lacks
 */
export function missingEngines(programs) {
  return ENGINES.map((engine) => ({engine, missing: NEEDS[engine].filter((name) => !programs[name])})).filter(
    ({missing}) => missing.length > 0,
  );
}

/**
 * The environment variables that hand the paths to the test runners.
 *
 * @param {Record<Program, string | undefined>} programs
 */
export function programVariables(programs) {
  const found = Object.entries(programs).filter(([, path]) => path);
  return Object.fromEntries(found.map(([program, path]) => [PROGRAMS[program].variable, path]));
}

function remedy(name) {
  const {variable, packages} = PROGRAMS[name];
  const chosen = process.env[variable];
  return chosen ? `${variable} says ${chosen}, which does not run` : `install ${packages[0]} or set ${variable}`;
}

/** One line for each missing engine: what it is, the package and the variable. */
export function explain({engine, missing}) {
  const parts = missing.map(remedy);
  const only =
    engine === 'webkit' && process.platform !== 'linux'
      ? ' WebKitGTK exists on Linux only: use a Debian container.'
      : '';
  return `${engine} is missing: ${parts.join('; ')}.${only}`;
}

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** A path given by hand that leads nowhere is a mistake to report, not a reason to install something else. */
const installable = (programs) =>
  Object.keys(PROGRAMS).filter((name) => !programs[name] && !process.env[PROGRAMS[name].variable]);

/** @param {string[]} args */
async function aptGet(...args) {
  const {code, output, hung = ''} = await run('apt-get', args, {env: {DEBIAN_FRONTEND: 'noninteractive'}});
  return {ok: code === 0, output: `${output}${hung}`};
}

/** Package by package, because one unknown name makes apt-get refuse all of them (Ubuntu has no firefox-esr). */
async function install(programs) {
  const wanted = installable(programs);
  console.log(`Installing with apt-get: ${wanted.join(', ')}`);
  const update = await aptGet('update');
  if (!update.ok) console.error(update.output);
  for (const name of wanted) {
    const outputs = [];
    for (const pack of PROGRAMS[name].packages) {
      const {ok, output} = await aptGet('install', '-y', '--no-install-recommends', pack, ...FONT_PACKAGES);
      if (ok && runs(name, findExecutable(PROGRAMS[name]))) break;
      outputs.push(output);
    }
    if (outputs.length === PROGRAMS[name].packages.length) console.error(outputs.join('\n'));
  }
}

/**
 * Finds the programs, after an attempt to install the missing ones where that is possible.
 *
 * @returns {Promise<Record<Program, string | undefined>>}
 */
export async function ensurePrograms() {
  const programs = findPrograms();
  if (installable(programs).length === 0 || !canInstall()) return programs;
  await install(programs);
  return findPrograms();
}

/** Prints where each program is and how to get the missing ones. Returns whether all three engines can run. */
export async function main() {
  const programs = await ensurePrograms();
  for (const [program, path] of Object.entries(programs)) console.log(`${program.padEnd(13)}${path ?? 'missing'}`);
  const missing = missingEngines(programs);
  for (const engine of missing) console.error(explain(engine));
  if (missing.length > 0 && !canInstall() && process.platform === 'linux') {
    const packages = missing.flatMap((engine) => engine.missing.map((name) => PROGRAMS[name].packages[0]));
    const list = [...new Set(packages), ...FONT_PACKAGES].join(' ');
    console.error(`On Debian: sudo apt-get install --no-install-recommends ${list}`);
    console.error(
      "Ubuntu packages Firefox and Chromium as snaps, which cannot be driven here: take Mozilla's and Google's",
    );
    console.error(
      'own .deb packages (packages.mozilla.org, dl.google.com/linux) or set FIREFOX_PATH and CHROMIUM_PATH.',
    );
  }
  return missing.length === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await main()) ? 0 : 1;
}
