import {createGenerator} from 'ts-json-schema-generator';

/**
 * The JSON Schema of `ElementContent`, from its types. Keys may be added to a content, so the schema allows others.
 *
 * @returns {object} the schema
 * @throws for a type that no JSON Schema can describe
 */
export function contentSchema() {
  const generator = createGenerator({
    path: 'src/content/describe.ts',
    tsconfig: 'tsconfig.json',
    type: 'ElementContent',
    skipTypeCheck: true,
    additionalProperties: true,
  });
  return {title: 'What an element says', ...generator.createSchema('ElementContent')};
}
