import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {createServer} from 'node:http';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {answerFrom} from './files.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** How many ports to try before giving up. */
const ATTEMPTS = 100;

/**
 * Serves the examples, the built files, and Lit for the page that imports the npm build. Only this machine can reach it.
 *
 * @param {object} [options]
 * @param {number} [options.port] Where to begin to look for a free port; 0 lets the system choose.
 * @param {string} [options.root] The checkout.
 * @returns {Promise<{address: string, close(): Promise<void>}>} The address ends in a slash.
 */
export async function serve({port = 0, root = ROOT} = {}) {
  if (!existsSync(join(root, 'dist/embed/integrity.json'))) {
    throw new Error('There are no built files in dist/ to serve. Make them with `npm run build`, then start again.');
  }
  const server = createServer(answerFrom(root));
  const free = await listen(server, port);
  return {
    address: `http://localhost:${free}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} wanted
 * @returns {Promise<number>} The port it got.
 */
async function listen(server, wanted) {
  const last = Math.min(wanted + ATTEMPTS, 65535);
  for (let port = wanted; ; port += 1) {
    try {
      server.listen(port, 'localhost');
      await once(server, 'listening');
      return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
    } catch (error) {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!taken || port === last) throw error;
    }
  }
}
