import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import sirv from 'sirv';

/** What examples/npm-import.html imports besides the library: Lit, and what Lit is made of. */
const LIT = ['lit', 'lit-element', 'lit-html', '@lit/reactive-element'];

/** What examples/get/sanitise.js imports, to show what other places make of the facts: one folder of each is enough. */
const OF_PLACES = ['dompurify/dist', 'marked/lib'];

/**
 * The request listener of the example server.
 *
 * @param {string} root The checkout.
 * @returns {import('node:http').RequestListener}
 */
export function answerFrom(root) {
  const examples = join(root, 'examples');
  const pages = folder(examples, (response, path) => sendOwnHeaders(response, join(examples, path)));
  const mounts = [
    {prefix: '/dist', files: folder(join(root, 'dist'), allowOtherOrigins)},
    ...[...LIT, ...OF_PLACES].map((path) => ({
      prefix: `/node_modules/${path}`,
      files: folder(join(root, 'node_modules', path)),
    })),
  ];
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // A new build may take a file away between finding and reading it: that ends this answer, not the server.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'This server is only for reading.');
    }
    const {pathname} = new URL(`http://localhost${request.url}`);
    const mount = mounts.find(({prefix}) => pathname.startsWith(`${prefix}/`)) ?? {prefix: '', files: pages};
    request.url = pathname === '/' ? '/index.html' : pathname.slice(mount.prefix.length);
    // Nobody needs a part of such small files, and sirv throws at a range that ends before it starts.
    delete request.headers.range;
    mount.files(request, response);
  };
}

/** @typedef {import('node:http').ServerResponse} Response */

/**
 * The files of a folder, looked up anew each time, because builds come and go.
 *
 * @param {string} path
 * @param {(response: Response, path: string) => void} [setHeaders]
 */
function folder(path, setHeaders = () => {}) {
  return sirv(path, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders,
    onNoMatch: (_request, response) => refuse(response, 404, 'There is no such file.'),
  });
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function refuse(response, status, text) {
  response
    .writeHead(status, {'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-cache'})
    .end(`${text}\n`);
}

/**
 * A snippet with `integrity` needs this, and so does any module script in a file that was opened from the disk.
 *
 * @param {Response} response
 * @param {string} path
 */
function allowOtherOrigins(response, path) {
  if (path.startsWith('/embed/')) response.setHeader('Access-Control-Allow-Origin', '*');
}

/**
 * `<page>.headers.json` beside a page is a map of headers to send with it, here as in test/runner/serve-pages.mjs.
 *
 * @param {Response} response
 * @param {string} file
 */
function sendOwnHeaders(response, file) {
  // Not `${file}`: an address may end in a slash, and the page it leads to is the same.
  const sidecar = `${resolve(file)}.headers.json`;
  if (!existsSync(sidecar)) return;
  response.setHeaders(new Map(Object.entries(JSON.parse(readFileSync(sidecar, 'utf8')))));
}
