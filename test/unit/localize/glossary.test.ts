import {describe, expect, it} from 'vitest';
import {findOtherTerms, readGlossary} from '../../../scripts/localize/glossary.mjs';
import {TARGETS} from '../../../scripts/localize/localizer.mjs';

const glossary = await readGlossary();

describe('the glossary', () => {
  it('has the same terms for each language, none twice', () => {
    const terms = new Set(glossary.map(({term}) => term));
    expect(terms.size).toBeGreaterThan(15);
    const rows = glossary.map(({term, locale}) => `${term} ${locale}`);
    expect([...rows].sort()).toEqual([...terms].flatMap((term) => TARGETS.map((locale) => `${term} ${locale}`)).sort());
  });

  it('has translations that its own patterns find', () => {
    const lost = glossary.filter(({translation, forms}) => !forms.test(translation));
    expect(lost).toEqual([]);
  });

  it('finds a term that is said otherwise, as a word and in the plural', () => {
    const german = (english: string, translation: string) =>
      findOtherTerms(english, translation, 'de', glossary).map(({term}) => term);
    expect(german('What a subprocessor is', 'Was ein Unterauftragnehmer ist')).toEqual(['subprocessor']);
    expect(german('Search the subprocessors', 'Unterauftragsverarbeiter durchsuchen')).toEqual([]);
    expect(german('A subprocessor', 'Ein Unterauftragsverarbeiter')).toEqual([]);
    expect(german('Subprocessorless', 'Ohne')).toEqual([]);
  });
});
