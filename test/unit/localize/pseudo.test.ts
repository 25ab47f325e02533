import fc from 'fast-check';
import {expect, it} from 'vitest';
import {PSEUDO_LOCALES, pseudolocalize} from '../../../scripts/localize/pseudo.mjs';
import {readSourceUnits} from '../../../scripts/localize/localizer.mjs';

const units = (await readSourceUnits()).map(({contents}) =>
  contents.map((part) => (typeof part === 'string' ? part : {placeholder: part.untranslatable})),
);
const length = (parts: readonly unknown[]) =>
  parts.reduce<number>((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);

it.each(PSEUDO_LOCALES)('%s has an accent on every letter and is 40 % longer', (locale) => {
  for (const contents of units) {
    const pseudo = pseudolocalize(contents, locale);
    expect(pseudo.filter((part) => typeof part === 'string').join('')).not.toMatch(/[A-Za-z]/);
    expect(length(pseudo)).toBeGreaterThanOrEqual(Math.floor(length(contents) * 1.4));
  }
});

it('keeps placeholders, and their order', () => {
  const part = fc.oneof(fc.string(), fc.record({placeholder: fc.string()}));
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom(...PSEUDO_LOCALES), (parts, locale) => {
      const placeholders = (list: readonly unknown[]) => list.filter((each) => typeof each !== 'string');
      expect(placeholders(pseudolocalize(parts, locale))).toEqual(placeholders(parts));
    }),
  );
});
