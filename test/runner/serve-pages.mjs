import {readFile} from 'node:fs/promises';
import {extname, join, posix} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

/** Served byte for byte: a policy with hashes, or an integrity attribute, must see what a customer's page would see. */
const UNTOUCHED = ['/test/pages/', '/examples/', '/dist/embed/', '/packages/kit/kit/'];

/** These may ask for headers of their own. */
const PAGES = ['/test/pages/', '/examples/', '/packages/kit/kit/'];

const startsWith = (folders, path) => folders.some((folder) => path.startsWith(folder));

async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

/**
 * Serves test pages, examples and the embed builds untouched by the test server's transforms.
 *
 * - `?csp=<policy>` on a page sends that Content-Security-Policy.
 * - `<page>.headers.json` beside a page is a map of headers to send with it.
 * - `?delay=<ms>` on any address answers that much later.
 *
 * @param {string} rootDir
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function servePages(rootDir) {
  return async (context, next) => {
    const {searchParams} = context.URL;
    const delay = Number(searchParams.get('delay'));
    if (delay > 0) await wait(delay);

    const path = posix.normalize(decodeURIComponent(context.path));
    if (!startsWith(UNTOUCHED, path)) return next();
    const file = join(rootDir, path);
    const body = await readFile(file).catch(() => undefined);
    if (!body) return undefined;

    context.status = 200;
    context.type = extname(path);
    context.set('Cache-Control', 'no-store');
    // A sandboxed frame has an origin of its own, and a CDN would let it in.
    context.set('Access-Control-Allow-Origin', '*');
    if (startsWith(PAGES, path)) {
      context.set(await readJson(`${file}.headers.json`));
      const policy = searchParams.get('csp');
      if (policy) context.set('Content-Security-Policy', policy);
    }
    // Sent directly, because the test server would make the browser cache every answer for a year.
    context.respond = false;
    context.res.end(body);
    return undefined;
  };
}
