import fc from 'fast-check';
import ICAL from 'ical.js';
import {XmlDocument} from 'libxml2-wasm';
import {describe, expect, it} from 'vitest';
import {unrecordedChanges} from '../../../check/src/unrecorded.js';
import type {TrustFacts} from '../../../../src/facts/index.js';
import type {Facts} from '../../../../src/facts/types.js';
import {exampleWithEntries} from '../../../../stories/fixtures/example-entries.js';
import {parsed, listFilesOf} from './fictional.js';

type Entry = NonNullable<Facts['subprocessors']['entries']>[number];

/** The example as it is after some change: its planned entry, its change log and the days of the file. */
function version(
  factsVersion: string,
  planned: Partial<Entry> = {},
  {lastUpdated = '2026-01-31', ...list}: Partial<Facts['subprocessors']> = {},
): TrustFacts {
  const facts = exampleWithEntries(2);
  const entries = facts.subprocessors.entries!.map((entry) =>
    entry.plannedFrom === undefined ? entry : {...entry, ...planned},
  );
  return parsed({...facts, factsVersion, subprocessors: {...facts.subprocessors, entries, lastUpdated, ...list}});
}

const fileOf = (facts: TrustFacts, form: string) =>
  listFilesOf(facts, 'en').find((file) => file.form === form)!.content;

/** What a reader of feeds keeps of each entry. */
function feedOf(facts: TrustFacts) {
  const document = XmlDocument.fromString(fileOf(facts, 'feed'));
  const names = {a: 'http://www.w3.org/2005/Atom'};
  const all = (path: string) => document.find(path, names).map(({content}) => content.replace('T00:00:00Z', ''));
  const updated = all('/a:feed/a:updated')[0]!;
  const entries = all('//a:entry/a:title').map((title, index) => {
    const at = (name: string) => all(`//a:entry[${index + 1}]/a:${name}`)[0];
    return {title, published: at('published'), updated: at('updated')!, content: at('content')!};
  });
  document.dispose();
  return {updated, entries, planned: entries.find(({title}) => title.includes('Planned from'))!};
}

function sequencesOf(facts: TrustFacts): number[] {
  const calendar = new ICAL.Component(ICAL.parse(fileOf(facts, 'calendar')) as [string, unknown[], unknown[]]);
  return calendar.getAllSubcomponents('vevent').map((day) => Number(day.getFirstPropertyValue('sequence')));
}

const MOVED = {plannedFrom: '2026-05-01', purpose: 'Payments'};
const {noticePeriod, changes = []} = exampleWithEntries(1).subprocessors;

describe('what has changed in a list', () => {
  it.each([
    ['the list with it', version('2026-02-10', MOVED, {lastUpdated: '2026-02-10'})],
    ['only the file', version('2026-02-10', MOVED)],
    ['the file, and the entry says so', version('2026-02-10', {...MOVED, changed: '2026-02-10'})],
    ['only the time to object', version('2026-02-10', {}, {noticePeriod: {...noticePeriod!, days: 45}})],
  ])('is told anew, whatever else has changed: %s', (_what, after) => {
    const before = version('2026-01-31');
    expect(feedOf(before).planned).toMatchObject({published: '2026-01-15', updated: '2026-01-31'});
    expect(feedOf(after).planned).toMatchObject({published: '2026-01-15', updated: '2026-02-10'});
    expect(feedOf(after).entries[0]!.title).toMatch(/Planned from/);
    expect(feedOf(after).updated).toBe('2026-02-10');
    const known = sequencesOf(before);
    for (const [index, sequence] of sequencesOf(after).entries()) expect(sequence).toBeGreaterThan(known[index]!);
    expect(unrecordedChanges(before, after)).toEqual([]);
  });

  it('is not told anew of an entry that gives the day of its last change, when other facts change', () => {
    const changed = {...MOVED, changed: '2026-02-10'};
    const later = version('2026-06-30', changed, {lastUpdated: '2026-06-30'});
    expect(feedOf(later).planned).toEqual(feedOf(version('2026-02-10', changed)).planned);
    expect(feedOf(later).updated).toBe('2026-06-30');
  });

  it('is told anew of a line of the change log that was corrected, and of no other', () => {
    const [first, second] = changes;
    const corrected = {...second!, changed: '2026-02-10', statement: {...second!.statement, text: 'Corrected.'}};
    const {entries} = feedOf(version('2026-02-10', {changed: '2026-01-15'}, {changes: [first!, corrected]}));
    expect(entries.map(({published, updated}) => [published, updated])).toEqual([
      ['2025-12-31', '2026-02-10'],
      ['2026-01-15', '2026-01-15'],
      ['2026-01-15', '2026-01-15'],
    ]);
  });

  it('has its day in the forms for programs and spreadsheets', () => {
    const facts = version('2026-02-10', {changed: '2026-02-10'});
    expect(fileOf(facts, 'data')).toContain('"changed": "2026-02-10"');
    expect(fileOf(facts, 'csv')).toMatch(/,2026-02-10,example\.planned-1,/);
  });

  it.each([
    ['after the facts', {changed: '2026-02-11'}, /changed.*must not be after 2026-02-10/s],
    ['before the announcement', {changed: '2026-01-14'}, /changed.*must not be before 2026-01-15/s],
  ])('cannot have been %s', (_when, planned, reason) => {
    expect(() => version('2026-02-10', planned)).toThrow(reason);
  });
});

describe('successive versions of a list', () => {
  /** Days between versions, whether the planned day moves, and how the owner keeps the file. */
  const steps = fc.array(
    fc.record({
      days: fc.integer({min: 1, max: 40}),
      moves: fc.boolean(),
      records: fc.boolean(),
      updatesList: fc.boolean(),
    }),
    {minLength: 1, maxLength: 5},
  );
  const day = (number: number) => new Date(Date.UTC(2026, 0, 31 + number)).toISOString().slice(0, 10);

  it('rise in what readers and calendars go by, whenever a planned day moves', () => {
    fc.assert(
      fc.property(steps, (steps) => {
        let [at, lastUpdated, planned] = [0, '2026-01-31', {plannedFrom: '2027-03-01'} as Partial<Entry>];
        let before = version(day(0), planned);
        for (const {days, moves, records, updatesList} of steps) {
          at += days;
          if (updatesList) lastUpdated = day(at);
          if (moves) {
            const {changed: _changed, ...rest} = planned;
            planned = {...rest, plannedFrom: day(at + 500), ...(records ? {changed: day(at)} : {})};
          }
          const after = version(day(at), planned, {lastUpdated});
          const known = sequencesOf(before);
          sequencesOf(after).forEach((sequence, index) => expect(sequence).toBeGreaterThan(known[index]!));
          const [old, now] = [feedOf(before).planned, feedOf(after).planned];
          expect(now.updated >= old.updated).toBe(true);
          if (moves) expect(now.updated > old.updated).toBe(true);
          expect(feedOf(after).updated >= now.updated).toBe(true);
          expect(unrecordedChanges(before, after)).toEqual([]);
          before = after;
        }
      }),
      {numRuns: 40},
    );
  });

  const reworded = changes.map(({date, statement}) => ({date, statement: {...statement, text: 'Corrected.'}}));
  const id = changes[0]!.statement.id;

  it.each([
    [
      'nobody has dated',
      version('2026-01-31', MOVED),
      'To do: “example.planned-1” has changed, so set "factsVersion" to the day of the change, which must be after 2026-01-31;',
    ],
    [
      'the entry dates from before',
      version('2026-02-10', {...MOVED, changed: '2026-01-20'}, {lastUpdated: '2026-02-10'}),
      'To do: set "changed" of “example.planned-1” to the day of the change, which must be after 2026-01-31;',
    ],
    ['is one of words', version('2026-02-10', {}, {changes: reworded}), `To do: set "changed" of “${id}” to the day`],
  ])('are not right by npm run facts:diff where a change %s', (_what, after, toDo) => {
    expect(unrecordedChanges(version('2026-01-31'), after)[0]).toContain(toDo);
  });
});
