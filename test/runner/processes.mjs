import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group is gone already.
  }
}

// However this process ends, its browsers end with it; `exit` handlers must be synchronous, so there is no grace period.
process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

// Whoever started this run may be killed without a chance to tell us. An orphan gets another parent, and nobody reads what
// it writes. Web Test Runner would report that by writing again, without end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(1));
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 1000).unref();

/**
 * Starts a program as the leader of a process group of its own, so that whatever it starts can be stopped with it.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function start(file, args, options) {
  const child = spawn(file, args, {...options, detached: true});
  running.add(child);
  child.once('exit', () => {
    // A leader may die before its group does.
    signalGroup(child, 'SIGKILL');
    running.delete(child);
  });
  return child;
}

/**
 * Stops a program and everything it started.
 *
 * @param {import('node:child_process').ChildProcess | undefined} child
 */
export async function stop(child) {
  if (!child || !running.has(child)) return;
  const gone = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  signalGroup(child, 'SIGTERM');
  await Promise.race([gone, wait(3000, undefined, {ref: false})]);
  signalGroup(child, 'SIGKILL');
  await gone;
}

/** A TCP port that nothing listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
