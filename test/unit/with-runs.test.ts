import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import fuzz, {withProperties} from '../../vitest.fuzz.config.js';
import mutation from '../../vitest.mutation.config.js';
import {RUNS, withRuns} from './with-runs.js';

/** How often a property is tried that asks for 3 inputs. */
function tries(numRuns: number): number {
  let count = 0;
  withRuns(fc, numRuns).assert(
    fc.property(fc.string(), () => {
      count += 1;
    }),
    {numRuns: 3},
  );
  return count;
}

describe('the number of inputs of a property', () => {
  it('is the one that is set, whatever the test asks for', () => {
    expect(tries(40)).toBe(40);
    expect(tries(1)).toBe(1);
    expect(() => withRuns(fc, Number(undefined))).toThrow(RUNS);
  });

  it('is 20,000 every night, and 10 for a mutant', () => {
    expect(fuzz.test?.env).toEqual({[RUNS]: '20000'});
    expect(mutation.test?.env).toEqual({[RUNS]: '10'});
    for (const {test} of [fuzz, mutation]) expect(test?.setupFiles).toEqual(['test/unit/property-runs.ts']);
  });

  it('concerns every file with a property', () => {
    expect(withProperties).toContain('test/unit/facts/parse.test.ts');
    expect(withProperties).toContain('packages/check/test/claims/properties.test.ts');
    for (const file of withProperties) expect(readFileSync(file, 'utf8')).toMatch(/fc\.assert\(/);
  });
});
