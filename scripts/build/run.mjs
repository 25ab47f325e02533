import {spawn} from 'node:child_process';
import {Progress} from '../test-runner/progress.mjs';

const progress = new Progress();

/**
 * Runs a tool of the project. Its output is shown only when it fails.
 *
 * @param {string} tool - a name in node_modules/.bin, or the path of a script
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<void>} rejects with the tool's own words
 */
export function run(tool, args, env = {}) {
  return new Promise((resolve, reject) => {
    const script = /\.m?js$/.test(tool);
    const [file, all] = script ? [process.execPath, [tool, ...args]] : [`node_modules/.bin/${tool}`, args];
    const child = spawn(file, all, {
      shell: process.platform === 'win32' && !script,
      // Otherwise, the `test` of a test runner would select the development build of Lit.
      env: {...process.env, NODE_ENV: 'production', ...env},
    });
    progress.set(child, `${tool} ${args.join(' ')}`);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => {
      progress.set(child, undefined);
      if (code === 0) resolve();
      else reject(new Error(`${tool} ${args.join(' ')}\n${output}`));
    });
  });
}

/**
 * Waits for all jobs, even after one has failed, so that none of them is still writing when the caller cleans up.
 *
 * @param {readonly Promise<unknown>[]} jobs
 * @returns {Promise<void>} rejects with the first failure
 */
export async function all(jobs) {
  const failure = (await Promise.allSettled(jobs)).find(({status}) => status === 'rejected');
  if (failure) throw failure.reason;
}
