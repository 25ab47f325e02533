// npm run test:fuzz: every property of the unit tests, with 20,000 inputs. `HARMONY_PROPERTY_RUNS=500 npm run test:fuzz` tries
// fewer. A property that fails prints its seed and path, with which fast-check finds the same input again.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig} from 'vitest/config';
import {NO_LIMIT} from './scripts/test-runner/limits.mjs';
import {factsPlugin} from './scripts/vite/facts-plugin.js';
import {workspaceAliases} from './scripts/vite/workspace-aliases.js';

/** The test files that have a property. */
export const withProperties = ['test/unit', 'packages/kit/test/unit', 'packages/check/test'].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .filter((file) => /\bfc\.assert\(/.test(readFileSync(file, 'utf8'))),
);

export default defineConfig({
  plugins: [factsPlugin()],
  resolve: {alias: workspaceAliases},
  test: {
    environment: 'node',
    setupFiles: ['test/unit/property-runs.ts'],
    env: {HARMONY_PROPERTY_RUNS: process.env['HARMONY_PROPERTY_RUNS'] ?? '20000'},
    include: withProperties,
    testTimeout: NO_LIMIT,
  },
});
