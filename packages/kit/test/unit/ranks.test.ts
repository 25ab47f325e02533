import {availableLocales, toPlainText, type RichText} from '@harmony/trust-badges/content.js';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {plainText} from '../../src/formats/plain-text.js';
import {exampleCompany} from '../../../../stories/fixtures/example-company.js';
import {say} from '../../../../stories/fixtures/statement.js';
import {badgeOf, parsed} from './fictional.js';

/** More denials than fit beside the claim. */
const denied = Array.from({length: 12}, (_, index) =>
  say(`limits.${index}`, `It does not prove anything about the ${'very '.repeat(20)}long matter ${index}.`),
);

const COMPANIES = {
  ours: null,
  'the example company': parsed(exampleCompany),
  'much denied': parsed({...exampleCompany, soc2: {...exampleCompany.soc2, doesNotProve: denied}}),
};

describe('where room is short', () => {
  it.each(Object.entries(COMPANIES))('no text has decoration and lacks a denial: %s', (_name, facts) => {
    fc.assert(
      fc.property(fc.constantFrom(...availableLocales()), fc.integer({min: 1000, max: 3000}), (locale, limit) => {
        const content = badgeOf(facts, {locale});
        const text = plainText(content, limit);
        const {statements, parts} = content;
        // Only a text that has sections, and not one of sentences that run on.
        if (text === undefined || !text.includes('\n')) return;
        const says = (sentence: RichText) => text.includes(toPlainText(sentence));
        const decoration = [...statements.meaning, ...statements.difference, ...statements.separate];
        const missing = statements.doesNotProve.filter((denial) => !says(denial));
        if (decoration.some(says) || says(parts.categoriesTitle)) expect(missing).toEqual([]);
      }),
      {numRuns: 200},
    );
  });
});
