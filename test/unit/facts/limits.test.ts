import {describe, expect, it} from 'vitest';
import {parseFacts} from '../../../src/facts/index.js';
import {whyRefused} from '../../../src/facts/parsed.js';
import {exampleFacts, exampleWith} from './example.js';

const reasonsOf = (facts: unknown) => {
  const result = parseFacts(facts);
  return result.ok ? [] : result.reasons;
};

/** Objects in objects: `nested(1)` is `{}`. */
const nested = (levels: number): object => (levels === 1 ? {} : {in: nested(levels - 1)});

describe('the limits of a facts file', () => {
  it('are twelve levels below the file itself, and not one more', () => {
    const tooDeep = (levels: number) =>
      reasonsOf({extra: nested(levels)}).filter(({message}) => message.startsWith('must not be nested deeper'));
    expect(tooDeep(12)).toEqual([]);
    expect(tooDeep(13)).toEqual([
      {
        path: ['extra', ...Array.from({length: 12}, () => 'in')].join('.'),
        message: 'must not be nested deeper than 12 levels',
      },
    ]);
  });

  it('are 10,000 characters for anything at all, before a pattern reads it', () => {
    const ofLength = (length: number) => reasonsOf(exampleWith('soc2.subject', 'x'.repeat(length)));
    expect(ofLength(10_001)).toEqual([{path: 'soc2.subject', message: 'must be at most 10000 characters'}]);
    expect(ofLength(10_000)).toContainEqual({path: 'soc2.subject', message: 'must be at most 300 characters'});
  });

  it('are 300 characters for a name and 2,000 for a statement', () => {
    for (const [path, most] of [
      ['soc2.subject', 300],
      ['contact.statement.text', 2000],
    ] as const) {
      expect(reasonsOf(exampleWith(path, 'x'.repeat(most))).filter(({path: at}) => at === path)).toEqual([]);
      expect(reasonsOf(exampleWith(path, 'x'.repeat(most + 1)))).toContainEqual({
        path,
        message: `must be at most ${most} characters`,
      });
    }
  });

  it('are five faults in a warning, and all of them for whoever asks', () => {
    const {soc2, ...others} = exampleFacts();
    const wrong = {...others, soc2: Object.fromEntries(Object.keys(soc2).map((key) => [key, 1]))};
    const faults = reasonsOf(wrong);
    expect(faults.length).toBeGreaterThan(5);
    const warned = whyRefused(wrong).trim().split('\n').slice(1);
    expect(warned).toHaveLength(5);
  });
});
