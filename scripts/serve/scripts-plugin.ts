import {existsSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';
import type {Plugin} from 'vite';

/** Where pages find the published files, and where they find the same files made from the sources. */
const PUBLISHED = '/dist/embed/';
const SOURCES = '/harmony/';

/** `soc2.js`, `soc2.de.js` and `soc2.all.js`, in either place. */
const SCRIPT = /^\/(?:harmony|dist\/embed)\/(\w+)(?:\.([\w-]+))?\.js$/;

const inSources = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/**
 * The script-tag files. Pages get them from the sources, so that an edit shows; a copied snippet gets the built one, to which its
 * `integrity` belongs.
 *
 * @returns The plugin.
 */
export function scriptsPlugin(): Plugin {
  return {
    name: 'harmony-scripts',
    enforce: 'pre',
    configureServer({config, middlewares}) {
      middlewares.use('/dist', sirv(join(config.root, '../dist'), {dev: true, etag: true}));
      // Before the first build, no file has a hash.
      middlewares.use(`${PUBLISHED}integrity.json`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json').end('{}');
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replaceAll(`src="${PUBLISHED}`, `src="${SOURCES}`),
    },
    resolveId(source) {
      return SCRIPT.test(source) ? source : null;
    },
    async load(id) {
      const [, entry, language] = SCRIPT.exec(id) ?? [];
      if (entry === undefined) return null;
      const files = [...(await localesOf(language)), inSources(`embed/${entry}.ts`)];
      if (!files.every((file) => existsSync(file))) return null;
      return files.map((file) => `import ${JSON.stringify(file)};`).join('\n');
    },
  };
}

/** What registers the languages that a file has besides English. */
async function localesOf(language: string | undefined): Promise<string[]> {
  if (language === undefined) return [];
  const files = language === 'all' ? await readdir(inSources('locales')) : [`${language}.ts`];
  return files.map((file) => inSources(`locales/${file}`));
}
