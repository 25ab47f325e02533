import ical, {escape, ICalEventTransparency} from 'ical-generator';
import type {CalendarDate} from '../../facts/calendar-date.js';
import type {TrustFacts} from '../../facts/types.js';
import {joinTexts} from '../../localization/format.js';
import {describeFactsVersion, describeSentence} from '../../content/sentences.js';
import {describeLabel} from '../../content/label.js';
import {toIsolatedText, isolateName, toRichText, type RichText} from '../../content/rich-text.js';
import {describeSubprocessorList} from '../../content/subprocessor-list.js';
import {directed, lineOf, linesOf, type KitLanguage} from '../language.js';
import {kitFacts} from '../outline/facts.js';
import {latest, midnight, plannedEntries, stableId} from './list-entry.js';

/** A day to know of. */
interface Day {
  readonly id: string;
  readonly date: CalendarDate;
  readonly summary: RichText;
}

/**
 * The days that matter for planned subprocessors, for calendars (RFC 5545): the last day to object, and the first day of use.
 * Each is a whole day wherever its reader is, and leaves the reader free.
 *
 * @param facts - As for the element; null for the bundled ones.
 * @param language - The language of the moment.
 * @returns The file; undefined where no one is planned.
 */
export function listCalendar(facts: TrustFacts | null, language: KitLanguage): string | undefined {
  const days = daysOf(facts);
  if (days.length === 0) return undefined;
  const {factsId, subprocessors} = kitFacts(facts);
  const {title, contact} = describeSubprocessorList(facts);
  const line = (phrase: RichText) => directed(lineOf(phrase, language), language);
  const ask = describeSentence(joinTexts([contact.label, toIsolatedText([{text: contact.email}])]));
  const description = [
    describeSentence(toIsolatedText(title)),
    ask,
    describeSentence(toIsolatedText(describeFactsVersion(factsId))),
  ];

  // The facts are what was changed last, and not the file.
  const version = factsId.split(' ')[0]!;
  // Of all texts this one alone is written as it is.
  const calendar = ical({name: escape(line(title), false), prodId: {company: 'harmony', product: 'trust-badges'}});
  for (const {id, date, summary} of days) {
    calendar.createEvent({
      id: stableId(subprocessors.subject, language.locale, id),
      stamp: midnight(version),
      // Calendars take a day that has moved only with a higher number than the one they know. Facts know of no other
      // version than themselves, and their day only ever rises: 20260301 for March 1, 2026.
      sequence: Number(latest([version, subprocessors.lastUpdated]).replaceAll('-', '')),
      start: midnight(date),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: line(summary),
      description: directed(linesOf(description, language), language),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function daysOf(facts: TrustFacts | null): Day[] {
  const {table} = describeSubprocessorList(facts);
  return plannedEntries(kitFacts(facts).subprocessors).flatMap(({entry: {id, name}, from, lastDay}) => {
    const {planned} = table!.rows.find((row) => row.id === id)!;
    const day = (kind: string, date: CalendarDate, said: string): Day => ({
      id: `${id} ${kind}`,
      date,
      summary: toRichText(joinTexts([describeLabel(isolateName(name)), said])),
    });
    const first = day('planned', from, planned!.from);
    return lastDay === undefined ? [first] : [day('objection', lastDay, planned!.objection!), first];
  });
}
