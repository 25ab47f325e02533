import {describe, expect, it} from 'vitest';
import {inShort, placeOf} from './passages.js';

describe('Markdown', () => {
  it('is read as it is shown', async () => {
    const text = [
      ...[
        '---',
        'title: "A \\"title\\""',
        '---',
        '# Our *trust*',
        '',
        'We are **SOC 2**',
        '[certified](a/soc2.pdf "Tip").',
        '',
      ],
      ...['- One', '- Two', '', '> Quoted', '', '```js', 'code()', '```', '', '![Alt &amp; text](b/type1.png)', ''],
      ...['Term[^1] `x`', '', '[^1]: Note', '', '<!-- unseen -->', '', '<p title="T">HTML</p>'],
    ].join('\n');
    expect(await inShort('README.md', text)).toEqual([
      '2:9 data A "title"',
      '4:3 heading Our trust',
      '7:15 file-name soc2.pdf',
      '7:25 title Tip',
      '6:1 text We are SOC 2 certified.',
      '9:3 text One',
      '10:3 text Two',
      '12:3 text Quoted',
      '15:1 code code()',
      '18:3 alt Alt & text',
      '18:21 file-name type1.png',
      '20:1 text Term x',
      '22:7 text Note',
      '26:11 title T',
      '26:14 text HTML',
    ]);
  });

  it.each([
    ['an escape', 'A \\* B SOC', 'SOC', '1:8'],
    ['an entity', 'A &nbsp;&amp; SOC', 'SOC', '1:15'],
    ['marks and a link', '**We** [are](https://example.com/) SOC', 'SOC', '1:36'],
    ['line ends of Windows', 'A\r\nB SOC', 'SOC', '2:3'],
    ['a pair of surrogates', '😀 SOC', 'SOC', '1:4'],
    ['an address that is a link by itself', 'See https://example.com/a_b_c or SOC', 'SOC', '1:34'],
    ['a quotation with marks on each line', '> A\n> SOC', 'SOC', '2:3'],
    ['inline HTML', 'A <b title="x">B</b> SOC', 'SOC', '1:22'],
  ])('has exact places after %s', async (_, text, words, place) => {
    expect(await placeOf('a.md', text, words)).toBe(place);
  });

  it('takes the language from its front matter', async () => {
    expect(await inShort('a.md', '---\nlang: de\n---\n\nHallo\n')).toContain('5:1 text Hallo [lang=de]');
  });
});

describe('MDX', () => {
  it('is read with its JSX, expressions and code', async () => {
    const text = [
      ...["import A from 'a';", '', "export const text = 'In code';", '', '# Hi {name}', ''],
      ...['<Note title="A tip">We are **here**.</Note>', '', "{'In an expression'}", ''],
    ].join('\n');
    const found = await inShort('a.mdx', text);
    expect(found.map((one) => one.replace('\ufffc', '…'))).toEqual([
      '3:22 data In code',
      '5:3 heading Hi …',
      '7:14 title A tip',
      '7:21 text We are here.',
      '9:3 text In an expression',
    ]);
  });

  it('has exact places', async () => {
    expect(await placeOf('a.mdx', 'A <b>B &amp;</b> SOC', 'SOC')).toBe('1:18');
  });

  it('says what is wrong with what is no MDX', async () => {
    await expect(inShort('a.mdx', '<p>\n\nA\n')).rejects.toThrow(
      /^a\.mdx cannot be read: .+ Correct it there, or leave it out\.$/,
    );
  });
});
