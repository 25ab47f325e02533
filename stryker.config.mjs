// `npm run test:mutation`: breaks the code in one place after another, and looks whether a unit test fails.
// It takes an hour, so it is no part of `npm test`. What survived is in docs/testing.md.
//
//   npm run test:mutation -- --mutate 'src/content/ranks.ts'      one file
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/message-options.mjs'],
  ignorers: ['message-options'],
  vitest: {configFile: 'vitest.mutation.config.ts', related: false},
  mutate: [
    'src/facts/*.ts',
    'src/content/**/*.ts',
    'packages/kit/src/escape/*.ts',
    'packages/kit/src/formats/*.ts',
    '!**/*.generated.ts',
    '!**/*.d.ts',
    // A style sheet is looked at, in test/browser.
    '!**/*.styles.ts',
  ],
  // What runs once, when a module is loaded, needs all the tests for each mutant: half a minute. Only on request.
  coverageAnalysis: 'perTest',
  ignoreStatic: !process.env.HARMONY_STATIC_MUTANTS,
  concurrency: 2,
  timeoutMS: 30_000,
  tempDirName: '.cache/stryker',
  incrementalFile: '.cache/mutation.json',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: {fileName: '.cache/mutation-report.json'},
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
  ignorePatterns: [
    'dist',
    'packages/*/dist',
    'packages/kit/kit',
    'packages/kit/archives',
    '.cache',
    'storybook-static',
    '.git',
  ],
  thresholds: {high: 95, low: 90, break: 85},
};
