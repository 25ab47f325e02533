import {lastDayToObject} from '../../facts/age.js';
import type {CalendarDate} from '../../facts/calendar-date.js';
import {statusOf, type SubprocessorStatus} from '../../facts/subprocessor-dates.js';
import type {Subprocessor, WithoutProvenance} from '../../facts/types.js';
import {formatRegion, joinTexts} from '../../localization/format.js';
import type {KnownFacts} from '../known-facts.js';
import {columnTitles, describeEntryTexts, type EntryTexts} from '../named-list.js';
import {toIsolatedText, type RichText} from '../rich-text.js';
import {describeFactsVersion, describeSentence} from '../sentences.js';
import type {SubprocessorListContent} from '../subprocessor-list.js';
import {noteOf} from './planned-note.js';
import {describeDays, describeNews, type NewsItem, type SubprocessorDay} from './subprocessor-news.js';

/** One subprocessor: what the facts say about it, whether it is in use, and what follows from that. */
export interface SubprocessorEntry {
  readonly id: string;
  readonly status: SubprocessorStatus;
  readonly name: string;
  readonly legalName?: string;
  readonly website?: string;
  readonly address?: string;
  readonly contact?: string;
  /** In English, as the facts have it; likewise `data` and `transfer`. */
  readonly purpose: string;
  readonly data?: readonly string[];
  /** Country codes. */
  readonly locations?: readonly string[];
  readonly transfer?: string;
  readonly since?: CalendarDate;
  readonly announced?: CalendarDate;
  readonly changed?: CalendarDate;
  readonly plannedFrom?: CalendarDate;
  readonly endedOn?: CalendarDate;
  /** Names of the countries in `locations`, in the same order. */
  readonly countries?: readonly string[];
  /** For a planned one: the last day on which customers can object, if the facts say enough. */
  readonly lastDayToObject?: CalendarDate;
}

/** The named list as the facts have it, for data formats: everyone who is in use, planned or former. */
export interface SubprocessorRecord {
  /** Whose subprocessors. */
  readonly subject: string;
  /** The day on which the source of the list was last updated. */
  readonly lastUpdated: CalendarDate;
  readonly entries: readonly SubprocessorEntry[];
  /** The texts of each entry in the language of the content, in the same order. */
  readonly texts: readonly EntryTexts[];
  /** What each fact of an entry is called, by its key in the facts. */
  readonly titles: Readonly<Record<string, string>>;
  /** Sentences that say that an entry is planned, by the id of the entry. */
  readonly notes: Readonly<Record<string, RichText>>;
  /** What feeds tell, the newest first. */
  readonly news: readonly NewsItem[];
  /** The days that matter for planned entries. */
  readonly days: readonly SubprocessorDay[];
  /** What stands below each of those days: which list this is, whom to ask, and which facts they are. */
  readonly note: readonly RichText[];
}

/**
 * Describes the named list for data formats, in the active language.
 *
 * @param facts - The facts.
 * @param content - What the list says.
 * @returns The record; without entries while the facts name nobody.
 */
export function describeRecord(facts: KnownFacts, content: SubprocessorListContent): SubprocessorRecord {
  const {subject, lastUpdated, entries = [], noticePeriod} = facts.subprocessors;
  return {
    subject,
    lastUpdated,
    entries: entries.map((entry) => entryOf(entry, lastDayToObject(entry, noticePeriod))),
    texts: entries.map(describeEntryTexts),
    titles: columnTitles(),
    notes: Object.fromEntries(
      (content.table?.rows ?? []).flatMap((row) => {
        const note = noteOf(row);
        return note === undefined ? [] : [[row.id, note]];
      }),
    ),
    news: describeNews(facts, content),
    days: describeDays(facts, content),
    note: describeNote(facts, content),
  };
}

/** Key by key, so that their order does not depend on that of a facts file. */
function entryOf(entry: WithoutProvenance<Subprocessor>, lastDay: CalendarDate | undefined): SubprocessorEntry {
  const {id, name, legalName, website, address, contact, purpose, data, locations, transfer} = entry;
  const {since, announced, changed, plannedFrom, endedOn} = entry;
  const [status, countries] = [statusOf(entry), locations?.map(formatRegion)];
  const all = {
    ...{id, status, name, legalName, website, address, contact, purpose, data, locations, countries, transfer},
    ...{since, announced, changed, plannedFrom, lastDayToObject: lastDay, endedOn},
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as unknown as SubprocessorEntry;
}

function describeNote({factsId}: KnownFacts, {title, contact}: SubprocessorListContent): RichText[] {
  const ask = describeSentence(joinTexts([contact.label, toIsolatedText([{text: contact.email}])]));
  const sentence = (text: RichText) => describeSentence(toIsolatedText(text));
  return [sentence(title), ask, sentence(describeFactsVersion(factsId))];
}
