import {describe, expect, it} from 'vitest';
import {nodeFonts} from '../../../src/node/fonts.js';
import {Paragraph, type Line} from '../../../src/images/paragraph.js';
import {Typefaces} from '../../../src/images/typefaces.js';
import type {RichText} from '../../../../../src/content/rich-text.js';

const typefaces = new Typefaces(await nodeFonts());

function paragraph(phrase: RichText, locale: string): Paragraph {
  return new Paragraph(phrase, locale, 400, typefaces);
}

function oneLine(phrase: RichText, locale: string): Line {
  const {lines} = paragraph(phrase, locale).lines(Infinity);
  expect(lines).toHaveLength(1);
  return lines[0]!;
}

/** The characters of a line from left to right. */
function visual({text, glyphs}: Line): string {
  return [...new Set(glyphs.map(({cluster}) => cluster))].map((cluster) => text[cluster]).join('');
}

const texts = (phrase: RichText, locale: string, width: number): string[] =>
  paragraph(phrase, locale)
    .lines(width)
    .lines.map(({text}) => text.trim());

describe('Arabic', () => {
  it('joins its letters', () => {
    const word = 'تقرير';
    const joined = oneLine(word, 'ar');
    const apart = Array.from(word, (letter) => oneLine(letter, 'ar'));
    // A letter at the beginning of a word has another shape than the same letter alone, and takes less room.
    expect(joined.glyphs.map(({id}) => id)).not.toEqual(
      apart.toReversed().flatMap((line) => line.glyphs.map(({id}) => id)),
    );
    expect(joined.width).toBeLessThan(apart.reduce((sum, {width}) => sum + width, 0) * 0.9);
  });

  it('runs from right to left, and a name in it from left to right', () => {
    expect(visual(oneLine(['أب', {text: 'Acme 2 Inc.'}, 'جد'], 'ar'))).toBe('دجAcme 2 Inc.بأ');
    expect(visual(oneLine([{text: 'Acme (Ltd.)'}, ': أب'], 'ar'))).toBe('بأ :Acme (Ltd.)');
  });

  it('keeps the order of a name that begins the line, with its marks', () => {
    expect(visual(oneLine([{text: 'SOC 2 Type 1'}], 'ar'))).toBe('SOC 2 Type 1');
  });
});

describe('Hebrew', () => {
  it('runs from right to left, and a name in it from left to right', () => {
    expect(visual(oneLine(['אב-', {text: 'Acme Inc.'}, ' גד'], 'he'))).toBe('דג Acme Inc.-בא');
  });

  it('mirrors brackets', () => {
    const opening = (line: Line): number => line.glyphs.find(({cluster}) => line.text[cluster] === '(')!.id;
    const closing = (line: Line): number => line.glyphs.find(({cluster}) => line.text[cluster] === ')')!.id;
    expect(opening(oneLine('(אב)', 'he'))).toBe(closing(oneLine('(ab)', 'en')));
  });
});

describe('a name from right to left in English', () => {
  it('stays in its place', () => {
    expect(visual(oneLine([{text: 'אבג'}, ': ab'], 'en'))).toBe('גבא: ab');
  });
});

describe('fonts', () => {
  it.each([
    ['ja', '報告書', 'noto-sans-jp'],
    ['ko', '보고서', 'noto-sans-kr'],
    ['zh-Hans', '报告', 'noto-sans-sc'],
    ['ar', 'تقرير', 'noto-sans-arabic'],
    ['he', 'דוח', 'noto-sans-hebrew'],
    ['pl', 'Żółć', 'noto-sans-'],
  ])('of %s draw %s', (locale, text, family) => {
    const {glyphs} = oneLine(text, locale);
    expect(glyphs.every(({typeface}) => typeface.name.startsWith(family))).toBe(true);
    expect(glyphs.every(({id}) => id > 0)).toBe(true);
  });

  it('draw the same characters as each language writes them', () => {
    const [japanese, chinese] = [oneLine('直', 'ja'), oneLine('直', 'zh-Hans')];
    expect(japanese.glyphs[0]!.typeface.name).not.toBe(chinese.glyphs[0]!.typeface.name);
  });

  it('draw the narrow space of French from the common one', () => {
    expect(oneLine('a\u202fb', 'fr').glyphs).toHaveLength(3);
  });
});

describe('lines', () => {
  it('break at spaces, and are never wider than they may be', () => {
    for (const width of [4, 6, 9, 15]) {
      const {lines, forced} = paragraph('The security program is built to support workflows.', 'en').lines(width);
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
      expect(forced).toBe(width === 4);
    }
  });

  it('break a word only if it is wider than a line, and lose nothing', () => {
    const word = 'Unbreakable'.repeat(9);
    const {lines, forced} = paragraph(`An ${word} name`, 'en').lines(10);
    expect(forced).toBe(true);
    expect(
      lines
        .map(({text}) => text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(`An${word}name`);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(10);
  });

  it('break Korean at spaces only, and Japanese between characters', () => {
    expect(texts('보고서를 요청하는 방법', 'ko', 5)).toEqual(['보고서를', '요청하는', '방법']);
    expect(texts('報告書を請求する', 'ja', 5)).toEqual(['報告書を請', '求する']);
    expect(texts('報告書を請。求する', 'ja', 5)[0]).toBe('報告書を');
  });

  it('do not break an address or at a space that does not break', () => {
    expect(texts(['Ask: ', {text: 'trust-team@some-company.example'}], 'en', 18)).toEqual([
      'Ask:',
      'trust-team@some-company.example',
    ]);
    expect(texts('one two\u00a0three', 'en', 6)).toEqual(['one', 'two\u00a0three']);
  });

  it('do not leave one word alone', () => {
    const {lines} = paragraph('Available through the security package, and under NDA where needed.', 'en').tidy(32);
    expect(lines.map(({text}) => text.trim()).at(-1)).toBe('where needed.');
    expect(texts('Available through the security package, and under NDA where needed.', 'en', 32).at(-1)).toBe(
      'needed.',
    );
  });

  it('of a title are of about the same length', () => {
    const {lines} = paragraph('Harmonity may rely on subprocessors for: a', 'en').balanced(20.5);
    expect(lines.map(({text}) => text.trim())).toEqual(['Harmonity may rely on', 'subprocessors for: a']);
  });
});
