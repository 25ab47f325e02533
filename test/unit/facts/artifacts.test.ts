import {readFile} from 'node:fs/promises';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import type {InferOutput} from 'valibot';
import {describe, expect, expectTypeOf, it} from 'vitest';
import {deriveFactsArtifacts, SCHEMA_FILE} from '../../../scripts/facts/artifacts.mjs';
import type {factsSchema} from '../../../src/facts/schema.js';
import type {Facts} from '../../../src/facts/types.js';
import {exampleFacts, exampleWith} from './example.js';

describe('what is derived from the definition of a facts file', () => {
  it('is up to date in the repository (npm run facts:generate)', async () => {
    for (const [file, text] of Object.entries(await deriveFactsArtifacts())) {
      expect(await readFile(file, 'utf8'), file).toBe(text);
    }
  });

  it('has the types that the parser returns', () => {
    expectTypeOf<Facts>().toExtend<InferOutput<typeof factsSchema>>();
    expectTypeOf<InferOutput<typeof factsSchema>>().toExtend<Facts>();
  });

  it('is a JSON Schema by which an editor accepts the bundled facts and finds faults', async () => {
    const validate = (addFormats as unknown as (ajv: Ajv) => Ajv)(new Ajv({strict: false})).compile(
      JSON.parse(await readFile(SCHEMA_FILE, 'utf8')) as object,
    );
    expect(validate(exampleFacts()), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(exampleWith('soc2.report.type', 2))).toBe(false);
    expect(validate(exampleWith('soc2.compliant', true))).toBe(false);
    expect(validate(exampleWith('soc2.report.date', '2026-02-30'))).toBe(false);
    expect(validate(exampleWith('soc2.proves.0.source', undefined))).toBe(false);
  });
});
