import {afterAll, describe, expect, it} from 'vitest';
import * as entry from '../src/index.js';
import {wholeCompany} from '../../../test/unit/facts/company.js';
import {filesFor, runToEnd} from './command.js';

const {checkCommand, diffCommand, runCommand} = entry;
const files = filesFor();
afterAll(files.remove);
const file = files.write('facts.json', wholeCompany());
const now = new Date('2026-02-01T12:00:00Z');
const run = (...args: string[]) => runCommand(args, now);

const USAGE = `Usage: trust-badges check <files, folders, globs, addresses or -> [options]
       trust-badges facts check [--today YYYY-MM-DD] <file.json>
       trust-badges facts diff <old.json> <new.json>
       trust-badges mcp [--facts facts.json] [--today YYYY-MM-DD]
`;

describe('trust-badges', () => {
  it('checks facts', async () => {
    const check = await run('facts', 'check', '--today', '2026-03-05', file);
    expect(check).toMatchObject({exitCode: 1, problem: '', output: expect.stringContaining(', on March 5, 2026\n')});
    expect(check).toEqual(checkCommand(['--today', '2026-03-05', file], now));
    expect(await run('facts', 'check', file)).toMatchObject({exitCode: 0, problem: ''});
  });

  it('compares facts', async () => {
    expect(await run('facts', 'diff', file, file)).toEqual({exitCode: 0, problem: '', output: 'Both say the same.\n'});
    expect(await run('facts', 'diff', '--', file, file)).toEqual(diffCommand([file, file]));
  });

  it.each([
    ['--help'],
    ['-h'],
    ['facts', '--help'],
    ['facts', 'check', '--help'],
    ['facts', 'check', '--today', '--help'],
    ['facts', 'diff', 'old.json', '-h'],
    ['unknown', '--help'],
  ])('shows help for %s %s %s', async (...args) => {
    const {output, ...rest} = await run(...args);
    expect(rest).toEqual({exitCode: 0, problem: ''});
    expect(output.startsWith(USAGE)).toBe(true);
    for (const word of [
      'check  ',
      '--format',
      '--strict',
      'facts check',
      '--today',
      'facts diff',
      'mcp',
      '--help',
      'Exit codes: 0 ',
    ]) {
      expect(output).toContain(word);
    }
  });

  it('takes what comes after -- for a file', async () => {
    expect((await run('facts', 'check', '--', '--help')).problem).toMatch(
      /^There is no file \/.*--help\. Give the path/,
    );
  });

  it.each([
    ['no command', [], 'Give a command: '],
    ['half a command', ['facts'], 'Give a command: '],
    ['an unknown command', ['chekc', 'a.json'], 'There is no command "chekc". Give one: '],
    ['an unknown command for facts', ['facts', 'chekc'], 'There is no command "facts chekc". Give one: '],
    ['an option before the command', ['--today', '2026-03-05'], 'There is no command "--today". Give one: '],
  ])('has no answer to %s, and says what there is', async (_what, args, start) => {
    const problem = `${start}check, facts check, facts diff or mcp.\n\n${USAGE}`;
    expect(await run(...args)).toEqual({exitCode: 2, output: '', problem});
  });

  it.each([
    ['check', [], /^Give a facts file\. Usage: trust-badges facts check /],
    ['check', ['none.json'], /^There is no file \/.*none\.json\. Give the path of a facts file\.\n$/],
    ['diff', [file], /^Give two files, .* not 1\. Usage: trust-badges facts diff /],
    ['diff', [file, 'none.json'], /^There is no file \/.*none\.json\. Give the path of a facts file\.\n$/],
  ])('asks for the file that facts %s %j lacks', async (name, args, problem) => {
    expect(await run('facts', name, ...args)).toEqual({
      exitCode: 2,
      output: '',
      problem: expect.stringMatching(problem) as string,
    });
  });

  it('writes to the streams of its process', async () => {
    const [help, unknown] = await Promise.all([runToEnd('--help'), runToEnd('facts', 'unknown')]);
    expect(help).toEqual({code: 0, stdout: (await run('--help')).output, stderr: ''});
    expect(unknown).toEqual({code: 2, stdout: '', stderr: (await run('facts', 'unknown')).problem});
  });

  it('has four functions for scripts', () => {
    expect(Object.keys(entry).sort()).toEqual(['checkCommand', 'checkFilesCommand', 'diffCommand', 'runCommand']);
  });
});
