// One run drives one engine: `scripts/test.mjs` starts it and says which one in the environment.
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {NO_LIMIT, ONE_TEST} from '../scripts/test-runner/limits.mjs';
import {Progress} from '../scripts/test-runner/progress.mjs';
import {ANNOUNCE, announcements} from './runner/announcements.mjs';
import {commandsPlugin} from './runner/commands.mjs';
import {jsonModulesPlugin} from './runner/json-modules.mjs';
import {launcherFor} from './runner/launchers.mjs';
import {freePort} from './runner/processes.mjs';
import {reporter} from './runner/reporter.mjs';
import {requestLog} from './runner/request-log.mjs';
import {servePages} from './runner/serve-pages.mjs';
import {storyModulesPlugin} from './stories/story-modules.mjs';

const rootDir = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const engine = process.env.HARMONY_TEST_ENGINE ?? 'chromium';
const ALL = ['test/browser/**/*.test.ts', 'packages/*/test/browser/**/*.test.ts'];
const files = process.env.HARMONY_TEST_FILES?.split('\n') ?? ALL;
const reportFile = process.env.HARMONY_TEST_REPORT;

const log = requestLog();
const session = {engine, declined: new Set(), log, progress: new Progress()};

/** The page that hosts each test file: standards mode, with a language and a title, so that axe judges only our nodes. */
const testRunnerHtml = (testFramework) => `<!DOCTYPE html>
<html lang="en" data-engine="${engine}" data-time-zone="${process.env.TZ ?? ''}">
  <head><meta charset="utf-8"><title>Test page</title></head>
  <body><script type="module">${ANNOUNCE}</script><script type="module" src="${testFramework}"></script></body>
</html>`;

export default {
  rootDir,
  files,
  port: await freePort(),
  browsers: [launcherFor(engine)],
  // Focus, hover and the viewport belong to the one visible page, so test files take turns.
  concurrency: 1,
  // A browser that hangs is silent, and that ends the run (scripts/test-runner/run.mjs).
  browserStartTimeout: NO_LIMIT,
  testsStartTimeout: NO_LIMIT,
  testsFinishTimeout: NO_LIMIT,
  testFramework: {config: {ui: 'bdd', timeout: ONE_TEST}},
  // What a visitor gets. Without this, it would be the development build of Lit.
  nodeResolve: {exportConditions: ['browser', 'production']},
  testRunnerHtml,
  middleware: [log.middleware, servePages(rootDir)],
  plugins: [
    jsonModulesPlugin(rootDir),
    storyModulesPlugin(rootDir),
    // No `target`: with one, the built files would be compiled again, and the tests would see other code than visitors.
    esbuildPlugin({ts: true, tsconfig: resolve(rootDir, 'tsconfig.json')}),
    commandsPlugin(session),
    announcements(session),
  ],
  reporters: [reporter({...session, rootDir, reportFile})],
  staticLogging: true,
};
