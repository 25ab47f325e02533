import {afterAll, describe, expect, it} from 'vitest';
import {inShort, sandbox} from './tools.js';

const {report, run, write, remove} = sandbox();
afterAll(remove);

let count = 0;
const found = async (text: string, ending = 'html') => {
  const name = `page-${(count += 1)}.${ending}`;
  write({[name]: text});
  return inShort(await report(name)).map((line) => line.slice(name.length + 1));
};
const IGNORE = '<!-- trust-badges-ignore soc2-certified: quoted from a customer -->';
const CLAIM = '<p>SOC 2 certified</p>';

describe('an ignore in the text', () => {
  it.each([
    ['on the line before', `${IGNORE}\n${CLAIM}`],
    ['on the same line, before it', `${IGNORE}${CLAIM}`],
    ['on the same line, after it', `${CLAIM} ${IGNORE}`],
    ['before the next passage, some lines above', `${IGNORE}\n\n<div>\n<div>\n${CLAIM}`],
    ['before a passage of several lines', `${IGNORE}\n<p>We\nare\nSOC 2 certified\n</p>`],
    ['in a passage, before the line', `<p>We are\n${IGNORE}\nSOC 2 certified\n</p>`],
    [
      'above another ignore',
      `${IGNORE}\n<!-- trust-badges-ignore iso-27001: same -->\n<p>SOC 2 certified, ISO 27001</p>`,
    ],
    [
      'with several rules',
      '<!-- trust-badges-ignore soc2-certified, iso-27001: same -->\n<p>SOC 2 certified, ISO 27001</p>',
    ],
    [
      'whose reason speaks of it',
      '<!-- trust-badges-ignore soc2-certified: "SOC 2 certified" is a quotation -->\n' + CLAIM,
    ],
    ['with a line break of Windows', `${IGNORE}\r\n${CLAIM}\r\n`],
  ])('takes a finding away: %s', async (_where, text) => {
    expect(await found(text)).toEqual([]);
  });

  it.each([
    ['// trust-badges-ignore soc2-certified: why\nSOC 2 certified'],
    ['# trust-badges-ignore soc2-certified: why\nSOC 2 certified'],
    ['/* trust-badges-ignore soc2-certified: why */\nSOC 2 certified'],
    ['{/* trust-badges-ignore soc2-certified: why */}\nSOC 2 certified'],
    ['trust-badges-ignore soc2-certified: we are not SOC 2 certified\nSOC 2 certified'],
    ['SOC 2 certified // trust-badges-ignore soc2-certified: why'],
  ])('stands in any comment, or in the text itself: %s', async (text) => {
    expect(await found(text, 'txt')).toEqual([]);
  });

  it.each([
    [
      'another rule',
      `<!-- trust-badges-ignore iso-27001: why -->\n${CLAIM}`,
      ['1:6 unused-ignore', '2:4 soc2-certified'],
    ],
    ['the passage after the next', `${IGNORE}\n<p>Fine</p>\n${CLAIM}`, ['1:6 unused-ignore', '3:4 soc2-certified']],
    ['what stands above', `${CLAIM}\n${IGNORE}\n<p>Fine</p>`, ['1:4 soc2-certified', '2:6 unused-ignore']],
    ['what follows, if its own line needs it', `${CLAIM} ${IGNORE}\n${CLAIM}`, ['2:4 soc2-certified']],
  ])('is not for %s', async (_what, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('is not for the whole of a page that is one line', async () => {
    const filler = '<i>fine</i>'.repeat(100);
    expect(await found(`${CLAIM}${filler}${IGNORE}${CLAIM}${filler}${CLAIM}`)).toHaveLength(2);
  });

  it('that nothing needs is worth a look, and does not fail', async () => {
    write({'unused.html': `${IGNORE}\n<p>Fine</p>`});
    const {findings, exitCode} = await report('unused.html', '--strict');
    expect(exitCode).toBe(0);
    expect(findings).toEqual([
      {
        ...{file: 'unused.html', line: 1, column: 6, endLine: 1, endColumn: IGNORE.length + 1},
        ...{level: 'note', rule: 'unused-ignore', excerpt: IGNORE.slice(5), instead: ''},
        fact: 'No finding of soc2-certified needs this ignore any longer. Remove it.',
      },
    ]);
    expect((await run(['unused.html'])).output).not.toContain('Write:');
  });

  it.each([
    [`<!-- trust-badges-ignore soc2-certified -->\n${CLAIM}`],
    [`<!-- trust-badges-ignore soc2-certified: -->\n${CLAIM}`],
    [`<!-- trust-badges-ignore soc2-certified: ... -->\n${CLAIM}`],
    [`<!-- trust-badges-ignore: a reason -->\n${CLAIM}`],
    [`<!-- trust-badges-ignore -->\n${CLAIM}`],
  ])('without a rule or a reason ignores nothing, and fails: %s', async (text) => {
    expect(await found(text)).toEqual(['1:6 bad-ignore', '2:4 soc2-certified']);
    write({'bad.html': text.replace(CLAIM, '')});
    expect(await report('bad.html')).toMatchObject({
      findings: [{level: 'over', instead: 'trust-badges-ignore soc2-certified: the reason'}],
      exitCode: 1,
    });
  });

  it.each(['Write `trust-badges-ignore <rule>: why`.', 'Use trust-badges-ignore in a comment.'])(
    'is not every sentence about it: %s',
    async (text) => {
      expect(await found(text, 'txt')).toEqual([]);
    },
  );
});
