// npm run types: checks the types of every part of the repository, each by its own tsconfig.json.
import {all, run} from './build/run.mjs';

const PROJECTS = [
  '.',
  'test',
  'stories',
  ...['kit', 'check'].flatMap((name) => [`packages/${name}`, `packages/${name}/test`]),
];

const left = [...PROJECTS];
const work = async () => {
  // Called by its path, because the tests have an older compiler of the same name beside it.
  for (let project = left.shift(); project; project = left.shift()) {
    await run('node_modules/typescript/lib/tsc.js', ['-p', project]);
  }
};

try {
  // Two at a time, because we can count on two cores.
  await all([work(), work()]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
