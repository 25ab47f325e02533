import {spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {judge} from '../../scripts/test-runner/count.mjs';

/** Ends a run of such steps, as `npm test` does: the last line, and whether it succeeded. */
function ending(steps: {passed: number; failed: number}[]): {last: string; succeeded: boolean} {
  const code = `import {Session} from './scripts/test-runner/report.mjs';
    const session = new Session();
    for (const counts of ${JSON.stringify(steps)}) {
      await session.run({name: 'step', run: async () => ({...counts, problems: [], output: ''})});
    }
    session.finish();`;
  const {status, stdout} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {encoding: 'utf8'});
  return {last: stdout.trim().split('\n').at(-1)!, succeeded: status === 0};
}

describe('a run of all tests', () => {
  it.each([
    {steps: [], last: '0 passed, 0 failed', succeeded: false},
    {steps: [{passed: 0, failed: 0}], last: '0 passed, 0 failed', succeeded: false},
    {
      steps: [
        {passed: 2, failed: 0},
        {passed: 1, failed: 0},
      ],
      last: '3 passed, 0 failed',
      succeeded: true,
    },
    {steps: [{passed: 2, failed: 1}], last: '2 passed, 1 failed', succeeded: false},
  ])('ends with "$last", and succeeds: $succeeded', ({steps, last, succeeded}) => {
    expect(ending(steps)).toEqual({last, succeeded});
  });
});

describe('a test runner', () => {
  const well = {code: 0, timedOut: false};
  const counts = (passed: number, failed = 0) => ({passed, failed, problems: []});

  it.each([
    ['that ran no test', counts(0), well],
    ['that left no result', undefined, well],
    ['that ended badly, although no test failed', counts(3), {code: 1, timedOut: false}],
    ['that fell silent', counts(3), {code: null, timedOut: true}],
  ])('%s has failed, and says why', (_what, found, how) => {
    const {failed, problems} = judge(found, how);
    expect(failed).toBe(1);
    expect(problems).toHaveLength(1);
  });

  it('that ran some has not', () => {
    expect(judge(counts(3), well)).toEqual(counts(3));
  });
});
