import {afterAll, describe, expect, it} from 'vitest';
import {plainCompany} from '../../../../test/unit/facts/company.js';
import {runCommand} from '../../src/command.js';
import {sandbox, smallTools} from './tools.js';

const {run, report, write, remove, folder} = sandbox();
afterAll(remove);

const OVER = '<p>We are SOC 2 certified.</p>\n';
write({
  'over.html': OVER,
  'misleading.txt': 'We are\nSOC 2 compliant.\n',
  'note.txt': 'SOC 2 Type 1\n',
  'fine.txt': 'We make software.\n',
  'broken.txt': 'No text: \0\n',
  'facts.json': JSON.stringify(plainCompany()),
  'wrong.json': '{}',
});

describe('trust-badges check', () => {
  it.each([
    [0, ['fine.txt']],
    [0, ['note.txt']],
    [0, ['misleading.txt']],
    [1, ['misleading.txt', '--strict']],
    [0, ['note.txt', '--strict']],
    [1, ['over.html']],
    [1, ['fine.txt', 'over.html']],
    [2, ['broken.txt']],
    [2, ['none.txt']],
    [2, ['over.html', 'broken.txt']],
  ])('ends with %i for %j', async (exitCode, args) => {
    expect(await run(args)).toMatchObject({exitCode});
  });

  it('says what it could not read after it has checked all else', async () => {
    const {output, problem} = await run(['broken.txt', 'none.txt', 'over.html']);
    expect(output).toMatch(/^over\.html:1:11 over soc2-certified\n/);
    expect(problem).toBe(
      'none.txt: not read. There is no such file or folder: ' +
        `${folder}/none.txt. Check the path.\nbroken.txt: not read. It is no text that can be read. Give a text.\n`,
    );
  });

  it('gives JSON as it is promised', async () => {
    const {output, problem, exitCode} = await run(['over.html', 'none.txt', '--format', 'json']);
    expect(JSON.parse(output)).toEqual({
      findings: [
        {
          ...{file: 'over.html', line: 1, column: 11, endLine: 1, endColumn: 26},
          ...{level: 'over', rule: 'soc2-certified', excerpt: 'SOC 2 certified'},
          fact: 'The facts say something else of soc2-certified.',
          instead: 'Example Company has completed SOC 2 Type 1.',
        },
      ],
      unread: [
        {file: 'none.txt', why: expect.stringMatching(/^There is no such file or folder: .*none\.txt\. /) as string},
      ],
      skipped: [],
      checked: 1,
      exitCode: 2,
    });
    expect([problem !== '', exitCode]).toEqual([true, 2]);
  });

  it('takes the bundled facts, the day of this machine and no language unless others are given', async () => {
    const tools = smallTools();
    await run(['over.html'], {}, tools);
    await run(['--facts', 'facts.json', '--today=2027-01-02', '--lang', 'pt-BR', 'over.html'], {}, tools);
    expect(tools.asked.map(({facts, today, lang, context}) => [facts?.soc2.subject, today, lang, context])).toEqual([
      [undefined, '2026-11-30', undefined, 'text'],
      ['Example Company', '2027-01-02', 'pt-BR', 'text'],
    ]);
  });

  it('prefers the language that a text names', async () => {
    const tools = smallTools();
    const german = {
      ...tools,
      readPassages: async () => [{...(await tools.readPassages('a.txt', Buffer.from('x')))[0]!, lang: 'de'}],
    };
    await run(['--lang', 'fr', 'over.html'], {}, german);
    expect(tools.asked[0]!.lang).toBe('de');
  });

  it.each([
    ['<html><body><p>We are SOC 2 certified.', '-:1:23 soc2-certified'],
    ['We are\nSOC 2 certified.', '-:2:1 soc2-certified'],
  ])('reads standard input: %j', async (text, found) => {
    const stdin = (async function* () {
      yield await Promise.resolve(Buffer.from(text.slice(0, 9)));
      yield Buffer.from(text.slice(9));
    })();
    const {output} = await run(['-'], {stdin});
    expect(output).toContain(`${found.replace(' ', ' over ')}\n`);
  });

  it('reads no more of standard input than it can check', async () => {
    let given = 0;
    const stdin = (async function* () {
      for (;;) {
        given += 1;
        yield await Promise.resolve(new Uint8Array(1024 * 1024));
      }
    })();
    expect(await run(['-'], {stdin})).toMatchObject({
      exitCode: 2,
      problem: '-: not read. It is bigger than 20 MB. Check a smaller part of it.\n',
    });
    expect(given).toBe(21);
  });

  it('shows a hidden character as its code, so that no text can write to the terminal', async () => {
    write({'esc.txt': 'A\u001b[2J'});
    const tools = smallTools();
    const escaping = {
      ...tools,
      checkText: () => [
        {level: 'over', rule: 'x', start: 0, end: 2, excerpt: 'A\u001b', fact: 'b\u001b', instead: 'c\nd'} as const,
      ],
    };
    const {output} = await run(['esc.txt'], {}, escaping);
    expect(output).toContain('  “A\\u{1b}”\n  Why: b\\u{1b}\n  Write: c\\u{a}d\n');
    expect(output).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it.each([
    [[], /^Say what to check\. Usage: trust-badges check </],
    [['--fast', 'a.html'], /^There is no option --fast\. Usage/],
    [['-x', 'a.html'], /^There is no option -x\. Usage/],
    [['--strict=yes', 'a.html'], /^--strict takes no value\. Usage/],
    [['a.html', '--facts'], /^--facts needs a value\. Usage/],
    [['--facts', '--strict', 'a.html'], /^--facts needs a value, but is followed by --strict\. Usage/],
    [['--format', 'xml', 'a.html'], /^--format must be one of text, json, sarif, github, junit, not "xml"\. Usage/],
    [['--lang', 'x', 'a.html'], /^--lang must be the tag of a language, like en or pt-BR, not "x"\. Usage/],
    [['--today', '2026-02-30', 'a.html'], /^--today must be a day .* not "2026-02-30"\. Usage/],
    [['--facts', 'none.json', 'over.html'], /^There is no file \/.*none\.json\. Give the path of a facts file\.\n$/],
    [['--facts', 'wrong.json', 'over.html'], /wrong\.json is refused\. Change these places:\n/],
    [['--config', 'none.json', 'over.html'], /^There is no file \/.*none\.json\. Give the path of a config file\.\n$/],
    [
      ['!over.html'],
      /^!over\.html begins with "!"\. Say what to leave out under "skip" in trust-badges\.config\.json\.\n$/,
    ],
    [['http://example.com/'], /^http:\/\/example\.com\/ is not fetched\. Only https:\/\/ and http:\/\/localhost /],
    [
      ['https://user:secret@example.com/'],
      /^https:\/\/example\.com\/ is not fetched\. .* without a user name or password\.\n$/,
    ],
  ])('has no answer to %j, and says what to do', async (args, problem) => {
    const result = await run(args);
    expect(result).toMatchObject({output: '', exitCode: 2});
    expect(result.problem).toMatch(problem);
  });

  it('is reached through the command of the package', async () => {
    expect(await runCommand(['check'], new Date())).toMatchObject({
      exitCode: 2,
      problem: expect.stringMatching(/^Say what to check\. Usage: trust-badges check </) as string,
    });
  });

  it('counts in its last line', async () => {
    const {output} = await run(['over.html', 'misleading.txt', 'note.txt', 'fine.txt']);
    expect(output.trimEnd().split('\n').at(-1)).toBe(
      '3 findings in 3 of 4 files: 1 more than the facts say, 1 misleading or unclear, 1 worth a look.',
    );
    expect((await run(['fine.txt'])).output).toBe('Nothing found in 1 file.\n');
  });

  it('reports each file once, in the order in which it was asked for', async () => {
    const {findings} = await report('over.html', 'misleading.txt', '.', './over.html', '*.html');
    expect(findings.map(({file}) => file)).toEqual(['over.html', 'misleading.txt', 'note.txt']);
  });
});
