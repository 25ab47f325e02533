import {readFile} from 'node:fs/promises';
import {afterAll, describe, expect, it} from 'vitest';
import {checkCommand} from '../src/check.js';
import {report} from '../../../test/helpers/bundled.js';
import {plainCompany, wholeCompany} from '../../../test/unit/facts/company.js';
import {filesFor, NO_WORD, runToEnd} from './command.js';
import {exampleWith} from '../../../test/unit/facts/example.js';

const files = filesFor();
afterAll(files.remove);

describe('trust-badges facts check', () => {
  it.concurrent.each([
    ['2027-11-24', 0, '  example.report          current  8 months, 9 days since Mar 15, 2027  example-page: Example'],
    ['2028-02-14', 0, '  February 15, 2028  From this day on this check asks for the report after “example.report”.'],
    ['2028-02-15', 1, '11 months old, readers will see a notice from March 16, 2028  11 months since Mar 15, 2027'],
    ['2028-03-15', 1, '12 months old, readers will see a notice from March 16, 2028  1 year since Mar 15, 2027'],
    ['2028-03-16', 1, 'more than 12 months old, readers see a notice  1 year, 1 day since Mar 15, 2027'],
  ])('on %s ends with %i for a report dated March 15, 2027', async (today, code, line) => {
    const facts = plainCompany(({soc2}) => (soc2.report.date = '2027-03-15'));
    const ending = await runToEnd('facts', 'check', '--today', today, files.write(`report-${today}.json`, facts));
    expect(ending).toMatchObject({code, stderr: ''});
    expect(ending.stdout).toContain(line);
    const last = ending.stdout.trimEnd().split('\n').at(-1);
    const toDo = /^To do: ask for the next report; when it is there, replace the facts, .* facts diff <old/;
    expect(last).toMatch(code === 0 ? /^Nothing is due\.$/ : toDo);
    expect(ending.stdout.includes('Nothing, until somebody changes the facts.')).toBe(today === '2028-03-16');
    expect(ending.stdout).not.toMatch(NO_WORD);
  });

  it('takes today and the bundled facts unless another day and a file are given', async () => {
    const today = () => new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(new Date());
    const possible = [today()];
    const {stdout} = await runToEnd('facts', 'check');
    possible.push(today());
    expect(stdout).toContain(`SOC 2: the report (Type ${report.type}, dated ${report.long})`);
    expect(possible).toContain(/^.*, on (.*)$/m.exec(stdout)?.[1]);
  });

  it('shows every state of the fictional facts, and what to do at its end', async () => {
    const file = files.write('whole.json', wholeCompany());
    const {code, stdout, stderr} = await runToEnd('facts', 'check', '--today', '2026-03-05', file);
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
    const example = /npx trust-badges facts check (--today \S+) facts\.json\n.*?```text\n(.*?)```/s.exec(
      await readFile(new URL('../README.md', import.meta.url), 'utf8'),
    )!;
    const {output} = checkCommand([...example[1]!.split(' '), files.write('facts.json', plainCompany())], new Date());
    for (const line of example[2]!.trimEnd().split('\n')) expect(output).toContain(`\n${line}\n`);
  });

  it('prints a hidden character of the facts as its code', () => {
    const facts = plainCompany(({sources}) => (sources[0]!.sections[0]!.title = 'Two\nlines\u202e'));
    const {output} = checkCommand([files.write('hidden.json', facts)], new Date());
    expect(output).toContain('example-page: Two\\u{a}lines\\u{202e}\n');
  });

  const usage = /Usage: trust-badges facts check \[--today YYYY-MM-DD\] <file\.json>\n$/;
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
    ['no file', () => ['--today', '2027-01-01'], /^Give a facts file\. Usage/],
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
    const result = checkCommand(args(), new Date());
    expect(result).toMatchObject({exitCode: 2, output: ''});
    expect(result.problem).toMatch(problem);
    expect(result.problem).not.toMatch(NO_WORD);
    if (problem.source.endsWith('Usage')) expect(result.problem).toMatch(usage);
  });

  it.concurrent.each(badInput.filter((_row, index) => index % 3 === 0))(
    'ends with 2 for %s, and writes to standard error only',
    async (_what, args, problem) => {
      const ending = await runToEnd('facts', 'check', ...args());
      expect(ending).toMatchObject({code: 2, stdout: ''});
      expect(ending.stderr).toMatch(problem);
    },
  );
});
