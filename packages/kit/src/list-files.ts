import type {SubprocessorListElementContent} from '@harmony/trust-badges/content.js';
import {escapeJson} from './escape/json.js';
import {listCalendar} from './formats/list-calendar.js';
import {listCsv} from './formats/list-csv.js';
import {listData} from './formats/list-data.js';
import {listFeed} from './formats/list-feed.js';
import type {KitForm, KitTextFile} from './kit-file.js';

/**
 * The named list as data, for a spreadsheet, a program, a feed reader and a calendar.
 *
 * @param content - What the list says.
 * @returns The files: none while the facts name nobody, and no calendar while no one is planned.
 */
export function listFiles(content: SubprocessorListElementContent): readonly KitTextFile[] {
  const {element, locale, record} = content;
  if (record.entries.length === 0) return [];
  const file = (form: KitForm, ending: string, text: string | undefined): KitTextFile[] =>
    text === undefined ? [] : [{path: `${locale}/${element}.${ending}`, element, locale, form, content: text}];
  return [
    ...file('csv', 'csv', listCsv(content)),
    ...file('data', 'json', `${escapeJson(listData(content))}\n`),
    ...file('feed', 'atom', listFeed(content)),
    ...file('calendar', 'ics', listCalendar(content)),
  ];
}
