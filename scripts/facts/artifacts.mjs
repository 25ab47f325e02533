import {compile} from 'json-schema-to-typescript';
import {toJsonSchema} from '@valibot/to-json-schema';
import {runnerImport} from 'vite';

/** What is derived from `src/facts/schema.ts` and committed, by path. */
export const SCHEMA_FILE = 'src/facts/facts.schema.json';
export const TYPES_FILE = 'src/facts/facts.generated.ts';

/**
 * Derives the JSON Schema and the TypeScript types from the one definition of a facts file.
 *
 * @returns {Promise<Record<string, string>>} the text of each file, by its path
 */
export async function deriveFactsArtifacts() {
  const {module} = await runnerImport('/src/facts/schema.ts', {logLevel: 'error', configFile: false});
  // `errorMode: ignore`: a check that JSON Schema has no word for (that a day exists, say) stays with the parser.
  const schema = toJsonSchema(module.factsSchema, {errorMode: 'ignore', definitions: module.definitions});
  const types = await compile(structuredClone(schema), 'TrustFacts', {
    ignoreMinAndMaxItems: true,
    bannerComment: '// Written by `npm run facts:generate` from schema.ts. Do not edit.',
    style: {singleQuote: true, bracketSpacing: false, printWidth: 120},
  });
  return {
    [SCHEMA_FILE]: `${JSON.stringify(schema, null, 2)}\n`,
    // Limits on length say nothing in a type; they stay in the schema.
    [TYPES_FILE]: types.replace(/^ *\* @(?:min|max)Items \d+\n/gm, '').replace(/^( *)\*\n(?= *\*\/)/gm, ''),
  };
}
