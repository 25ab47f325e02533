import {lastDayToObject} from '../../facts/age.js';
import type {CalendarDate} from '../../facts/calendar-date.js';
import {formatRegion} from '../../localization/format.js';
import type {KitFacts} from '../outline/facts.js';
import {statusOf, type ListEntry, type ListStatus} from './list-entry.js';

/**
 * `subprocessor-list.json`: the named list for programs. Keys that an entry does not have are absent, not null, and all keys
 * stand in the order in which they are declared here. Keys may be added; none changes its meaning.
 */
export interface ListData {
  /** Which facts these are, as in every form. */
  readonly facts: {readonly version: string; readonly digest: string};
  /** The language of the country names. Texts are those of the facts, in English. */
  readonly language: string;
  /** Whose subprocessors. */
  readonly subject: string;
  /** The day on which the source of the list was last updated. */
  readonly lastUpdated: CalendarDate;
  readonly entries: readonly ListDataEntry[];
}

/** One subprocessor: what the facts give of it, whether it is in use, and what follows from that. */
export interface ListDataEntry extends ListEntry {
  readonly status: ListStatus;
  /** Names of the countries in `locations`, in the same order. */
  readonly countries?: readonly string[];
  /** Of a planned one: the last day on which customers can object, if the facts say enough. */
  readonly lastDayToObject?: CalendarDate;
}

/**
 * The named list as data, in the language of the moment.
 *
 * @param facts - Facts that name someone.
 * @param locale - The tag of that language.
 * @returns What the file has in it.
 */
export function listData({factsId, subprocessors}: KitFacts, locale: string): ListData {
  const {subject, lastUpdated, entries = [], noticePeriod} = subprocessors;
  const [version, digest] = factsId.split(' ') as [string, string];
  return {
    facts: {version, digest},
    language: locale,
    subject,
    lastUpdated,
    entries: entries.map((entry) => dataOf(entry, lastDayToObject(entry, noticePeriod))),
  };
}

/** Written out key by key, so that their order does not depend on that of a facts file. */
function dataOf(entry: ListEntry, lastDay: CalendarDate | undefined): ListDataEntry {
  const {id, name, legalName, website, address, contact, purpose, data, locations, transfer} = entry;
  const {since, announced, changed, plannedFrom, endedOn} = entry;
  const status = statusOf(entry);
  const countries = locations?.map(formatRegion);
  const all = {
    ...{id, status, name, legalName, website, address, contact, purpose, data, locations, countries, transfer},
    ...{since, announced, changed, plannedFrom, lastDayToObject: lastDay, endedOn},
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as ListDataEntry;
}
