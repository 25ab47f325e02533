import {availableParallelism} from 'node:os';
import {findPrograms} from '../browsers.mjs';
import {browserTestsFor, changedFiles} from './changed.mjs';
import {Session, notRun} from './report.mjs';
import {browser, build, types, vitest} from './steps.mjs';

/** Checks what the changed files may have broken, in Chromium only. */
export async function quick() {
  const programs = findPrograms();
  const changed = changedFiles();
  const selection = changed.length > 0 ? browserTestsFor(changed) : {why: 'git names no changed file'};
  const tests = selection.why ? `all, because ${selection.why}` : selection.files.join(', ') || 'none';
  console.log(`${changed.length} changed files. Browser tests: ${tests}.`);

  const session = new Session();
  const built = await session.run(build());
  const steps = [];
  if (selection.why || selection.files.length > 0) {
    const step = browser('chromium', {programs, files: selection.files});
    steps.push(built ? step : notRun(step, 'build failed'));
  }
  steps.push(types(), vitest('unit', {programs, relatedTo: changed.length > 0 ? changed : undefined}));
  await session.runAll(steps, Math.min(2, availableParallelism()));
  session.finish();
}
