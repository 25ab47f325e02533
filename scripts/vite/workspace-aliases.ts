import {fileURLToPath} from 'node:url';

/** The public entries that the other packages use, and the sources they are built from. Each package has the same in its `tsconfig.json`. */
const ENTRIES = {
  content: 'src/content/index.ts',
  design: 'src/element/design.ts',
  facts: 'src/facts/index.ts',
  server: 'src/server/index.ts',
};

/** Within the repository, packages read each other's sources: a change is seen without a build. */
export const workspaceAliases = [
  ...Object.entries(ENTRIES).map(([entry, source]) => ({
    find: `@harmony/trust-badges/${entry}.js`,
    replacement: fileURLToPath(new URL(`../../${source}`, import.meta.url)),
  })),
  {
    find: /^@harmony\/trust-badges\/locales\/(.+)\.js$/,
    replacement: fileURLToPath(new URL('../../src/locales/$1.ts', import.meta.url)),
  },
  {
    find: '@harmony/trust-badges-check/claims.js',
    replacement: fileURLToPath(new URL('../../packages/check/src/claims/index.ts', import.meta.url)),
  },
  {
    find: '@harmony/trust-badges-kit',
    replacement: fileURLToPath(new URL('../../packages/kit/src/index.ts', import.meta.url)),
  },
];
