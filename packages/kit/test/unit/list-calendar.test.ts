import fc from 'fast-check';
import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {sanitizeText} from '../../src/escape/sanitize-text.js';
import {PROVENANCE} from '../../../../stories/fixtures/statement.js';
import {LIST, listSaying, listWith, LOCALES, listFilesOf} from './fictional.js';
import {hostileText} from './hostile-text.js';

const calendarOf = (facts: typeof LIST, locale = 'en') =>
  listFilesOf(facts, locale).find(({form}) => form === 'calendar')!.content;

/** What another library reads in it. */
function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics) as [string, unknown[], unknown[]]);
  const days = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const {startDate, endDate, summary, description, uid} = event;
    return {
      ...{summary, description, uid, start: startDate.toString(), end: endDate.toString(), allDay: startDate.isDate},
      sequence: Number(component.getFirstPropertyValue('sequence')),
      factsId: String(component.getFirstPropertyValue('dtstamp')),
      transparency: component.getFirstPropertyValue('transp'),
    };
  });
  // The library does not unescape properties that it does not know. By the RFC, these are text.
  const [name, ...more] = ['name', 'x-wr-calname'].map((key) => unescaped(String(calendar.getFirstPropertyValue(key))));
  expect(more).toEqual([name]);
  return {name, names: componentsIn(calendar), days};
}

const unescaped = (text: string) => text.replace(/\\([\\;,])/g, '$1');

const componentsIn = (component: ICAL.Component): string[] => [
  component.name,
  ...component.getAllSubcomponents().flatMap(componentsIn),
];

describe('the calendar', () => {
  it('has the last day to object and the first day of use, each a whole day', () => {
    const {name, days} = read(calendarOf(LIST));
    expect(name).toBe('Subprocessors of Example Company');
    const day = {
      ...{
        allDay: true,
        factsId: '2026-01-31T00:00:00Z',
        sequence: 20260131,
        transparency: 'TRANSPARENT',
        uid: expect.any(String),
      },
      description: expect.stringMatching(
        /^Subprocessors of Example Company\. Ask about subprocessors: security@example\.com\. Facts version 2026-01-31 [0-9a-f]{12}\.$/,
      ),
    };
    expect(days).toEqual([
      {
        ...day,
        ...{summary: 'Example Planned Company: Last day to object: February 14, 2026'},
        ...{start: '2026-02-14', end: '2026-02-15'},
      },
      {
        ...day,
        ...{summary: 'Example Planned Company: Planned from March 1, 2026'},
        ...{start: '2026-03-01', end: '2026-03-02'},
      },
    ]);
    expect(new Set(days.map(({uid}) => uid)).size).toBe(2);
  });

  it('has no day to object where the facts do not say enough to know it', () => {
    const planned = {id: 'example.one', name: 'Example One', purpose: 'x', plannedFrom: '2026-04-01', ...PROVENANCE};
    expect(read(calendarOf(listWith({entries: [planned]}))).days.map(({start}) => start)).toEqual(['2026-04-01']);
  });

  it('keeps the ids of its days when the days change, so that calendars move them', () => {
    const uids = (plannedFrom: string) => {
      const planned = {id: 'example.one', name: 'Example One', purpose: 'x', plannedFrom, ...PROVENANCE};
      return read(calendarOf(listWith({entries: [planned]}))).days.map(({uid}) => uid);
    };
    expect(uids('2026-04-01')).toEqual(uids('2026-05-01'));
  });

  it.each(LOCALES)('is iCalendar as RFC 5545 writes it: %s', (locale) => {
    expectWellWritten(calendarOf(LIST, locale));
  });

  it('reads back as its facts, whatever they are', () => {
    fc.assert(
      fc.property(
        hostileText.filter((text) => /\S/.test(text)),
        (text) => {
          const facts = listSaying(text);
          const ics = calendarOf(facts);
          expectWellWritten(ics);
          const {days, names, name} = read(ics);
          expect(names).toEqual(['vcalendar', 'vevent', 'vevent']);
          const written = facts.subprocessors.entries![0]!.name;
          expect(visible(days[1]!.summary)).toBe(visible(`${written}: Planned from March 1, 2026`));
          expect(visible(name!)).toBe(visible(`Subprocessors of ${written}`));
        },
      ),
      {numRuns: 150},
    );
  });
});

/** Without marks that no one sees, and without the spaces that are then left over. */
const visible = (text: string) => sanitizeText(text.replace(/[\u200f\u2066-\u2069]/g, ''));

/** Lines end in CRLF and have at most 75 octets; unfolded, each is a name and a value without a control character. */
function expectWellWritten(ics: string): void {
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of ics.split('\r\n')) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    // No character is torn in two.
    expect(line).not.toMatch(/\p{Surrogate}/u);
  }
  const unfolded = ics
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  // eslint-disable-next-line no-control-regex -- Controls are what this looks for.
  for (const line of unfolded) expect(line).toMatch(/^[A-Z][A-Z-]*(?:;VALUE=DATE)?:[^\0-\x08\n-\x1f\x7f]*$/);
  // In a text, what separates values is escaped.
  for (const line of unfolded.filter((each) => /^(?:NAME|X-WR-CALNAME|SUMMARY|DESCRIPTION):/.test(each))) {
    expect(line.slice(line.indexOf(':')).replace(/\\[\\;,nN]/g, '')).not.toMatch(/[\\;,]/);
  }
}
