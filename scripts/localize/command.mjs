import {pathToFileURL} from 'node:url';

/**
 * Runs a module's command when the module is what Node was started with, and not when another module imports it.
 *
 * @param {string} url The module's `import.meta.url`.
 * @param {() => Promise<void>} run An error ends the process with its message and an exit code.
 * @returns {Promise<void>}
 */
export async function asCommand(url, run) {
  if (!process.argv[1] || url !== pathToFileURL(process.argv[1]).href) return;
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
