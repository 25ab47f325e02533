import {describe, expect, it} from 'vitest';
import {inShort, placeOf, read} from './passages.js';

describe('rows of tables', () => {
  const HEAD = '<table><tr><th>Framework<th>Status';

  it('are one passage, led by the first row', async () => {
    expect(await inShort('a.html', `${HEAD}<tr><td>ISO 27001<td>✓<tr><th>HIPAA<td>no</table>`)).toEqual([
      '1:16 heading Framework',
      '1:29 heading Status',
      '1:43 text ISO 27001\n✓ [lead=Framework\nStatus]',
      '1:65 text HIPAA\nno [lead=Framework\nStatus]',
    ]);
  });

  it('have the words of their icons in them, where the icons stand', async () => {
    const html =
      '<table><tr><td>ISO 27001<td>Yes <img src="v.svg" alt="included"><tr><td>B<td><i aria-label="no"></i></table>';
    expect(await inShort('a.html', html)).toEqual([
      '1:16 text ISO 27001\nYes\nincluded',
      '1:43 file-name v.svg',
      '1:73 text B\nno',
    ]);
    expect(await placeOf('a.html', html, 'included')).toBe('1:55');
    expect(await placeOf('a.html', html, 'no')).toBe('1:93');
  });

  it('are no rows if an old page has its columns in them', async () => {
    const columns = `<table><tr><td><h2>A</h2><p>B</p></td><td><p>C</p></td></tr></table>`;
    expect(await inShort('a.html', columns)).toEqual(['1:20 heading A', '1:29 text B', '1:46 text C']);
    const long = `<table><tr><td>${'word '.repeat(100)}<td>${'word '.repeat(100)}</table>`;
    expect(await read('a.html', long)).toHaveLength(2);
    const nested = '<table><tr><td><table><tr><td>A<td>B</table><td>C</table>';
    expect(await inShort('a.html', nested)).toEqual(['1:31 text A\nB', '1:49 text C']);
  });

  it.each([
    [
      'a.md',
      '| Question | Answer |\n|---|---|\n| **SOC** 2? | Yes |\n',
      '3:5 text SOC 2?\nYes [lead=Question\nAnswer]',
    ],
    ['a.csv', 'Question,Answer\r\n"SOC ""2""?",Yes\r\n', '2:2 data SOC "2"?\nYes [lead=Question\nAnswer]'],
    ['a.tsv', 'Question\tAnswer\nSOC 2?\tYes\n', '2:1 data SOC 2?\nYes [lead=Question\nAnswer]'],
    ['a.jsx', 'const a = <tr><td>SOC 2</td><td><Check aria-label="yes" /></td></tr>;', '1:19 text SOC 2\nyes'],
    ['a.vue', '<template><tr><td>SOC 2</td><td>Yes</td></tr></template>', '1:19 text SOC 2\nYes'],
    ['a.svelte', '<tr><td>SOC 2</td><td>Yes</td></tr>', '1:9 text SOC 2\nYes'],
    ['a.astro', '<table><tr><td>SOC 2</td><td>Yes</td></tr></table>', '1:16 text SOC 2\nYes'],
    ['a.mdx', '<dl><dt>SOC 2</dt><dd>Yes</dd></dl>', '1:9 text SOC 2\nYes'],
  ])('are one passage in %s', async (name, text, expected) => {
    expect(await inShort(name, text)).toContain(expected);
  });

  it('keep the places of each cell', async () => {
    expect(await placeOf('a.csv', 'Q,A\n"a ""b""",SOC 2\n', 'SOC 2')).toBe('2:11');
    expect(await placeOf('a.md', '| Q | A |\n|---|---|\n| a | b &amp; SOC 2 |\n', 'SOC 2')).toBe('3:15');
  });
});

describe('terms and questions', () => {
  it('are one passage with what is said of them', async () => {
    const html = '<dl><dt>A?<dd>Yes<dt>B<dt>C<dd>No</dl><details><summary>SOC 2?</summary><p>Yes</p></details>';
    expect(await inShort('a.html', html)).toEqual(['1:9 text A?\nYes', '1:22 text B\nC\nNo', '1:57 text SOC 2?\nYes']);
  });

  it('stay apart from a long answer', async () => {
    const html = `<details><summary>SOC 2?</summary>${'<p>Answer.</p>'.repeat(20)}</details>`;
    expect(await read('a.html', html)).toHaveLength(21);
  });
});

describe('what introduces a passage', () => {
  const leads = async (html: string) =>
    (await read('a.html', html)).flatMap(({text, lead}) => (lead === undefined ? [] : [`${text} < ${lead}`]));

  it.each([
    ['<p>We have:<ul><li>A<li>B</ul><p>C', ['A < We have:', 'B < We have:']],
    ['<p>We have:<ul><li>A<ul><li>B</ul></ul>', ['A < We have:', 'B < We have:']],
    ['<p>We have:<ul><li>Plans:<ul><li>B</ul><li>C</ul>', ['Plans: < We have:', 'B < Plans:', 'C < We have:']],
    ['<p>Never say:<blockquote>A</blockquote>', ['A < Never say:']],
    ['<h2>What it does not prove</h2><p>A<ul><li>B</ul>', ['B < What it does not prove']],
    ['<h2>Was er nicht beweist</h2><ul><li>B</ul>', ['B < Was er nicht beweist']],
    ['<h2>証明しないこと</h2><ul><li>B</ul>', ['B < 証明しないこと']],
    ['<h2>No surprises</h2><ul><li>B</ul>', []],
    ['<h2>Are you certified?</h2><p>Yes.<p>More.', ['Yes. < Are you certified?']],
    ['<h2>Our badges</h2><p>A<ul><li>B</ul>', []],
    ['<h2>What it does not prove</h2><h2>Other</h2><ul><li>B</ul>', []],
  ])('%s', async (html, expected) => {
    expect(await leads(html)).toEqual(expected);
  });

  it('is known in plain text, too', async () => {
    const text = 'We do not have:\n\n- A\n- B\n\nC\n\nAre you certified?\n\nYes.\n';
    expect(await inShort('a.txt', text)).toEqual([
      '1:1 text We do not have:',
      '3:3 text A [lead=We do not have:]',
      '4:3 text B [lead=We do not have:]',
      '6:1 text C',
      '8:1 text Are you certified?',
      '10:1 text Yes. [lead=Are you certified?]',
    ]);
  });
});
