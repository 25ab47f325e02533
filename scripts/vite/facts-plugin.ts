import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';
import {decodeText, formatReasons, parseFacts, parseJson} from '../../src/facts/index.js';

/** The parts of the facts that elements load, each an export of its own so that bundlers can leave the others out. */
const PARTS = ['soc2', 'security', 'subprocessors', 'contact'] as const;
const FACTS_FILE = fileURLToPath(new URL('../../src/facts/harmony.json', import.meta.url));
/** Where each fact comes from stays in `facts.json`: no element shows it, and it is a third of the bytes. */
const NOT_SHOWN = new Set(['source', 'section']);

/** A module without a file: `src/facts/bundled.d.ts` declares what is in it. */
const MODULE = fileURLToPath(new URL('../../src/facts/bundled.js', import.meta.url));

/**
 * Turns the facts file into a module. A file that `parseFacts()` refuses fails the build, with every path and reason.
 *
 * @returns The plugin.
 */
export function factsPlugin(): Plugin {
  return {
    name: 'harmony-facts',
    enforce: 'pre',
    resolveId(source) {
      return source.endsWith('/facts/bundled.js') ? MODULE : null;
    },
    async load(id) {
      if (id !== MODULE) return null;
      this.addWatchFile(FACTS_FILE);
      const result = parseFacts(parseJson(decodeText(await readFile(FACTS_FILE), FACTS_FILE), FACTS_FILE));
      if (!result.ok) this.error(`${FACTS_FILE} is not a valid facts file:\n${formatReasons(result.reasons)}`);
      const {facts, digest} = result;
      const exports = PARTS.map((part) => `export const ${part} = ${JSON.stringify(onlyShown(facts[part]), null, 2)};`);
      const factsId = `export const factsId = ${JSON.stringify(`${facts.factsVersion} ${digest}`)};`;
      return {code: [factsId, ...exports].join('\n'), moduleSideEffects: false};
    },
  };
}

function onlyShown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(onlyShown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !NOT_SHOWN.has(key))
      .map(([key, item]) => [key, onlyShown(item)]),
  );
}
