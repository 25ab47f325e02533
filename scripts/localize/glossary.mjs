import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ROOT} from './localizer.mjs';

/**
 * @typedef {object} GlossaryEntry One row of xliff/glossary.md
 * @property {string} term The English term.
 * @property {string} locale
 * @property {string} translation
 * @property {RegExp} forms What the translation looks like in a sentence.
 */

/** @returns {Promise<GlossaryEntry[]>} */
export async function readGlossary() {
  const text = await readFile(join(ROOT, 'xliff/glossary.md'), 'utf8');
  return text.split('\n').flatMap((line) => {
    const [, term, locale, translation, forms] = line.split('|').map((cell) => cell.trim());
    if (forms === undefined || term === 'term' || /^-+$/.test(term)) return [];
    return [{term, locale, translation, forms: new RegExp(forms.replace(/^`|`$/g, ''), 'iu')}];
  });
}

/**
 * Finds terms that a translation says otherwise than the glossary.
 *
 * @param {string} english
 * @param {string} translation
 * @param {string} locale
 * @param {readonly GlossaryEntry[]} glossary
 * @returns {GlossaryEntry[]}
 */
export function findOtherTerms(english, translation, locale, glossary) {
  return glossary.filter(
    (entry) => entry.locale === locale && says(english, entry.term) && !entry.forms.test(translation.normalize('NFC')),
  );
}

/** As a word of its own, perhaps in the plural. */
function says(english, term) {
  return new RegExp(`(?<![\\w-])${term}s?(?![\\w-])`, 'i').test(english);
}
