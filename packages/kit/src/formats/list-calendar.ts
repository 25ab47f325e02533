import {latest} from '@harmony/trust-badges/facts.js';
import type {RichText, SubprocessorListElementContent} from '@harmony/trust-badges/content.js';
import ical, {escape, ICalEventTransparency} from 'ical-generator';
import {directed, lineOf, linesOf} from '../language.js';
import {midnight} from './midnight.js';
import {stableId} from './stable-id.js';

/**
 * The days that matter for planned subprocessors, for calendars (RFC 5545): the last day to object, and the first day of use.
 * Each is an all-day event in every time zone, and does not mark the reader as busy.
 *
 * @param content - What the list says.
 * @returns The file; undefined where no one is planned.
 */
export function listCalendar(content: SubprocessorListElementContent): string | undefined {
  const {factsId, record, locale} = content;
  if (record.days.length === 0) return undefined;
  const line = (text: RichText) => directed(lineOf(text, content), content);

  // What counts is when the facts were changed, not when the file was written.
  const version = factsId.split(' ')[0]!;
  // The library escapes every text but this one.
  const name = escape(line(content.parts.title), false);
  const calendar = ical({name, prodId: {company: 'harmony', product: 'trust-badges'}});
  for (const {id, date, title} of record.days) {
    calendar.createEvent({
      id: stableId(record.subject, locale, id),
      stamp: midnight(version),
      // Calendars accept a day that has moved only with a higher number than the one they know. Facts do not know their
      // earlier versions, but their date only ever moves forward: 20260301 for March 1, 2026.
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
