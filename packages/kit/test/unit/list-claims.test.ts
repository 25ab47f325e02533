import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {readUnits} from '../../../../scripts/localize/xliff.mjs';
import {factsIdOf} from '../../../../src/facts/parsed.js';
import {LIST, LOCALES, listFilesOf, listOf} from './fictional.js';
import {LIST_READERS, stringsOf} from './list-readers.js';

/** Names of data fields and values. They are not words for readers, and are the same in every language. */
const KEYS = [
  ...['in-use', 'planned', 'former'],
  ...['status', 'announced', 'changed', 'plannedFrom', 'lastDayToObject', 'website', 'id', 'facts'],
];

const visible = (text: string) =>
  text
    .replace(/[\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function vocabularyOf(locale: string): string[] {
  const units = readUnits(readFileSync(`xliff/${locale === 'en' ? 'de' : locale}.xlf`, 'utf8'));
  const parts = units.flatMap(({source, target}) => (locale === 'en' ? source : (target?.parts ?? source)));
  const contents = stringsOf(listOf(LIST, {locale}).parts);
  const {subprocessors, contact} = LIST;
  // What a language puts between names.
  const joints = new Intl.ListFormat(locale).formatToParts(['1', '2']).map(({value}) => value);
  const codes = subprocessors.entries!.flatMap(({locations = []}) => locations);
  const countries = codes.map((code) => new Intl.DisplayNames(locale, {type: 'region'}).of(code)!);
  const known = [
    ...contents,
    ...countries,
    ...parts.filter((part) => typeof part === 'string'),
    ...stringsOf({subprocessors, contact}),
  ];
  const all = [...known, ...joints, ...KEYS, factsIdOf(LIST)!, ...factsIdOf(LIST)!.split(' '), locale];
  return [...new Set(all.map(visible))].filter(Boolean).sort((one, other) => other.length - one.length);
}

it.each(LOCALES)('the files of a list have no word but those of the facts and of wording: %s', (locale) => {
  const vocabulary = vocabularyOf(locale);
  const files = listFilesOf(LIST, locale);
  expect(files.map(({form}) => form)).toEqual(Object.keys(LIST_READERS));
  for (const {form, path, content} of files) {
    for (const text of LIST_READERS[form]!(content)) {
      const rest = vocabulary.reduce((left, known) => left.replaceAll(known, ' '), visible(text));
      expect(rest.match(/\p{L}{2,}/gu) ?? [], `${path}: ${text}`).toEqual([]);
    }
  }
});

it.each(LOCALES)('the files of a list name whose it is, everyone who is planned, and which facts: %s', (locale) => {
  for (const {form, path, content} of listFilesOf(LIST, locale)) {
    const text = visible(LIST_READERS[form]!(content).join(' '));
    expect(text, path).toContain('Example Planned Company');
    expect(text, path).toContain(form === 'data' ? factsIdOf(LIST)!.split(' ')[1] : factsIdOf(LIST)!);
    // Each row of the table says which facts it is from. The name and the place of the file say whose list it is.
    if (form !== 'csv') expect(text, path).toContain('Example Company');
  }
});
