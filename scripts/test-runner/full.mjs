import {ENGINES, ensurePrograms, explain, missingEngines} from '../browsers.mjs';
import {Session, notRun} from './report.mjs';
import {browser, build, kit, lint, timeZones, types, vitest} from './steps.mjs';

function browsers(programs) {
  return {
    name: 'browsers',
    async run() {
      const missing = missingEngines(programs);
      const failed = missing.length > 0 ? 1 : 0;
      return {passed: 1 - failed, failed, problems: missing.map(explain), output: ''};
    },
  };
}

/**
 * Runs every check there is, or those named, and goes on after one that fails.
 *
 * @param {{ only?: string[], files?: string[], jobs: number }} options `files`: only these browser tests
 */
export async function full({only, files, jobs}) {
  const programs = await ensurePrograms();
  // Quick checks come first, then those that take longest, so that all end at about the same time.
  const checks = [types(), lint(), vitest('unit', {programs})];
  // These look at what was built, so a broken build leaves them nothing to look at.
  const onBuild = [
    vitest('package', {programs}),
    ...ENGINES.map((engine) => browser(engine, {programs, files})),
    timeZones({programs}),
  ];

  const known = [browsers(programs), build(), kit(), ...checks, ...onBuild].map(({name}) => name);
  const unknown = only?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`Unknown step: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  const chosen = (steps) => steps.filter(({name}) => !only || only.includes(name));

  const session = new Session();
  await session.runAll(chosen([browsers(programs)]), 1);
  const [built = true] = await Promise.all(chosen([build()]).map((step) => session.run(step)));
  // The package tests and the browser tests read the kit, so it is made while the other checks run.
  const onlyIfBuilt = (step) => (built ? step : notRun(step, 'build failed'));
  await session.runAll(chosen([onlyIfBuilt(kit()), ...checks]), jobs);
  await session.runAll(chosen(onBuild.map(onlyIfBuilt)), jobs);
  session.finish();
}
