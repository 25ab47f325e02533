import {readFile} from 'node:fs/promises';

const FACTS = new URL('../../src/facts/harmony.json', import.meta.url);

/**
 * @typedef {object} Statement
 * @property {string} id
 * @property {string} text English.
 * @property {string} source Id of the document that says so.
 * @property {string} section
 */

/**
 * The statements of the facts file, in its order: they are translated beside the sentences of `src/wording/`.
 *
 * @param {unknown} [facts] A facts file; the bundled one by default.
 * @returns {Promise<Statement[]>}
 */
export async function readStatements(facts) {
  return collect(facts ?? JSON.parse(await readFile(FACTS, 'utf8')));
}

/** @param {unknown} node @returns {Statement[]} */
function collect(node) {
  if (typeof node !== 'object' || node === null) return [];
  const {id, text} = /** @type {Partial<Statement>} */ (node);
  if (id !== undefined && text !== undefined) return [/** @type {Statement} */ (node)];
  return Object.values(node).flatMap(collect);
}
