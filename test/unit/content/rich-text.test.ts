import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isolateName, toRichText, toPlainText} from '../../../src/content/rich-text.js';

/** Text without the two marks that enclose a name. */
const text = fc.string({unit: 'grapheme'}).filter((value) => !/[\u2068\u2069]/.test(value));

describe('a phrase', () => {
  it('is taken apart at its names, and nowhere else', () => {
    expect(toRichText(`Security at ${isolateName('Example Company')}.`)).toEqual([
      'Security at ',
      {text: 'Example Company'},
      '.',
    ]);
    expect(toRichText(`${isolateName('A')}: ${isolateName('B')}`)).toEqual([{text: 'A'}, ': ', {text: 'B'}]);
    expect(toRichText('no name')).toEqual(['no name']);
  });

  it('reads the same as the sentence it was made of, whatever the names are', () => {
    fc.assert(
      fc.property(text, text, text, (before, name, after) => {
        expect(toPlainText(toRichText(before + isolateName(name) + after))).toBe(before + name + after);
      }),
    );
  });

  it('says in plain text what of it is English', () => {
    expect(toPlainText(['Bericht: ', {text: 'Report', label: 'Englisch', sentence: 'Auf Englisch: Report'}])).toBe(
      'Bericht: Auf Englisch: Report',
    );
  });
});
