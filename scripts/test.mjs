// `npm test`: every check there is, in order. The last line it prints is `N passed, N failed`.
//
//   node scripts/test.mjs --quick                    what the changed files may have broken, in Chromium only
//   node scripts/test.mjs --only chromium            one step, or several: --only build,chromium
//   node scripts/test.mjs --only webkit --files 'test/browser/toggletip*.test.ts'
//   node scripts/test.mjs --jobs 1                   one runner at a time
//
// No step has a time limit: one that says nothing for 10 minutes, or HARMONY_SILENCE_MINUTES, is stopped.
import {availableParallelism} from 'node:os';
import {parseArgs} from 'node:util';
import {full} from './test-runner/full.mjs';
import {quick} from './test-runner/quick.mjs';
import {ROOT} from './test-runner/root.mjs';

const {values} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    only: {type: 'string', multiple: true},
    files: {type: 'string', multiple: true},
    jobs: {type: 'string', default: `${Math.min(2, availableParallelism())}`},
  },
});

process.chdir(ROOT);
if (values.quick) await quick();
else {
  await full({
    only: values.only?.flatMap((names) => names.split(',')),
    files: values.files,
    jobs: Math.max(1, Number(values.jobs)),
  });
}
