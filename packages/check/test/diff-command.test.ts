import {readFile} from 'node:fs/promises';
import {afterAll, describe, expect, it} from 'vitest';
import {diffCommand} from '../src/diff.js';
import {plainCompany, wholeCompany} from '../../../test/unit/facts/company.js';
import {filesFor, NO_WORD, runToEnd} from './command.js';
import {exampleFacts} from '../../../test/unit/facts/example.js';

const files = filesFor();
afterAll(files.remove);
const plain = files.write('plain.json', plainCompany());
const whole = files.write('whole.json', wholeCompany());

describe('trust-badges facts diff', () => {
  it.concurrent('ends with 0 when both say the same', async () => {
    const again = files.write('again.json', JSON.stringify(wholeCompany(), null, 2));
    expect(await runToEnd('facts', 'diff', whole, again)).toEqual({
      code: 0,
      stdout: 'Both say the same.\n',
      stderr: '',
    });
  });

  it.concurrent('ends with 0 when they do not', async () => {
    const {code, stdout, stderr} = await runToEnd('facts', 'diff', plain, whole);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/^They .*$/gm)).toEqual(['They claim more', 'They claim less', 'They say differently']);
    for (const line of [
      'Now: The report has the period January 1 – December 31, 2025.',
      'Now: The report names “Example Auditor” as its auditor.',
      'Now: The report has the link https://example.com/report',
      'Now: The earlier report “example.report-2025” is as of January 15, 2025.',
      'Now: An examination of Type 2 is in progress (example.examination); there is no report on it.',
      'Now: Customers can object until 30 days after the announcement.',
      'Now: The list names “Example planned” (example.planned).',
      'Now: The subprocessor example.planned is planned from March 1, 2026.',
      'Now: The subprocessor example.used has the location Germany (DE).',
      'Now says: On January 20, 2026: “Example planned was announced.” (example.announcement)',
    ]) {
      expect(stdout).toContain(`\n  - ${line}\n`);
    }
    expect(stdout).toContain('\nThey claim less\n  Nothing.\n');
    expect(stdout).not.toMatch(NO_WORD);
  });

  it('has the lines that the README shows', async () => {
    const [, lines] = /npx trust-badges facts diff .*?```text\n(.*?)```/s.exec(
      await readFile(new URL('../README.md', import.meta.url), 'utf8'),
    )!;
    const facts = exampleFacts();
    const old = files.write('bundled.json', facts);
    facts.soc2.separate.shift();
    expect(diffCommand([old, files.write('without.json', facts)]).output).toContain(`\n${lines}\n`);
  });

  it('ends with 1, and what to do, when readers of the feed would not hear of a change', () => {
    const [old, now] = ['2026-03-01', '2026-05-01'].map((plannedFrom) =>
      files.write(
        `${plannedFrom}.json`,
        wholeCompany(({subprocessors}) => Object.assign(subprocessors.entries![2]!, {plannedFrom})),
      ),
    );
    expect(diffCommand([old!, now!])).toMatchObject({
      exitCode: 1,
      output: expect.stringMatching(/\n\nTo do: “example\.planned” has changed, so set "factsVersion" to .*\n$/),
    });
  });

  it('prints a hidden character of the facts as its code', () => {
    const hidden = plainCompany(({soc2}) => (soc2.proves[0]!.text = 'Two\u001b[31m\nlines'));
    const {output} = diffCommand([plain, files.write('hidden.json', hidden)]);
    expect(output).toContain('Now:    “Two\\u{1b}[31m\\u{a}lines” (example.proves)\n');
  });

  const badInput: [what: string, args: () => string[], problem: RegExp][] = [
    ['no file', () => [], /^Give two files, .* not 0\. Usage: trust-badges facts diff <old\.json> <new\.json>\n$/],
    ['one file', () => [plain], /^Give two files, .* not 1\. Usage/],
    ['three files', () => [plain, whole, plain], /^Give two files, .* not 3\. Usage/],
    ['an option', () => ['--all', plain, whole], /^There is no option --all\. Usage/],
    ['a file that is not there', () => [plain, 'none.json'], /^There is no file \/.*none\.json\. Give the path/],
    ['what is no JSON', () => [files.write('text.json', 'facts'), plain], /text\.json is not JSON: .*Correct it there/],
    [
      'facts that are refused',
      () => [plain, files.write('wrong.json', {...plainCompany(), factsVersion: 'today'})],
      /wrong\.json is refused\. Change these places:\n {2}factsVersion: must be a date like "\d{4}-\d\d-\d\d"\n$/,
    ],
  ];

  it.each(badInput)('has no answer to %s, and says what to do', (_what, args, problem) => {
    const result = diffCommand(args());
    expect(result).toMatchObject({exitCode: 2, output: ''});
    expect(result.problem).toMatch(problem);
    expect(result.problem).not.toMatch(NO_WORD);
  });

  it.concurrent.each(badInput.filter((_row, index) => index % 3 === 0))(
    'ends with 2 for %s, and writes to standard error only',
    async (_what, args, problem) => {
      const ending = await runToEnd('facts', 'diff', ...args());
      expect(ending).toMatchObject({code: 2, stdout: ''});
      expect(ending.stderr).toMatch(problem);
    },
  );
});
