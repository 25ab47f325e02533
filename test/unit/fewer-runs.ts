// For vitest.mutation.config.ts: a property is tried a few times for each mutant, and not hundreds of times.
import {vi} from 'vitest';

const FEW = 10;

vi.mock('fast-check', async (importOriginal) => {
  const {default: fc} = await importOriginal<typeof import('fast-check')>();
  const assert = ((property, options) => fc.assert(property, {...options, numRuns: FEW})) as typeof fc.assert;
  return {default: {...fc, assert}};
});
