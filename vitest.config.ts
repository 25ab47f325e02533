import {defineConfig} from 'vitest/config';
import {factsPlugin} from './scripts/vite/facts-plugin.js';

const minute = 60_000;

export default defineConfig({
  plugins: [factsPlugin()],
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 3 * minute, hookTimeout: 3 * minute},
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          // These pack the tarball, install it and start Chromium, and would only take each other's processor time.
          fileParallelism: false,
          testTimeout: 3 * minute,
          hookTimeout: 3 * minute,
        },
      },
    ],
  },
});
