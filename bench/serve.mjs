import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';

const TYPES = {html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css'};

/**
 * A server on loopback that hands out what was published, compressed beforehand, so that neither compressing nor the
 * disk is part of any figure.
 *
 * @returns {Promise<{ publish(path: string, body: Buffer | string): string, close(): Promise<void> }>}
 */
export async function serve() {
  const published = new Map();
  const server = createServer(({url}, response) => {
    const body = published.get(url);
    response.writeHead(body ? 200 : 404, {
      'Content-Type': TYPES[url.split('.').pop()] ?? 'text/plain',
      'Content-Encoding': body ? 'br' : 'identity',
      'Content-Length': body?.length ?? 0,
      'Cache-Control': 'max-age=3600',
      // Cross-origin isolation: without it the clock of the page ticks in steps of 100 microseconds.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    publish(path, body) {
      published.set(path, brotliCompressSync(body));
      return origin + path;
    },
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
