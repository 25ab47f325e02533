import {spawn} from 'node:child_process';

/**
 * Runs a tool of the project. Its output is shown only when it fails.
 *
 * @param {string} tool - a name in node_modules/.bin
 * @param {readonly string[]} args
 * @returns {Promise<void>} rejects with the tool's own words
 */
export function run(tool, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(`node_modules/.bin/${tool}`, args, {shell: process.platform === 'win32'});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${tool} ${args.join(' ')}\n${output}`))));
  });
}
