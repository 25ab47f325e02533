import type {CalendarDate} from '../../facts/calendar-date.js';
import {latest, plannedEntries, toldOn} from '../../facts/subprocessor-dates.js';
import {joinTexts} from '../../localization/format.js';
import type {KnownFacts} from '../known-facts.js';
import {describeLabel} from '../label.js';
import {isolateName, toIsolatedText, toRichText, type RichText} from '../rich-text.js';
import {describeSentence} from '../sentences.js';
import {describeStatement} from '../statement.js';
import type {SubprocessorListContent} from '../subprocessor-list.js';
import {noteOf} from './planned-note.js';

/** One item of a feed. */
export interface NewsItem {
  readonly id: string;
  /** When it was first published, if the facts say: the day of a change, or of an announcement. */
  readonly published?: CalendarDate;
  /** When its content last changed. Readers who know the old content have to hear of it again. */
  readonly updated: CalendarDate;
  readonly title: RichText;
  readonly sentences: readonly RichText[];
}

/** A day that matters for a planned subprocessor. */
export interface SubprocessorDay {
  /** The id of the entry, and what day it is: `acme planned`, `acme objection`. */
  readonly id: string;
  readonly date: CalendarDate;
  readonly title: RichText;
}

/**
 * Describes what changes in the named list: its change log, and planned subprocessors.
 *
 * @param facts - The facts.
 * @param content - What the list says.
 * @returns The items, the newest first. On the same day, what is planned comes first.
 */
export function describeNews({factsId, subprocessors}: KnownFacts, content: SubprocessorListContent): NewsItem[] {
  const {entries = [], changes = [], lastUpdated} = subprocessors;
  const factsVersion = factsId.split(' ')[0]!;
  const columns = content.table?.columns ?? [];
  const planned = (content.table?.rows ?? []).flatMap((row): NewsItem[] => {
    const note = noteOf(row);
    if (note === undefined) return [];
    const entry = entries.find(({id}) => id === row.id)!;
    const name = describeLabel(isolateName(row.name));
    const known = row.cells.flatMap((cell, index) => {
      if (cell.length === 0) return [];
      return [describeSentence(joinTexts([columns[index + 1]!.label, toIsolatedText(cell)]))];
    });
    return [
      {
        id: row.id,
        ...(entry.announced === undefined ? {} : {published: entry.announced}),
        updated: toldOn(entry, {factsVersion, lastUpdated}),
        title: toRichText(joinTexts([name, row.planned!.from])),
        sentences: [toRichText(name), note, ...known],
      },
    ];
  });
  const changed = changes.map(({date, changed = date, statement: {id, text}}, index): NewsItem => {
    const what = describeStatement({text});
    const sentences = [describeLabel(content.changes!.entries[index]!.day), what];
    return {id, published: date, updated: latest([date, changed]), title: what, sentences};
  });
  return [...planned, ...changed].sort(({updated: one}, {updated: other}) => (one < other ? 1 : one > other ? -1 : 0));
}

/**
 * Describes the days that matter for planned subprocessors: the last day to object, and the first day of use.
 *
 * @param facts - The facts.
 * @param content - What the list says.
 * @returns The days, in the order of the entries; empty while no one is planned.
 */
export function describeDays({subprocessors}: KnownFacts, {table}: SubprocessorListContent): SubprocessorDay[] {
  return plannedEntries(subprocessors).flatMap(({entry: {id, name}, from, lastDay}) => {
    const {planned} = table!.rows.find((row) => row.id === id)!;
    const day = (kind: string, date: CalendarDate, said: string): SubprocessorDay => ({
      id: `${id} ${kind}`,
      date,
      title: toRichText(joinTexts([describeLabel(isolateName(name)), said])),
    });
    const first = day('planned', from, planned!.from);
    return lastDay === undefined ? [first] : [day('objection', lastDay, planned!.objection!), first];
  });
}
