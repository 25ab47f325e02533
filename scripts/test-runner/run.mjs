import {spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {SILENCE} from './limits.mjs';
import {ASKED, doing} from './progress.mjs';

/** Every process that this one starts, however deep, has the variable `MARK`. Its value begins with `OURS`. */
const MARK = 'HARMONY_TEST_RUN';
const OURS = randomUUID();

const GRACE_MS = 10_000;

/** The programs that run, and what each has said. @type {Map<import('node:child_process').ChildProcess, Buffer[]>} */
const running = new Map();

function signalGroup({pid}, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // No process of the group is left.
  }
}

/**
 * A browser may leave its starter's process group, and a crashed starter cannot stop it: on Linux the mark finds it.
 *
 * @param {string} value
 */
function killMarked(value) {
  if (process.platform !== 'linux') return;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const variables = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
      if (variables.some((variable) => variable.startsWith(`${MARK}=${value}`))) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended meanwhile, or we may not read it.
    }
  }
}

async function stop(child) {
  const gone = new Promise((resolve) => {
    child.once('close', resolve);
  });
  signalGroup(child, 'SIGTERM');
  await Promise.race([gone, wait(GRACE_MS, undefined, {ref: false})]);
  signalGroup(child, 'SIGKILL');
}

/** @param {number} milliseconds */
const duration = (milliseconds) =>
  milliseconds < 60_000 ? `${milliseconds / 1000} seconds` : `${Math.round(milliseconds / 6000) / 10} minutes`;

/**
 * Runs a program to its end, however long that takes; only one that is silent for long is stopped.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, silence?: number }} options - `silence`: in milliseconds
 * @returns {Promise<{ code: number | null, output: string, hung?: string }>} `hung`: what it did when it was stopped
 */
export function run(file, args, {cwd, env = {}, silence = SILENCE} = {}) {
  endWithThisProcess();
  const mark = `${OURS}-${randomUUID()}`;
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      // A group of its own can be stopped as a whole; Windows needs a shell to find npm.cmd.
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, NO_COLOR: '1', NO_PROXY: 'localhost,127.0.0.1', [ASKED]: '1', ...env, [MARK]: mark},
    });
    const chunks = [];
    let hung;
    const timer = setTimeout(() => {
      hung = `It was stopped after ${duration(silence)} of silence. Last of all: ${doing(String(Buffer.concat(chunks)))}`;
      void stop(child);
    }, silence);
    running.set(child, chunks);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        chunks.push(chunk);
        // Not while it is being stopped: it may say something about that.
        if (!hung) timer.refresh();
      });
    }

    function end(code, problem = '') {
      clearTimeout(timer);
      running.delete(child);
      killMarked(mark);
      resolve({code, output: `${Buffer.concat(chunks)}${problem}`, hung});
    }
    child.once('error', (error) => end(null, String(error)));
    child.once('close', (code) => end(code));
    // A browser that outlives its runner would keep the pipes open, and `close` would never come.
    child.once('exit', () => setTimeout(() => killMarked(mark), 2000).unref());
  });
}

/** What each program that runs is doing. @returns {string[]} */
export const allDoing = () => [...running.values()].map((chunks) => doing(String(Buffer.concat(chunks))));

let endsWithThisProcess = false;

function endWithThisProcess() {
  if (endsWithThisProcess) return;
  endsWithThisProcess = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      await Promise.all([...running.keys()].map(stop));
      killMarked(OURS);
      process.exit(130);
    });
  }
}
