import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {check} from './check.js';

const words = fc.constantFrom(
  'SOC 2',
  'Type II',
  'ISO 27001',
  'HIPAA',
  'GDPR',
  'we',
  'are',
  'not',
  'certified',
  'data',
  'never',
  'leaves',
  'EU',
  '.',
  '?',
  '"',
  '\n',
  '|',
  '✗',
  'ﬀ',
  '\u00ad',
  '\u{1F512}',
  'İ',
  'é',
);
const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.array(words, {maxLength: 40}).map((all) => all.join(' ')),
);

describe('any text', () => {
  it('is read without an error, and each finding is a part of it', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText, {nil: undefined}), (text, lead) => {
        for (const {start, end, excerpt, fact, instead} of check(text, lead === undefined ? {} : {lead})) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(excerpt).toBe(text.slice(start, end));
          expect(fact).not.toBe('');
          expect(instead).not.toBe('');
        }
      }),
      {numRuns: 500},
    );
  });

  it.each([
    'SOC 2 ',
    'a ',
    'SOC 2 Type 2, ISO 27001, ',
    'no ',
    '"SOC 2" ',
    'we are ',
    'A',
    '- SOC 2\n',
    '? ',
    'data in the EU ',
    '✗',
    '(',
    '\u0301',
  ])('of hostile length ends soon: %j', (part) => {
    const begun = performance.now();
    check(part.repeat(Math.floor(20_000 / part.length)));
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
