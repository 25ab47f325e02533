// For vitest.mutation.config.ts and vitest.fuzz.config.ts: how many inputs a property is tried with, whatever a test asks for.
import {vi} from 'vitest';
import {RUNS, withRuns} from './with-runs.js';

vi.mock('fast-check', async (importOriginal) => {
  const {default: fc} = await importOriginal<typeof import('fast-check')>();
  return {default: withRuns(fc, Number(process.env[RUNS]))};
});
