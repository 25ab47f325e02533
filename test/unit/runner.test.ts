import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {changedSinceBuild} from '../../scripts/test-runner/built.mjs';
import {judge} from '../../scripts/test-runner/count.mjs';
import {silenceOf} from '../../scripts/test-runner/limits.mjs';
import {allDoing, run} from '../../scripts/test-runner/run.mjs';

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
  const well = {code: 0};
  const counts = (passed: number, failed = 0) => ({passed, failed, problems: []});

  it.each([
    ['that ran no test', counts(0), well],
    ['that left no result', undefined, well],
    ['that ended badly, although no test failed', counts(3), {code: 1}],
    ['that was stopped', counts(3), {code: null, hung: 'It was stopped after 10 minutes of silence.'}],
  ])('%s has failed, and says why', (_what, found, how) => {
    const {failed, problems} = judge(found, how);
    expect(failed).toBe(1);
    expect(problems).toHaveLength(1);
  });

  it('that ran some has not', () => {
    expect(judge(counts(3), well)).toEqual(counts(3));
  });
});

describe('a program', () => {
  const MINUTE = 60_000;
  const start = (code: string) => run(process.execPath, ['--input-type=module', '-e', code], {silence: 10 * MINUTE});
  /** Waits, by the real clock, until it has said something. */
  const said = async (words: string) => {
    while (!allDoing().join().includes(words)) {
      if (allDoing().length === 0) throw new Error(`It has ended, and has not said "${words}".`);
      await wait(20);
    }
  };

  // Silence is measured by a fake clock, so that the test also passes on a slow machine.
  beforeEach(() => void vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']}));
  afterEach(() => void vi.useRealTimers());

  it('that is slow, but says something from time to time, is left alone', async () => {
    const ending = start(`
      let line = 0;
      const timer = setInterval(() => {
        console.log(\`line \${++line}\`);
        if (line === 4) clearInterval(timer);
      }, 300);`);
    for (const line of [1, 2, 3]) {
      await said(`line ${line}`);
      vi.advanceTimersByTime(9 * MINUTE);
    }
    expect(await ending).toMatchObject({code: 0, output: 'line 1\nline 2\nline 3\nline 4\n', hung: undefined});
  });

  it('that falls silent is stopped with all it has started, and its last words are told', async () => {
    const server = `require('node:http').createServer().listen(0, function () { console.log(this.address().port); })`;
    const ending = start(`
      import {spawn} from 'node:child_process';
      const server = spawn(process.execPath, ['-e', ${JSON.stringify(server)}], {
        detached: process.platform === 'linux',
      });
      server.stdout.on('data', (port) => console.log(\`serves \${port}\`));`);
    await said('serves');
    vi.advanceTimersByTime(10 * MINUTE);
    const {code, output, hung} = await ending;
    expect(code).not.toBe(0);
    expect(hung).toBe(`It was stopped after 10 minutes of silence. Last of all: it said "${output.trim()}"`);
    const port = output.match(/\d+/)![0];
    await expect.poll(() => fetch(`http://localhost:${port}`).catch(() => 'gone'), {timeout: MINUTE}).toBe('gone');
  });

  it('that tells of several tasks at a time is stopped in the middle of those that have not ended', async () => {
    const ending = start(`
      import {Progress} from './scripts/test-runner/progress.mjs';
      const progress = new Progress();
      for (const task of ['a', 'b', 'c']) progress.set(task, \`test \${task}\`);
      console.log('it works');
      progress.set('b', undefined);
      setInterval(() => {}, 1000);`);
    await said('test a; test c');
    vi.advanceTimersByTime(10 * MINUTE);
    expect((await ending).hung).toBe('It was stopped after 10 minutes of silence. Last of all: test a; test c');
  });

  it('may be silent for as long as the person says who runs it', () => {
    expect(silenceOf()).toBe(10 * MINUTE);
    expect(silenceOf('0.5')).toBe(MINUTE / 2);
    expect(() => silenceOf('soon')).toThrow('HARMONY_SILENCE_MINUTES');
  });
});

describe('what has changed since everything was built', () => {
  let root = '';
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), {recursive: true});
    writeFileSync(join(root, file), text);
  };

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'harmony-runner-'));
    execFileSync('git', ['init', '--quiet', root]);
    write('.gitignore', 'dist/\nnode_modules/\n');
    for (const file of ['src/badge.ts', 'package.json', 'node_modules/.package-lock.json']) write(file, 'one');
    execFileSync('git', ['add', '.'], {cwd: root});
    // The clock of a file system has larger steps than ours.
    await wait(50);
    write('dist/badge.js', 'one');
    write('dist/embed/badge.js', 'one');
    await wait(50);
  });
  afterEach(() => rmSync(root, {recursive: true}));

  it.each(['README.md', 'test/unit/badge.test.ts', 'dist/badge.js'])('is nothing when %s is another', (file) => {
    write(file, 'two');
    expect(changedSinceBuild(root)).toEqual([]);
  });

  it.each(['src/badge.ts', 'src/new.ts', 'package.json'])('is %s', (file) => {
    write(file, 'two');
    expect(changedSinceBuild(root)).toEqual([file]);
  });

  it('is a file that is gone, and one that came with an old date', () => {
    rmSync(join(root, 'src/badge.ts'));
    write('src/old.ts', 'two');
    utimesSync(join(root, 'src/old.ts'), 0, 0);
    expect(changedSinceBuild(root)!.sort()).toEqual(['src/badge.ts', 'src/old.ts']);
  });

  it('is unknown when a package was never built', () => {
    write('packages/kit/src/kit.ts', 'one');
    expect(changedSinceBuild(root)).toBeUndefined();
  });
});
