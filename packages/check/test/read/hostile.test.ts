import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {NoReader, readPassages, Unreadable} from '../../src/read/index.js';
import {read} from './passages.js';

const ENDINGS = [
  'html',
  'svg',
  'xml',
  'md',
  'mdx',
  'tsx',
  'vue',
  'svelte',
  'astro',
  'json',
  'yaml',
  'csv',
  'txt',
  'png',
];

/** What parsers trip over. */
const pieces = fc.array(
  fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '<![CDATA[',
      '<template shadowrootmode=open>',
      '<table><tr><td>',
      '</table>',
    ],
    ...[
      '<dl><dt>',
      '<dd>',
      '<details><summary>',
      '</summary>',
      '<h2>',
      '</h2>',
      '<ul><li>',
      '</ul>',
      '<script>',
      '</script>',
    ],
    ...[
      '&amp',
      '&#x0;',
      '&#x110000;',
      '\\u{110000}',
      '\\',
      '"',
      "'",
      '`',
      '${',
      '{',
      '}',
      '{{',
      '}}',
      '{#if a}',
      '{/if}',
      '---\n',
    ],
    ...[
      '| a | b |\n',
      '|-|-|\n',
      '# ',
      '> ',
      '- ',
      '```\n',
      '[a](b "c")',
      '\r\n',
      '\n\n',
      '\0',
      '\ud800',
      '😀',
      '\u202e',
      'SOC 2',
      '?',
    ],
    ...[':', ',', ';', '\t', ' ', 'a: &x\n', '*x', '[', ']', '1'],
  ),
  {maxLength: 40},
);

async function isReadOrRefused(name: string, content: string | Uint8Array): Promise<void> {
  try {
    for (const {text, at} of await read(name, content)) {
      expect(text).not.toBe('');
      for (const offset of [0, text.length - 1, text.length]) {
        const {line, column} = at(offset);
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
    }
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
    expect((error as Error).message).toMatch(/^a\.\w+ .+\.$/s);
  }
}

describe('hostile files', () => {
  it.each(ENDINGS)('are read or refused: .%s', async (ending) => {
    await fc.assert(
      fc.asyncProperty(pieces, (parts) => isReadOrRefused(`a.${ending}`, parts.join(''))),
      {numRuns: 60},
    );
  });

  it('of any bytes are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ENDINGS), fc.uint8Array({maxLength: 60}), (ending, bytes) =>
        isReadOrRefused(`a.${ending}`, bytes),
      ),
      {numRuns: 150},
    );
  });

  it('in text have the place at which their words stand', async () => {
    const words = fc.array(fc.constantFrom('A', 'b 😀', '\r\n', '\n', 'c  d', '&', 'é'), {maxLength: 12});
    await fc.assert(
      fc.asyncProperty(words, async (parts) => {
        const source = `${parts.join(' ')} SOC2`;
        const lines = source.split(/\r\n|\n/);
        const passages = await read('a.txt', source);
        const passage = passages.find(({text}) => text.includes('SOC2'))!;
        const place = passage.at(passage.text.indexOf('SOC2'));
        expect(place).toEqual({line: lines.length, column: lines.at(-1)!.length - 3});
      }),
    );
  });

  it.each([
    ['a.html', '<div>'.repeat(100_000)],
    ['a.html', '<table><tr><td>'.repeat(20_000)],
    ['a.html', '<b>'.repeat(5000) + '<p>'.repeat(5000)],
    ['a.svg', `<svg>${'<g>'.repeat(100_000)}`],
    ['a.json', '['.repeat(100_000)],
    ['a.yaml', '['.repeat(100_000)],
    ['a.yaml', '- '.repeat(5000)],
    ['a.md', '> '.repeat(20_000) + 'a'],
    ['a.tsx', `const a = ${'('.repeat(50_000)}`],
    ['a.tsx', `const a = ${'<a>'.repeat(20_000)}`],
    ['a.vue', `<template>${'<a>'.repeat(20_000)}</template>`],
    ['a.svelte', '{#if a}'.repeat(20_000)],
    ['a.csv', ','.repeat(100_000)],
    ['a.txt', '>'.repeat(100_000)],
    ['a.html', `<p>${'a&nbsp;'.repeat(50_000)}</p>`],
    ['a.html', `<ul>${'<li>a:<ul>'.repeat(300)}`],
  ])(
    'that are nested without end come to an end: %s %#',
    async (name, text) => {
      const start = performance.now();
      await isReadOrRefused(name, text);
      expect(performance.now() - start).toBeLessThan(40_000);
    },
    60_000,
  );
});

describe('files that are not read', () => {
  it('are refused if they are too big', async () => {
    await expect(readPassages('a.txt', new Uint8Array(20 * 1024 * 1024 + 1))).rejects.toThrow(
      'a.txt is larger than 20 MB. Check what it is made from, or split it.',
    );
  });

  it('are refused if they are neither text nor a picture', async () => {
    await expect(readPassages('a.bin', new Uint8Array([1, 0, 2]))).rejects.toThrow(NoReader);
  });
});

describe('encodings', () => {
  const utf16 = (text: string, isBig: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };

  it.each([
    ['UTF-8', Buffer.from('ä 😀 SOC')],
    ['UTF-8 with a mark', Buffer.from('\ufeffä 😀 SOC')],
    ['UTF-16', utf16('ä 😀 SOC', false)],
    ['UTF-16, the other way round', utf16('ä 😀 SOC', true)],
  ])('%s is read, and the mark is no column', async (_, bytes) => {
    const [passage] = await read('a.txt', bytes);
    expect(passage!.text).toBe('ä 😀 SOC');
    expect(passage!.at(5)).toEqual({line: 1, column: 6});
  });

  it.each([
    ['a.txt is not UTF-8 throughout. Save it as UTF-8.', Buffer.from('H\xe4user', 'latin1')],
    ['a.txt is UTF-16 without a byte order mark. Save it as UTF-8.', Buffer.from('Haus', 'utf16le')],
    ['a.txt is UTF-32. Save it as UTF-8.', Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0])],
    ['a.txt is not UTF-16 throughout. Save it as UTF-8.', Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
  ])('%s', async (why, bytes) => {
    await expect(read('a.txt', bytes)).rejects.toThrow(why);
  });
});
