import {statSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {findPrograms} from '../browsers.mjs';
import {browserTests, browserTestsFor, changedFiles} from './changed.mjs';
import {buildLeft, changedTypes, leftToBuild} from './quick-steps.mjs';
import {Session, notRun} from './report.mjs';
import {ROOT} from './root.mjs';
import {browser, vitest} from './steps.mjs';

/** Parts of about the same size: one browser does not keep two cores busy. */
function parts(files, count) {
  const sizeOf = (file) => statSync(join(ROOT, file)).size;
  const result = Array.from({length: Math.min(count, files.length)}, () => ({size: 0, files: []}));
  for (const file of [...files].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    const smallest = result.reduce((least, part) => (part.size < least.size ? part : least));
    smallest.files.push(file);
    smallest.size += sizeOf(file);
  }
  return result.map((part) => part.files);
}

/** Checks what the changed files may have broken, in Chromium only. */
export async function quick() {
  const programs = findPrograms();
  const changed = changedFiles();
  const selection = changed.length > 0 ? browserTestsFor(changed) : {why: 'git names no changed file'};
  const tests = selection.why ? `all, because ${selection.why}` : selection.files.join(', ') || 'none';
  console.log(`${changed.length} changed files. Browser tests: ${tests}.`);

  const session = new Session();
  const width = Math.min(2, availableParallelism());
  const unit = vitest('unit', {programs, relatedTo: changed.length > 0 ? changed : undefined});
  const files = selection.files ?? browserTests();
  const chromium = parts(files, width).map((part, index) =>
    browser('chromium', {programs, files: part, name: `chromium ${index + 1}`}),
  );
  const left = leftToBuild(files);
  console.log(`Left to build: ${left}.`);
  // The unit tests read the sources; the others look at what is built.
  async function onBuild() {
    const built = await Promise.all(buildLeft(left).map((step) => session.run(step)));
    const steps = [...chromium, changedTypes(left)];
    const ready = built.every(Boolean) ? steps : steps.map((step) => notRun(step, 'build failed'));
    await session.runAll(ready, ready.length);
  }
  await Promise.all([session.run(unit), onBuild()]);
  session.finish();
}
