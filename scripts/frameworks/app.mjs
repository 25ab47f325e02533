import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {run} from '../test-runner/run.mjs';
import {withBrowser} from './browser.mjs';
import {bytesLoaded, withoutBadge} from './bytes.mjs';
import {tryPage} from './checks.mjs';
import {copyApp, install, link} from './install.mjs';
import {QUIET} from './quiet.mjs';
import {serveApp, serveForDevelopment} from './serve.mjs';
import {tryDevelopment, tryServerPage, tryWithoutScript} from './server-checks.mjs';

/** @typedef {{ versions: string, bytes?: number, failure?: string }} Result */

/**
 * Installs an app, checks its types, builds it, and looks at it in Chromium.
 *
 * @param {import('./apps.mjs').App} app
 * @param {{ folder: string, tarball: string, linked?: boolean }} options `linked`: with what is installed in this repository
 * @returns {Promise<Result>} what was found; `failure` says in which step it failed, and why
 */
export async function tryApp(app, {folder, tarball, linked = false}) {
  const result = {versions: ''};
  let step = 'install';
  try {
    await copyApp(app, folder);
    await (linked ? link : install)(folder, tarball);
    result.versions = await versionsOf(app, folder);
    step = 'types';
    if (app.wrong) await checkTypes(app, folder);
    step = 'build';
    await build(app, folder);
    await served(serveApp(app, folder), async (address) => {
      step = 'page';
      await withBrowser((browser) => tryPage(browser, address, app));
      step = 'without script';
      if (app.readable) await withBrowser((browser) => tryWithoutScript(browser, address));
      step = 'server';
      if (app.server) await withBrowser((browser) => tryServerPage(browser, new URL(app.server, address).href));
      step = 'bytes';
      result.bytes = await withBrowser((browser) => bytesLoaded(browser, address));
    });
    step = 'development';
    if (app.hydrates) {
      await served(serveForDevelopment(folder), (address) =>
        withBrowser((browser) => tryDevelopment(browser, [address, new URL(app.server, address).href])),
      );
    }
    step = 'bytes';
    await withoutBadge(folder);
    await build(app, folder);
    await served(serveApp(app, folder), async (address) => {
      result.bytes -= await withBrowser((browser) => bytesLoaded(browser, address));
    });
  } catch (error) {
    result.failure = `${step}: ${error instanceof Error ? error.message : String(error)}`;
  }
  return result;
}

async function served(starting, use) {
  const server = await starting;
  try {
    await use(server.address);
  } finally {
    await server.close();
  }
}

async function script(name, folder) {
  const {code, output, hung = ''} = await run('npm', ['run', name], {cwd: folder, env: QUIET});
  return {ok: code === 0, output: `${output}${hung}`};
}

async function build({built = true}, folder) {
  if (!built) return;
  const {ok, output} = await script('build', folder);
  if (!ok) throw new Error(output);
}

/** As it is, it must pass; with a wrong value of an attribute it must not, because of that value. */
async function checkTypes({wrong: {file, right, wrong}}, folder) {
  const first = await script('check', folder);
  if (!first.ok) throw new Error(first.output);
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(right)) throw new Error(`${file} does not have ${right}.`);
  await writeFile(path, text.replace(right, wrong));
  const second = await script('check', folder);
  await writeFile(path, text);
  if (second.ok) throw new Error(`${wrong} in ${file} is no error.`);
  if (!second.output.includes('round')) throw new Error(`${wrong} fails for another reason.\n${second.output}`);
}

async function versionsOf({packages}, folder) {
  const versions = packages.map(async (name) => {
    const file = join(folder, 'node_modules', name, 'package.json');
    return `${name} ${JSON.parse(await readFile(file, 'utf8')).version}`;
  });
  return (await Promise.all(versions)).join(', ');
}
