import {latest} from '@harmony/trust-badges/facts.js';
import type {RichText, SubprocessorListElementContent} from '@harmony/trust-badges/content.js';
import ical, {escape, ICalEventTransparency} from 'ical-generator';
import {directed, lineOf, linesOf} from '../language.js';
import {midnight} from './midnight.js';
import {stableId} from './stable-id.js';

/**
 * The days that matter for planned subprocessors, for calendars (RFC 5545): the last day to object, and the first day of use.
 * Each is a whole day wherever its reader is, and leaves the reader free.
 *
 * @param content - What the list says.
 * @returns The file; undefined where no one is planned.
 */
export function listCalendar(content: SubprocessorListElementContent): string | undefined {
  const {factsId, record, locale} = content;
  if (record.days.length === 0) return undefined;
  const line = (text: RichText) => directed(lineOf(text, content), content);

  // The facts are what was changed last, and not the file.
  const version = factsId.split(' ')[0]!;
  // Of all texts this one alone is written as it is.
  const name = escape(line(content.parts.title), false);
  const calendar = ical({name, prodId: {company: 'harmony', product: 'trust-badges'}});
  for (const {id, date, title} of record.days) {
    calendar.createEvent({
      id: stableId(record.subject, locale, id),
      stamp: midnight(version),
      // Calendars take a day that has moved only with a higher number than the one they know. Facts know of no other
      // version than themselves, and their day only ever rises: 20260301 for March 1, 2026.
      sequence: Number(latest([version, record.lastUpdated]).replaceAll('-', '')),
      start: midnight(date),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: line(title),
      description: directed(linesOf(record.note, content), content),
    });
  }
  return `${calendar.toString()}\r\n`;
}
