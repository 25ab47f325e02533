/** How `npm start` shows the pages in `examples/`: the library's build is configured in the root of the repository. */
import {realpathSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defaultAllowedOrigins, defineConfig} from 'vite';
import {factsPlugin} from '../vite/facts-plugin.js';
import {workspaceAliases} from '../vite/workspace-aliases.js';
import {kitPlugin} from './kit-plugin.js';
import {pagesPlugin} from './pages-plugin.js';
import {scriptsPlugin} from './scripts-plugin.js';

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Packages whose state belongs to the sources: the sources configure them, or they remember classes of the sources. */
const WITH_SOURCES = [/^lit(?:-|\/|$)/, /^@lit(?:-labs)?\//];

export default defineConfig({
  appType: 'mpa',
  publicDir: false,
  logLevel: 'warn',
  plugins: [factsPlugin(), scriptsPlugin(), pagesPlugin(), kitPlugin()],
  resolve: {
    alias: [
      ...workspaceAliases,
      {find: /^@harmony\/trust-badges\/(.+\/define)\.js$/, replacement: inRepository('src/$1.ts')},
    ],
    // Not Lit's development build, which has warnings for authors of elements.
    conditions: ['module', 'browser'],
  },
  environments: {ssr: {resolve: {noExternal: WITH_SOURCES, conditions: ['module', 'node']}}},
  // Everything that pages import is a module already. Gathering them first would only delay the first page.
  optimizeDeps: {noDiscovery: true},
  server: {
    host: 'localhost',
    headers: {'X-Content-Type-Options': 'nosniff'},
    // A snippet in a file that was opened from the disk loads its script from here.
    cors: {origin: [defaultAllowedOrigins, 'null']},
    // `node_modules` may be a link to another folder.
    fs: {allow: ['.', inRepository('src'), realpathSync(inRepository('node_modules'))]},
  },
});
