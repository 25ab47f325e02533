import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sanitizeText} from '../../src/escape/sanitize-text.js';
import {stableId} from '../../src/formats/stable-id.js';
import {exampleWithEntries} from '../../../../stories/fixtures/example-entries.js';
import {PROVENANCE} from '../../../../stories/fixtures/statement.js';
import {LIST, listSaying, listWith, LOCALES, NOBODY, parsed, listFilesOf} from './fictional.js';
import {hostileText} from './hostile-text.js';

const fileOf = (facts: typeof LIST, ending: string, locale = 'en') =>
  listFilesOf(facts, locale).find(({path}) => path === `${locale}/subprocessor-list.${ending}`)?.content;
const rowsOf = (csv: string) => parse(csv, {bom: true, record_delimiter: '\r\n'});
const recordsOf = (facts: typeof LIST, locale = 'en') =>
  parse<Record<string, string>>(fileOf(facts, 'csv', locale)!, {bom: true, columns: true, record_delimiter: '\r\n'});
const hostile = hostileText.filter((text) => /\S/.test(text));

describe('the files of a list', () => {
  it('are four, of which the calendar is there only if someone is planned', () => {
    const formsOf = (facts: typeof LIST) => listFilesOf(facts, 'de').map(({path, form}) => `${form} ${path}`);
    const three = ['csv de/subprocessor-list.csv', 'data de/subprocessor-list.json', 'feed de/subprocessor-list.atom'];
    expect(formsOf(LIST)).toEqual([...three, 'calendar de/subprocessor-list.ics']);
    expect(formsOf(listWith({entries: [{id: 'example.one', name: 'x', purpose: 'x', ...PROVENANCE}]}))).toEqual(three);
  });

  it('are not made while the facts name nobody', () => {
    for (const locale of LOCALES) {
      expect(listFilesOf(null, locale)).toEqual([]);
      expect(listFilesOf(NOBODY, locale)).toEqual([]);
    }
  });

  it('are the same in every build, wherever and whenever that is', () => {
    const {TZ} = process.env;
    const made = ['UTC', 'Pacific/Kiritimati', 'Pacific/Honolulu'].map((zone) => {
      process.env['TZ'] = zone;
      return listFilesOf(parsed(exampleWithEntries(6)), 'en');
    });
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
    for (const one of made) expect(one).toEqual(made[0]);
  });

  it('have ids of version 5, which depend on every part', () => {
    const id = stableId('Example Company', 'en', 'example.one');
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(id).toBe(stableId('Example Company', 'en', 'example.one'));
    expect(new Set([id, stableId('Example Company', 'en'), stableId('Example', 'Companyen', 'example.one')]).size).toBe(
      3,
    );
  });
});

describe('the table for spreadsheets', () => {
  it.each(LOCALES)('is CSV by RFC 4180, with a mark that tells Excel it is UTF-8: %s', (locale) => {
    const csv = fileOf(LIST, 'csv', locale)!;
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.slice(1)).not.toContain('\uFEFF');
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows = rowsOf(csv);
    expect(rows).toHaveLength(1 + 8);
    expect(new Set(rows.map(({length}) => length))).toEqual(new Set([18]));
    expect(new Set(rows[0]).size).toBe(18);
  });

  it('has every fact, with days as the facts have them', () => {
    const records = recordsOf(LIST);
    expect(records[0]).toMatchObject({
      Name: 'Example Alder Company 1',
      status: 'in-use',
      Purpose: 'Hosting',
      Locations: 'Germany',
      Since: '2015-01-01',
      'Legal name': 'Example Alder Company 1 Limited',
      Address: '1 Example Street, Exampletown',
      website: 'https://company-1.example.com/',
    });
    expect(records[1]).toMatchObject({Contact: 'mailto:privacy@company-2.example.com'});
    expect(records[2]).toMatchObject({'Transfer mechanism': 'Example contractual clauses'});
    expect(records[6]).toMatchObject({
      Name: 'Example Planned Company',
      ...{status: 'planned', announced: '2026-01-15', plannedFrom: '2026-03-01', lastDayToObject: '2026-02-14'},
    });
    expect(records[7]).toMatchObject({status: 'former', Since: '2019-04-01', Until: '2025-12-31'});
    for (const record of records) expect(record['facts']).toMatch(/^2026-01-31 [0-9a-f]{12}$/);
  });

  it('speaks the language where wording does', () => {
    const [head, first] = rowsOf(fileOf(LIST, 'csv', 'de')!);
    expect(head).toEqual(expect.arrayContaining(['Zweck', 'Standorte', 'Firmierung']));
    expect(first).toEqual(expect.arrayContaining(['Deutschland', '2015-01-01']));
  });

  it.each([
    ...['=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'],
    ...[' =', '\n=', '\t\r\n@', '\u202e=', '\u0085+', '\u2028-'],
  ])('gives no spreadsheet a formula: %j', (start) => {
    const rows = rowsOf(fileOf(listSaying(`${start}1+cmd|' /C calc'!A0`), 'csv')!);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/);
    expect(rows[1]!.join()).toContain('cmd|');
  });

  it('reads back as its facts, whatever they are', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const facts = listSaying(text);
        const {name, address} = facts.subprocessors.entries![0]!;
        const [record, ...others] = recordsOf(facts);
        expect(others).toEqual([]);
        const unescaped = (cell: string) => cell.replace(/^'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, '');
        expect([unescaped(record!['Name']!), unescaped(record!['Address']!)]).toEqual(
          [name, address!].map((each) => unescaped(sanitizeText(each))),
        );
      }),
      {numRuns: 150},
    );
  });
});

describe('the list for programs', () => {
  const dataOf = (facts: typeof LIST, locale = 'en') =>
    JSON.parse(fileOf(facts, 'json', locale)!) as Record<string, unknown> & {entries: Record<string, unknown>[]};

  it('has the shape that is documented, in a fixed order', () => {
    const data = dataOf(LIST, 'de');
    expect(Object.keys(data)).toEqual(['facts', 'language', 'subject', 'lastUpdated', 'entries']);
    expect(data).toMatchObject({
      facts: {version: '2026-01-31', digest: expect.stringMatching(/^[0-9a-f]{12}$/)},
      ...{language: 'de', subject: 'Example Company', lastUpdated: '2026-01-31'},
    });
    expect(Object.entries(data.entries[6]!)).toEqual([
      ['id', 'example.planned-1'],
      ['status', 'planned'],
      ['name', 'Example Planned Company'],
      ['purpose', 'Search'],
      ['locations', ['IE']],
      ['countries', ['Irland']],
      ['announced', '2026-01-15'],
      ['plannedFrom', '2026-03-01'],
      ['lastDayToObject', '2026-02-14'],
    ]);
  });

  it('does not depend on the order of keys in the facts', () => {
    const entry = {
      purpose: 'x',
      name: 'Example',
      id: 'example.one',
      since: '2020-01-01',
      legalName: 'Y',
      ...PROVENANCE,
    };
    const keys = Object.keys(dataOf(listWith({entries: [entry]})).entries[0]!);
    expect(keys).toEqual(['id', 'status', 'name', 'legalName', 'purpose', 'since']);
  });

  it('has the facts as they are, and can stand in a script', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const facts = listSaying(text);
        const {source: _source, section: _section, ...entry} = facts.subprocessors.entries![0]!;
        expect(dataOf(facts).entries[0]).toMatchObject(entry);
        expect(fileOf(facts, 'json')).not.toMatch(/[<>&\u2028]/);
      }),
      {numRuns: 150},
    );
  });
});
