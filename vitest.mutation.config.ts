// For stryker.config.mjs: the unit tests of the code that it breaks, with a limit, because a mutant may never end.
import {defineConfig} from 'vitest/config';
import {factsPlugin} from './scripts/vite/facts-plugin.js';
import {workspaceAliases} from './scripts/vite/workspace-aliases.js';

export default defineConfig({
  plugins: [factsPlugin()],
  resolve: {alias: workspaceAliases},
  test: {
    environment: 'node',
    // Most of the time of a mutant is the loading of modules, which test files then share.
    isolate: false,
    setupFiles: ['test/unit/property-runs.ts'],
    // A property is tried a few times for each mutant, and not hundreds of times.
    env: {HARMONY_PROPERTY_RUNS: '10'},
    include: [
      'test/unit/{facts,content}/**/*.test.ts',
      'packages/kit/test/unit/*.test.ts',
      'packages/check/test/{check,diff,diff-places,encodings}.test.ts',
    ],
    // These compare generated files, or read dist/, which a sandbox does not have.
    exclude: [
      'test/unit/facts/artifacts.test.ts',
      'test/unit/facts/report-date.test.ts',
      'test/unit/content/schema.test.ts',
    ],
    // A thread, in which Stryker runs the tests, can't change its time zone.
    testNamePattern: /^(?!.*a day is the same in )/,
    testTimeout: 60_000,
  },
});
