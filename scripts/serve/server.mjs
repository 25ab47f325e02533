import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CONFIG = fileURLToPath(new URL('vite.config.ts', import.meta.url));

/**
 * Serves the examples with the elements as the sources have them, and every form of the kit. Only this machine can reach it.
 *
 * @param {object} [options]
 * @param {number} [options.port] Where to begin to look for a free port; 0 lets the system choose.
 * @param {boolean} [options.watch] Whether an edit reloads the pages. Not in tests, which need a page that stays as it is.
 * @param {string} [options.root] The folder that has the pages in `examples/` and, after a build, `dist/`.
 * @returns {Promise<{address: string, close(): Promise<void>}>} The address ends in a slash.
 */
export async function serve({port = 0, watch = false, root = ROOT} = {}) {
  const server = await createServer({
    configFile: CONFIG,
    root: join(root, 'examples'),
    server: {port, ...(watch ? {} : {watch: null})},
  });
  await server.listen();
  return {address: server.resolvedUrls.local[0], close: () => server.close()};
}
