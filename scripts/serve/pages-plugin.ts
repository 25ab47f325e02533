import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';
import {withSharedHead} from './shared-head.js';

/** What Vite adds to a page for its reloading. */
const CLIENT = /<script type="module" src="\/@vite\/client"><\/script>\s*/;

/**
 * What pages have in common, and headers of their own: `<page>.headers.json` beside a page is a map of headers to send with
 * it, as in test/runner/serve-pages.mjs. Such a page is sent unchanged, because its policy may forbid the script that would
 * reload it.
 *
 * @returns The plugin.
 */
export function pagesPlugin(): Plugin {
  const headersOf = (file: string) => `${file}.headers.json`;
  return {
    name: 'harmony-pages',
    configureServer({config, middlewares}) {
      middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://localhost');
        const file = headersOf(join(config.root, pathname));
        if (existsSync(file)) {
          const headers: unknown = JSON.parse(readFileSync(file, 'utf8'));
          response.setHeaders(new Map(Object.entries(headers as Record<string, string>)));
        }
        next();
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, {filename}) =>
        existsSync(headersOf(filename)) ? html.replace(CLIENT, '') : withSharedHead(html),
    },
  };
}
