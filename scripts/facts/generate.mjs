// npm run facts:generate: writes what is derived from src/facts/schema.ts.
import {writeFile} from 'node:fs/promises';
import {deriveFactsArtifacts} from './artifacts.mjs';

for (const [file, text] of Object.entries(await deriveFactsArtifacts())) {
  await writeFile(file, text);
  console.log(`wrote ${file}`);
}
