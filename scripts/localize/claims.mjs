import {join} from 'node:path';
import {readJson} from '../text-file.mjs';
import {ROOT} from './localizer.mjs';
import {textOf} from './xliff.mjs';

/**
 * @typedef {object} Claims xliff/claims.json
 * @property {Record<string, Record<string, string>>} words For each language a pattern for each kind of claim.
 * @property {{id: string, words: string[], locales?: string[], why: string}[]} allowed
 */

/** @returns {Promise<Claims>} */
export async function readClaims() {
  return readJson(join(ROOT, 'xliff/claims.json'), 'xliff/claims.json');
}

/** "Type 2" is in no language's list, because it is the same in all. */
const TYPE_2 = {'type 2': String.raw`\bType[\s-]*(?:2|II)\b`};

/**
 * Finds claims that English does not make: a language's words for certified, certificate, compliant and guaranteed, and
 * "Type 2" where it is neither denied nor explained.
 *
 * @param {string} locale
 * @param {readonly {id: string, parts: import('./xliff.mjs').Part[]}[]} texts
 * @param {Claims} claims
 * @returns {{id: string, word: string, found: string, text: string}[]} every use, also those that are allowed
 */
export function findClaims(locale, texts, {words}) {
  const patterns = Object.entries({...words[locale], ...TYPE_2});
  return texts.flatMap(({id, parts}) => {
    const text = textOf(parts).normalize('NFC');
    return patterns.flatMap(([word, pattern]) => {
      const found = new RegExp(pattern, 'iu').exec(text)?.[0];
      return found === undefined ? [] : [{id, word, found, text}];
    });
  });
}

/**
 * @param {{id: string, word: string}} use
 * @param {string} locale
 * @param {Claims} claims
 */
export function isAllowed({id, word}, locale, {allowed}) {
  return allowed.some((use) => use.id === id && use.words.includes(word) && (use.locales?.includes(locale) ?? true));
}
