import {deflateSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {readPassages} from '../../src/read/index.js';
import {pdfOf, pngOf} from './binary-files.js';
import {inShort, placeOf} from './passages.js';

describe('SVG', () => {
  it('is read with its title, description, text and metadata', async () => {
    const svg = [
      '<svg xmlns="http://www.w3.org/2000/svg" aria-label="Label">',
      '<title>Title</title><desc>A &amp; SOC</desc>',
      '<metadata><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">Data</dc:title></metadata>',
      '<style>.a {fill: red}</style><text x="1">SOC <tspan>2</tspan></text>',
      '<image href="soc2-type1.png"/></svg>',
    ].join('\n');
    expect(await inShort('a.svg', svg)).toEqual([
      ...['1:53 label Label', '2:8 title Title', '2:27 text A & SOC', '3:65 data Data', '4:42 text SOC 2'],
      '5:14 file-name soc2-type1.png',
    ]);
    expect(await placeOf('a.svg', svg, 'SOC')).toBe('2:35');
  });
});

describe('PNG', () => {
  const text = (keyword: string, value: string) => Buffer.from(`${keyword}\0${value}`, 'latin1');

  it('is read in its texts of all three kinds', async () => {
    const png = pngOf([
      ['tEXt', text('Title', 'Type 1')],
      ['zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from('Packed words'))])],
      ['iTXt', Buffer.concat([Buffer.from('Description\0\0\0de\0\0'), Buffer.from('Häuser')])],
      ['tEXt', text('Software', 'Left out')],
    ]);
    expect((await inShort('a.png', png)).map((one) => one.replace(/^1:\d+ /, ''))).toEqual([
      ...['title Type 1', 'meta Packed words', 'alt Häuser [lang=de]'],
    ]);
  });

  it('is known by its first bytes, whatever it is called', async () => {
    expect(await inShort('a.txt', pngOf([['tEXt', text('Title', 'Type 1')]]))).toHaveLength(1);
  });

  it.each([
    ['ends too early', pngOf([['tEXt', text('Title', 'Type 1')]]).subarray(0, 30), /is damaged: its parts do not fit/],
    ['has packed text that is none', pngOf([['zTXt', Buffer.from('A\0\0zzzz')]]), /is damaged/],
    [
      'has text that grows without end',
      pngOf([['zTXt', Buffer.concat([Buffer.from('A\0\0'), deflateSync(Buffer.alloc(3_000_000))])]]),
      /has more than 2 MB of text in it/,
    ],
  ])('is refused if it %s', async (_, png, why) => {
    await expect(inShort('a.png', png)).rejects.toThrow(why);
  });
});

describe('other pictures', () => {
  it('have a name that is read', async () => {
    const [name] = await readPassages('img/soc2-type2.jpg', new Uint8Array([0xff, 0xd8, 0]));
    expect(name).toMatchObject({text: 'soc2-type2.jpg', context: 'file-name'});
  });
});

describe('PDF', () => {
  it('is read page by page and line by line', async () => {
    const pdf = pdfOf([['We are SOC 2', 'certified here.'], ['Second page.']]);
    expect(await inShort('a.pdf', pdf)).toEqual(['1:1 text We are SOC 2 certified here.', '2:1 text Second page.']);
    expect(await placeOf('a.pdf', pdf, 'certified')).toBe('1:2');
  });

  it('is refused if it is damaged, or has only pictures', async () => {
    await expect(inShort('a.pdf', Buffer.from('%PDF-1.4\nnothing'))).rejects.toThrow(/^a\.pdf is damaged/);
    await expect(inShort('a.pdf', pdfOf([[]]))).rejects.toThrow(
      'a.pdf has no text, only pictures. Read it yourself, or save it with its text.',
    );
  });
});
