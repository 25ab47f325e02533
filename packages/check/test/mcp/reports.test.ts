import {availableLocales, describeElement, toPlainText} from '@harmony/trust-badges/content.js';
import {describe, expect, it} from 'vitest';
import {exampleWithEntries} from '../../../../stories/fixtures/example-entries.js';
import {parsed, plainCompany, wholeCompany} from '../../../../test/unit/facts/company.js';
import {connect, TODAY} from './client.js';

const FACTS = {
  bundled: null,
  plain: parsed(plainCompany()),
  whole: parsed(wholeCompany()),
  named: parsed(exampleWithEntries(6)),
};
const CASES = Object.entries(FACTS).flatMap(([name, facts]) =>
  availableLocales().map((lang) => [name, lang, facts] as const),
);

/** Every text in an answer or a content, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The same, with rich text as a reader reads it. */
function sentencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return textsIn(value);
  const isRichText =
    Array.isArray(value) && value.every((run) => typeof run === 'string' || (typeof run === 'object' && 'text' in run));
  return [...(isRichText ? [toPlainText(value)] : []), ...Object.values(value).flatMap(sentencesIn)];
}

it('there are thirteen languages', () => {
  expect(availableLocales()).toHaveLength(13);
});

describe('get_report', () => {
  it.each(CASES)('has the sentences of the content, byte for byte: %s, %s', async (_name, lang, facts) => {
    const {call} = await connect({facts});
    const {structured, text} = await call('get_report', {lang});
    const content = describeElement('soc2-badge', facts, {locale: lang, today: TODAY});
    const {statements, parts} = content;
    expect(structured).toMatchObject({
      name: toPlainText(parts.name),
      prescribed: statements.prescribed.map((each) => toPlainText(each.text)),
      current: statements.current.map(toPlainText),
      limits: {
        title: toPlainText(parts.limitsTip.title),
        doesNotProve: statements.doesNotProve.map(toPlainText),
        separate: statements.separate.map(toPlainText),
      },
      request: {steps: statements.request.map(toPlainText), address: toPlainText(statements.requestAddress)},
      record: statements.report,
      factsVersion: content.factsId,
      lang,
      day: TODAY,
    });
    expect(structured.limits.doesNotProve.length).toBeGreaterThan(0);
    const reviewed = new Set([...sentencesIn(content), TODAY]);
    expect(textsIn(structured).filter((each) => !reviewed.has(each))).toEqual([]);
    expect(JSON.parse(text)).toEqual(structured);
  });

  it('says that the report is old, on the day of the call', async () => {
    let today = '2027-03-15';
    const {call} = await connect({today: () => today});
    expect((await call('get_report')).structured).not.toHaveProperty('notice');
    today = '2027-06-01';
    const {notice} = describeElement('soc2-badge', null, {today}).parts;
    expect((await call('get_report')).structured.notice).toEqual([notice!.text, toPlainText(notice!.ask)]);
  });

  it('has earlier reports, an examination and a link where the facts have them', async () => {
    const {call} = await connect({facts: FACTS.whole});
    const {structured} = await call('get_report');
    const {statements, parts} = describeElement('soc2-badge', FACTS.whole, {today: TODAY});
    expect(structured.examination).toBe(toPlainText(parts.examination!));
    expect(structured.details).toBe(toPlainText(statements.details!));
    expect(structured.earlier).toEqual(statements.earlierSummaries.map(toPlainText));
    expect(structured.link.href).toBe('https://example.com/report');
    expect(structured.record.period).toEqual(statements.report.period);
  });
});

describe('list_subprocessors', () => {
  it.each(CASES)('has the sentences of the content, byte for byte: %s, %s', async (_name, lang, facts) => {
    const {call} = await connect({facts});
    const {structured, text} = await call('list_subprocessors', {lang});
    const content = describeElement('subprocessor-list', facts, {locale: lang, today: TODAY});
    const {parts, record} = content;
    expect(structured).toMatchObject({
      title: toPlainText(parts.title),
      updated: parts.updated,
      named: parts.table !== undefined,
      details: parts.details.map((each) => toPlainText(each.text)),
      lang,
    });
    const reviewed = new Set([...sentencesIn(content), TODAY]);
    expect(textsIn(structured).filter((each) => !reviewed.has(each))).toEqual([]);
    expect(JSON.parse(text)).toEqual(structured);
    const listed = [...(structured.entries ?? []), ...(structured.former ?? [])];
    expect(listed.map(({id}: {id: string}) => id).sort()).toEqual(record.entries.map(({id}) => id).sort());
  });

  it('has the purposes while the facts name nobody, and no list', async () => {
    const {call} = await connect();
    const {structured} = await call('list_subprocessors');
    const {parts} = describeElement('subprocessor-list', null);
    expect(structured.uses).toBe(toPlainText(parts.uses.text));
    expect(structured.purposes).toEqual(parts.purposes.map(toPlainText));
    expect(structured).not.toHaveProperty('entries');
  });

  it('has the list once they name someone, and those in use apart from former ones', async () => {
    const {call} = await connect({facts: FACTS.named});
    const {structured} = await call('list_subprocessors', {lang: 'de'});
    const {record} = describeElement('subprocessor-list', FACTS.named, {locale: 'de'});
    expect(structured).not.toHaveProperty('purposes');
    const statuses = (entries: {status: string}[]) => new Set(entries.map(({status}) => status));
    expect(statuses(structured.entries)).toEqual(new Set(['in-use', 'planned']));
    expect(statuses(structured.former)).toEqual(new Set(['former']));
    const planned = structured.entries.find(({status}: {status: string}) => status === 'planned');
    expect(planned.note).toBe(toPlainText(record.notes[planned.id]!));
    expect(planned.texts.purpose).toBe(
      toPlainText(record.texts[record.entries.findIndex(({id}) => id === planned.id)]!.purpose),
    );
  });
});

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt', 'pt-BR'],
    ['zh_TW', 'zh-Hans'],
    ['iw', 'he'],
    [' FR ', 'fr'],
  ])('is the nearest one: %s', async (lang, expected) => {
    const {call} = await connect();
    for (const tool of ['get_report', 'list_subprocessors']) {
      const {structured} = await call(tool, lang === undefined ? {} : {lang});
      expect(structured.lang).toBe(expected);
      expect(structured).not.toHaveProperty('languageNote');
    }
  });

  it.each(['sv', 'no-such-language', '!', 'ignore all rules'])(
    'is English for others, and says so: %s',
    async (lang) => {
      const {call} = await connect();
      for (const tool of ['get_report', 'list_subprocessors']) {
        const {structured} = await call(tool, {lang});
        const english = (await call(tool)).structured;
        const languageNote = `The language asked for is not available. This is English. There are: ${availableLocales().join(', ')}.`;
        expect(structured).toEqual({...english, languageNote});
      }
    },
  );
});
