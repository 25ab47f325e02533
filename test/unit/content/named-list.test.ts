import {describe, expect, it} from 'vitest';
import type {Facts} from '../../../src/facts/types.js';
import {SHOWN, TOTAL} from '../../../src/content/placeholders.js';
import {toPlainText} from '../../../src/content/rich-text.js';
import {describeSubprocessorList} from '../../../src/content/subprocessor-list.js';
import {exampleWithEntries} from '../../../stories/fixtures/example-entries.js';
import {PROVENANCE} from '../../../stories/fixtures/statement.js';
import {parsed} from '../parsed.js';

type List = Facts['subprocessors'];
type Entry = NonNullable<List['entries']>[number];

function word(change: Partial<List>) {
  const facts = exampleWithEntries(0);
  return describeSubprocessorList(parsed({...facts, subprocessors: {...facts.subprocessors, ...change}}));
}

const entry = (id: number, known: Partial<Entry> = {}): Entry => ({
  id: `example.${id}`,
  name: `Example Company ${id}`,
  purpose: 'Hosting',
  ...PROVENANCE,
  ...known,
});

describe('the columns of a named list', () => {
  const columns = (...entries: Entry[]) => word({entries}).table!.columns.map(({title}) => title);

  it('are those of which any entry knows something', () => {
    expect(columns(entry(1))).toEqual(['Name', 'Purpose']);
    expect(columns(entry(1), entry(2, {data: ['messages']}))).toEqual(['Name', 'Purpose', 'Data']);
    expect(columns(entry(1, {locations: ['DE'], since: '2020-01-01'}))).toEqual([
      'Name',
      'Purpose',
      'Locations',
      'Since',
    ]);
  });

  it('sort days as days, and leave what is unknown empty', () => {
    const {rows} = word({
      entries: [entry(1, {since: '2020-12-01', data: ['messages', 'files']}), entry(2)],
    }).table!;
    expect(rows.map(({keys}) => keys)).toEqual([
      ['Example Company 1', 'Hosting', 'messages and files', '2020-12-01'],
      ['Example Company 2', 'Hosting', '', ''],
    ]);
    expect(rows[0]!.cells.map(toPlainText)).toEqual(['Hosting', 'messages and files', 'Dec 1, 2020']);
  });
});

describe('a planned subprocessor', () => {
  const planned = (known: Partial<Entry>, noticePeriod: NonNullable<List['noticePeriod']>) =>
    word({entries: [entry(1, known)], noticePeriod}).table!.rows[0]!.planned;
  const period = {days: 30, ...PROVENANCE};

  it('has the last day to object where the facts give a notice period', () => {
    expect(planned({plannedFrom: '2026-03-01'}, {...period, counted: 'before-start'})).toEqual({
      from: 'Planned from March 1, 2026',
      objection: 'Last day to object: January 30, 2026',
    });
    expect(
      planned({plannedFrom: '2026-03-01', announced: '2026-01-15'}, {...period, counted: 'after-announcement'}),
    ).toHaveProperty('objection', 'Last day to object: February 14, 2026');
  });

  it('has none where nobody knows when it was announced', () => {
    expect(planned({plannedFrom: '2026-03-01'}, {...period, counted: 'after-announcement'})).not.toHaveProperty(
      'objection',
    );
  });

  it('is no other than what the facts call planned', () => {
    expect(planned({since: '2020-01-01'}, {...period, counted: 'before-start'})).toBe(undefined);
  });
});

describe('a former subprocessor', () => {
  it('stands in a table of its own, with its last day', () => {
    const view = word({entries: [entry(1), entry(2, {since: '2020-01-01', endedOn: '2025-12-31'})]});
    expect(view.table!.rows.map(({id}) => id)).toEqual(['example.1']);
    expect(view.former!.caption).toBe('Former subprocessors');
    expect(view.former!.columns.map(({title}) => title)).toEqual(['Name', 'Purpose', 'Since', 'Until']);
    expect(view.former!.rows[0]!.cells).toEqual(['Hosting', 'Jan 1, 2020', 'Dec 31, 2025']);
  });

  it('leaves no table behind when there is nobody else', () => {
    const view = word({entries: [entry(1, {endedOn: '2025-12-31'})]});
    expect(view).not.toHaveProperty('table');
    expect(view.former!.rows).toHaveLength(1);
  });
});

describe('what is known beyond the columns', () => {
  it('is titled, with links where there is an address to follow', () => {
    const {more} = word({
      entries: [
        entry(1, {
          legalName: 'Example Company One Limited',
          address: '1 Example Street',
          contact: 'mailto:privacy@example.com?subject=Data',
          transfer: 'Example clauses',
        }),
      ],
    }).table!.rows[0]!;
    expect(more!.title).toBe('More about Example Company 1');
    expect(more!.details.map(({label, value, href}) => [label, toPlainText(value), href])).toEqual([
      ['Legal name:', 'Example Company One Limited', undefined],
      ['Address:', '1 Example Street', undefined],
      ['Contact:', 'privacy@example.com', 'mailto:privacy@example.com?subject=Data'],
      ['Transfer mechanism:', 'Example clauses', undefined],
    ]);
  });

  it('shows the host of a web address', () => {
    const contact = (url: string) =>
      toPlainText(word({entries: [entry(1, {contact: url})]}).table!.rows[0]!.more!.details[0]!.value);
    expect(contact('https://privacy.example.com/')).toBe('privacy.example.com');
    expect(contact('https://example.com/privacy?x=1')).toBe('example.com');
  });
});

describe('the search of a list', () => {
  const entries = (count: number) =>
    Array.from({length: count}, (_, index) =>
      entry(index + 1, {purpose: index % 2 ? 'Mail' : 'Hosting', locations: index % 2 ? ['DE'] : ['FR', 'DE']}),
    );

  it('is there from nine entries on', () => {
    expect(word({entries: entries(8)})).not.toHaveProperty('filters');
    expect(word({entries: entries(9)})).toHaveProperty('filters');
  });

  it('offers each purpose and each location once, in the order of the language', () => {
    const {purpose, location, count} = word({entries: entries(9)}).filters!;
    expect(purpose.options).toEqual([
      {value: 'Hosting', text: 'Hosting'},
      {value: 'Mail', text: 'Mail'},
    ]);
    expect(location!.options).toEqual([
      {value: 'FR', text: 'France'},
      {value: 'DE', text: 'Germany'},
    ]);
    expect(count.replace(SHOWN, '3').replace(TOTAL, '9')).toBe('3 of 9 shown');
  });

  it('offers no location where none is known', () => {
    const without = entries(9).map(({locations: _, ...rest}) => rest);
    expect(word({entries: without}).filters).not.toHaveProperty('location');
  });
});

describe('the change log', () => {
  it('has its days, newest first', () => {
    const view = word({entries: [entry(1)]});
    expect(view.changes!.title).toBe('Changes to this list');
    expect(view.changes!.entries.map(({day, what}) => `${day}: ${toPlainText(what)}`)).toEqual([
      'January 15, 2026: Example Planned Company was announced.',
      'December 31, 2025: Example Former Company is no longer used.',
    ]);
  });
});
