import {defineConfig} from 'vitest/config';
import {NO_LIMIT, ONE_TEST} from './scripts/test-runner/limits.mjs';
import {factsPlugin} from './scripts/vite/facts-plugin.js';
import {workspaceAliases} from './scripts/vite/workspace-aliases.js';

const limits = {testTimeout: ONE_TEST, hookTimeout: ONE_TEST};

export default defineConfig({
  plugins: [factsPlugin()],
  resolve: {alias: workspaceAliases},
  test: {
    environment: 'node',
    teardownTimeout: NO_LIMIT,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/unit/**/*.test.ts',
            'packages/kit/test/unit/**/*.test.ts',
            'packages/check/test/**/*.test.ts',
          ],
          ...limits,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts', 'packages/kit/test/package/**/*.test.ts'],
          // These pack the tarball, install it and start Chromium. In parallel, they would only compete for the processor.
          fileParallelism: false,
          ...limits,
        },
      },
      // npm run test:release, not part of `npm test`: it packs everything.
      {extends: true, test: {name: 'release', include: ['test/release/**/*.test.ts'], ...limits}},
    ],
  },
});
