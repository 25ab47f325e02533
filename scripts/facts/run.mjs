import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a command that is written in TypeScript, and leaves what it says and its exit code to the process.
 *
 * @param {string} file - Its module, beside this one.
 * @param {(module: object) => import('./result.js').Outcome} run - Calls the module.
 */
export async function runCommand(file, run) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const {module} = await runnerImport(path, {root: ROOT, configFile: false, logLevel: 'error'});
  const {output, problem, exitCode} = run(module);
  process.stdout.write(output);
  process.stderr.write(problem);
  process.exitCode = exitCode;
}
