import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import sirv from 'sirv';
import {QUIET} from './quiet.mjs';

/**
 * Serves a built app: its folder of files, or its own server by `npm start`.
 *
 * @param {import('./apps.mjs').App} app
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serveApp({output}, folder) {
  return output === undefined ? startServer(folder, ['start']) : serveFiles(join(folder, output));
}

/**
 * Serves an app as its developers see it, by `npm run dev`.
 *
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveForDevelopment(folder) {
  const port = await freePort();
  return startServer(folder, ['run', 'dev', '--', '--port', `${port}`], {port, NODE_ENV: 'development'});
}

async function serveFiles(folder) {
  const server = createServer(sirv(folder, {dev: true, etag: false}));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function startServer(folder, args, {port, NODE_ENV} = {NODE_ENV: 'production'}) {
  port ??= await freePort();
  const env = {...process.env, ...QUIET, PORT: `${port}`, HOST: 'localhost', NODE_ENV};
  const windows = process.platform === 'win32';
  const child = spawn('npm', args, {cwd: folder, env, detached: !windows, shell: windows});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const address = `http://localhost:${port}/`;
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    if (child.exitCode === null) process.kill(windows ? child.pid : -child.pid, 'SIGTERM');
    await ended;
  };
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`npm ${args.join(' ')} has ended.\n${said}`);
    await wait(200);
  }
  return {address, close: stop};
}

const answers = (address) =>
  fetch(address).then(
    () => true,
    () => false,
  );

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
