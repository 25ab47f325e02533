import {readFile} from 'node:fs/promises';
import {afterAll, describe, expect, it} from 'vitest';
import {checkCommand} from '../../../scripts/facts/check.js';
import {plainCompany, wholeCompany} from './company.js';
import {filesFor, NO_WORD, runCommand} from './command.js';
import {exampleWith} from './example.js';

const files = filesFor();
afterAll(files.remove);

describe('npm run facts:check', () => {
  it.concurrent.each([
    [
      '2026-11-24',
      0,
      '  soc2.report             current  8 months, 9 days since Mar 15, 2026  soc2-page: The question',
    ],
    ['2027-02-14', 0, '  February 15, 2027  From this day on this check asks for the report after “soc2.report”.'],
    ['2027-02-15', 1, '11 months old, readers will see a notice from March 16, 2027  11 months since Mar 15, 2026'],
    ['2027-03-15', 1, '12 months old, readers will see a notice from March 16, 2027  1 year since Mar 15, 2026'],
    ['2027-03-16', 1, 'more than 12 months old, readers see a notice  1 year, 1 day since Mar 15, 2026'],
  ])('on %s ends with %i for the bundled facts', async (today, code, line) => {
    const ending = await runCommand('check', '--today', today);
    expect(ending).toMatchObject({code, stderr: ''});
    expect(ending.stdout).toContain(line);
    const last = ending.stdout.trimEnd().split('\n').at(-1);
    if (code === 0) expect(last).toBe('Nothing is due.');
    else expect(last).toMatch(/^To do: ask for the next report; when it is there, replace the facts, .*facts:diff/);
    expect(ending.stdout.includes('Nothing, until somebody changes the facts.')).toBe(today === '2027-03-16');
    expect(ending.stdout).not.toMatch(NO_WORD);
  });

  it('takes today unless another day is given', async () => {
    const today = () => new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(new Date());
    const possible = [today()];
    const {stdout} = await runCommand('check');
    possible.push(today());
    expect(possible).toContain(/^.*, on (.*)$/m.exec(stdout)?.[1]);
  });

  it('shows every state of the fictional facts, and what to do at its end', async () => {
    const file = files.write('whole.json', wholeCompany());
    const {code, stdout, stderr} = await runCommand('check', '--today', '2026-03-05', file);
    expect([code, stderr]).toEqual([1, '']);
    for (const line of [
      /^ {2}example\.report +current +2 months, 5 days since Dec 31, 2025, the end of its period +example-page: Example/m,
      /^ {2}soc2\.report\.auditor +current/m,
      /^ {2}example\.report-2025 +earlier report +1 year, 1 month, 5 days since Jan 31, 2025/m,
      /^ {2}example\.examination +in progress +no date given, in the facts of Jan 31, 2026/m,
      /^ {2}example\.elsewhere +current +no date given, in the facts of Jan 31, 2026 +other-page: Other section$/m,
      /^ {2}example\.used +current +2 years, 5 days since Feb 29, 2024/m,
      /^ {2}example\.planned +planned from a day that has passed +4 days since Mar 1, 2026/m,
      /^ {2}example\.former +former +8 months, 5 days since Jun 30, 2025/m,
      /^ {2}subprocessors\.noticePeriod +current/m,
    ]) {
      expect(stdout).toMatch(line);
    }
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      'To do: replace "plannedFrom" by "since", or remove the entry: “example.planned”.',
    );
  });

  it('has the lines that the README shows', async () => {
    const example = /`npm run facts:check -- (--today \S+) facts\.json`.*?```text\n(.*?)```/s.exec(
      await readFile('README.md', 'utf8'),
    )!;
    const {output} = checkCommand(example[1]!.split(' '), new Date());
    for (const line of example[2]!.trimEnd().split('\n')) expect(output).toContain(`\n${line}\n`);
  });

  it('prints a hidden character of the facts as its code', () => {
    const facts = plainCompany(({sources}) => (sources[0]!.sections[0]!.title = 'Two\nlines\u202e'));
    const {output} = checkCommand([files.write('hidden.json', facts)], new Date());
    expect(output).toContain('example-page: Two\\u{a}lines\\u{202e}\n');
  });

  const usage = /Usage: npm run facts:check -- \[--today YYYY-MM-DD\] \[<file\.json>\]\n$/;
  const badInput: [what: string, args: () => string[], problem: RegExp][] = [
    ['an unknown option', () => ['--day', '2027-01-01'], /^There is no option --day\. Usage/],
    ['a short option', () => ['-t'], /^There is no option -t\. Usage/],
    [
      'a day that does not exist',
      () => ['--today', '2027-02-29'],
      /^--today must be a day .* not "2027-02-29"\. Usage/,
    ],
    ['a day in another form', () => ['--today', 'tomorrow'], /^--today must be a day .* not "tomorrow"\. Usage/],
    ['no day', () => ['--today'], /^--today must be a day .* not nothing\. Usage/],
    ['two files', () => ['a.json', 'b.json'], /^One file at a time, not a\.json and b\.json\. Usage/],
    ['a file that is not there', () => ['none.json'], /^There is no file \/.*none\.json\. Give the path/],
    ['a folder', () => [files.folder], /cannot be read: .*Give the path/],
    ['what is no JSON', () => [files.write('text.json', '{"a" 1}')], /text\.json is not JSON: .*position 5.*Correct/],
    [
      'facts that are refused',
      () => [files.write('wrong.json', exampleWith('soc2.report.date', '2026-02-30'))],
      /wrong\.json is refused\. Change these places:\n {2}soc2\.report\.date: must be a date that exists in the calendar\n$/,
    ],
  ];

  it.each(badInput)('has no answer to %s, and says what to do', (_what, args, problem) => {
    const outcome = checkCommand(args(), new Date());
    expect(outcome).toMatchObject({exitCode: 2, output: ''});
    expect(outcome.problem).toMatch(problem);
    expect(outcome.problem).not.toMatch(NO_WORD);
    if (problem.source.endsWith('Usage')) expect(outcome.problem).toMatch(usage);
  });

  it.concurrent.each(badInput.filter((_row, index) => index % 3 === 0))(
    'ends with 2 for %s, and writes to standard error only',
    async (_what, args, problem) => {
      const ending = await runCommand('check', ...args());
      expect(ending).toMatchObject({code: 2, stdout: ''});
      expect(ending.stderr).toMatch(problem);
    },
  );
});
