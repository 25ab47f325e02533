import {readJson} from '../text-file.mjs';

const FACTS = new URL('../../src/facts/harmony.json', import.meta.url);

/**
 * @typedef {object} Statement
 * @property {string} id
 * @property {string} text English.
 * @property {string} source Id of the document that says so.
 * @property {string} section
 */

/**
 * The statements of the facts file, in its order: they are translated beside the sentences of `src/content/`.
 *
 * @param {unknown} [facts] A facts file; the bundled one by default.
 * @returns {Promise<Statement[]>}
 */
export async function readStatements(facts) {
  const all = facts ?? readJson(FACTS);
  return [...collect(all), ...collectEntryTexts(all.subprocessors)];
}

/**
 * The texts of named subprocessors. Many have the same purpose, and a translation belongs to a text: each counts once, under
 * the id of the first entry that has it.
 *
 * @param {{entries?: {id: string; purpose: string; data?: string[]; transfer?: string; source: string; section: string}[]}} [list]
 * @returns {Statement[]}
 */
function collectEntryTexts({entries = []} = {}) {
  const found = new Map();
  for (const {id, purpose, data = [], transfer, source, section} of entries) {
    const texts = [
      ['purpose', purpose],
      ...data.map((text, index) => [`data-${index + 1}`, text]),
      ...(transfer === undefined ? [] : [['transfer', transfer]]),
    ];
    for (const [key, text] of texts) {
      if (!found.has(text)) found.set(text, {id: `${id}.${key}`, text, source, section});
    }
  }
  return [...found.values()];
}

/** @param {unknown} node @returns {Statement[]} */
function collect(node) {
  if (typeof node !== 'object' || node === null) return [];
  const {id, text} = /** @type {Partial<Statement>} */ (node);
  if (id !== undefined && text !== undefined) return [/** @type {Statement} */ (node)];
  return Object.values(node).flatMap(collect);
}
