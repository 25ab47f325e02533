import type {TrustFacts} from '../facts/types.js';
import {withLocale} from '../localization/index.js';
import {escapeJson} from './escape/json.js';
import {listCalendar} from './forms/list-calendar.js';
import {listCsv} from './forms/list-csv.js';
import {listData} from './forms/list-data.js';
import {listFeed} from './forms/list-feed.js';
import type {KitForm, KitTextFile} from './kit-file.js';
import {kitLanguage} from './language.js';
import {kitFacts} from './outline/facts.js';

/**
 * The named list as data, for a spreadsheet, a program, a feed reader and a calendar.
 *
 * @param facts - Null for the bundled facts.
 * @param locale - A tag from `availableLocales()`.
 * @returns The files: none while the facts name nobody, and no calendar while no one is planned.
 */
export function listFiles(facts: TrustFacts | null, locale: string): readonly KitTextFile[] {
  const known = kitFacts(facts);
  if ((known.subprocessors.entries ?? []).length === 0) return [];
  const language = kitLanguage(locale);
  return withLocale(locale, () => {
    const file = (form: KitForm, ending: string, content: string | undefined): KitTextFile[] => {
      if (content === undefined) return [];
      return [{path: `${locale}/subprocessor-list.${ending}`, element: 'subprocessor-list', locale, form, content}];
    };
    return [
      ...file('csv', 'csv', listCsv(known)),
      ...file('data', 'json', `${escapeJson(listData(known, locale))}\n`),
      ...file('feed', 'atom', listFeed(facts, language)),
      ...file('calendar', 'ics', listCalendar(facts, language)),
    ];
  });
}
