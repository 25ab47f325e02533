import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
);
const schema = (name: string) =>
  JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;

const ajv = new Ajv({strict: false, allErrors: true});
addFormats.default(ajv);
// Formats that Ajv has no definition for: addresses in any script.
ajv.addFormat('iri-reference', true);
ajv.addFormat('idn-email', true);
for (const name of ['spdx', 'jsf-0.82']) {
  ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
}

/** Whether a document is valid by the official schema of CycloneDX 1.6; `errors` says why not. */
export const validateCyclonedx = ajv.compile(schema('bom-1.6'));
