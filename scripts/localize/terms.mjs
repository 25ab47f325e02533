import {runnerImport} from 'vite';

const {dayIn} = (await runnerImport('/scripts/localize/dates.ts', {configFile: false, logLevel: 'error'})).module;

/** Names that no language translates. Longer ones first: what they cover is not counted again. */
const TERMS = [
  ...['SOC 2 Type 1', 'SOC 2 Type 2', 'SOC 2', 'Type 1', 'Type 2'],
  ...['Harmony Global Inc', 'Harmony AI', 'Harmonity', 'Harmony'],
  ...['Data Processing Addendum', 'Service Level Agreement', 'AI & Data Governance', 'Trust Center', 'Status Page'],
  ...['ISO 27001', 'HIPAA', 'TLS', 'NDA', 'DPA', 'SLA'],
];

const ENGLISH_DAY = /\b[A-Z][a-z]+ \d{1,2}, \d{4}\b/g;

/** How another language writes a day in a statement, which is text there and not a placeholder. */
function translateDay(day, locale) {
  return dayIn(new Date(`${day} UTC`).toISOString().slice(0, 10), locale);
}

/**
 * Compares the protected terms of a sentence and of its translation.
 *
 * @param {string} english
 * @param {string} translation
 * @param {string} locale
 * @returns {string[]} the terms that do not occur as often, and a date that does not read as the language writes it
 */
export function findLostTerms(english, translation, locale) {
  const lost = [];
  let [rest, translated] = [english, translation];
  for (const term of TERMS) {
    const [before, after] = [rest.split(term), translated.split(term)];
    if (before.length !== after.length) lost.push(term);
    [rest, translated] = [before.join(' '), after.join(' ')];
  }
  const days = (english.match(ENGLISH_DAY) ?? []).map((day) => translateDay(day, locale));
  return [...lost, ...days.filter((day) => !translation.includes(day))];
}
