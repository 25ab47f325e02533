import {describe, expect, it} from 'vitest';
import {inShort, placeOf} from './passages.js';

describe('plain text', () => {
  it('is read by paragraphs, points and headings', async () => {
    const text = 'Title\n=====\n\nWe are SOC\r\n2 here.\r\n\r\n> Quoted\n> lines\n\n- One\n- Two\n';
    expect(await inShort('a.txt', text)).toEqual([
      ...[
        '1:1 heading Title',
        '4:1 text We are SOC 2 here.',
        '7:3 text Quoted lines',
        '10:3 text One',
        '11:3 text Two',
      ],
    ]);
  });

  it('has exact places over line ends', async () => {
    expect(await placeOf('a.txt', '😀 We are SOC\r\n  2 here', '2 here')).toBe('2:3');
    expect(await placeOf('a', 'A\nB SOC', 'SOC')).toBe('2:3');
  });
});

describe('JSON', () => {
  it('is read string by string, without keys and ids', async () => {
    const text =
      '{\n  "key": "A \\"b\\" SOC",\n  "id": "x y", // note\n  "list": ["C", {"d": "<b>E</b> &amp; f"}, 1],\n}\n';
    expect(await inShort('a.json', text)).toEqual(['2:11 data A "b" SOC', '4:13 data C', '4:27 data E & f']);
    expect(await placeOf('a.json', text, 'SOC')).toBe('2:19');
    expect(await placeOf('a.json', text, 'f')).toBe('4:39');
  });

  it('takes an id of a program for code, and the name of a file for one', async () => {
    expect(await inShort('a.json', '["soc2.report", "/files/soc2-type2.pdf"]')).toEqual([
      ...['1:3 code soc2.report', '1:25 file-name soc2-type2.pdf'],
    ]);
  });

  it('reads one value on each line, too', async () => {
    expect(await inShort('a.jsonl', '{"a": "B"}\n{"a": "C"}\n')).toEqual(['1:8 data B', '2:8 data C']);
  });

  it('says of a certificate of schema.org what it says to machines', async () => {
    const text = '{"@type": "Certification", "name": "SOC 2"}';
    expect(await inShort('a.jsonld', text)).toEqual(['1:37 data SOC 2', '1:12 data Certification: SOC 2']);
  });

  it('is refused if it is something else', async () => {
    await expect(inShort('a.json', '{\n"a": }\n')).rejects.toThrow(/^a\.json is not JSON: .+ Correct it there/);
  });
});

describe('YAML', () => {
  it('is read string by string, in every style', async () => {
    const text = [
      '# SOC note',
      'a: plain text',
      'b: "A\\u0020\\"b\\" SOC"',
      "c: 'It''s ISO'",
      'd: >-',
      '  folded',
      '  HIPAA text',
      'e: |',
      '  kept',
      '- wrong',
    ];
    expect(await inShort('a.yaml', text.slice(0, 9).join('\n'))).toEqual([
      ...[
        '2:4 data plain text',
        '3:5 data A "b" SOC',
        "4:5 data It's ISO",
        '6:3 data folded HIPAA text',
        '9:3 data kept',
      ],
    ]);
    const good = text.slice(0, 9).join('\r\n');
    expect(await placeOf('a.yml', good, 'SOC')).toBe('3:18');
    expect(await placeOf('a.yml', good, 'ISO')).toBe('4:11');
    expect(await placeOf('a.yml', good, 'HIPAA')).toBe('7:3');
    await expect(inShort('a.yaml', text.join('\n'))).rejects.toThrow(/^a\.yaml is not YAML, line \d+: /);
  });

  it('ends for what refers to itself', async () => {
    expect(await inShort('a.yaml', 'a: &x\n  - b c\n  - *x\n')).toEqual(['2:5 data b c']);
  });
});

describe('CSV', () => {
  it.each([
    ['quotation marks', 'A,"B ""C"" SOC"\n', 'SOC', '1:12'],
    ['line breaks in a cell', 'A,"B\r\nSOC"\r\n', 'SOC', '2:1'],
    ['semicolons', 'A;B;SOC\n', 'SOC', '1:5'],
    ['a pair of surrogates', '😀,SOC\n', 'SOC', '1:4'],
    ['an empty line', 'A,B\n\nC,SOC\n', 'SOC', '3:3'],
  ])('has exact places after %s', async (_, text, words, place) => {
    expect(await placeOf('a.csv', text, words)).toBe(place);
  });

  it('leaves cells of much text for themselves, with the first row before them', async () => {
    const text = `A,B\n${'word '.repeat(100)},${'text '.repeat(100)}\n`;
    expect((await inShort('a.csv', text)).map((one) => one.slice(0, 15))).toEqual([
      ...['1:1 data A\nB', '2:1 data word w', '2:502 data text'],
    ]);
  });
});

describe('XML', () => {
  it('is read element by element', async () => {
    const feed =
      '<?xml version="1.0"?>\n<feed xml:lang="de"><title>A &amp; SOC</title><content type="html">&lt;p&gt;B&lt;/p&gt;</content></feed>';
    const found = await inShort('a.atom', feed);
    expect(found.map((one) => one.replace(/ \[.*/, ''))).toEqual(['2:28 data A & SOC', '2:77 data B']);
    expect(await placeOf('a.atom', feed, 'SOC')).toBe('2:36');
  });
});
