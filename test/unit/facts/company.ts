import {parseFacts, type Reason} from '../../../src/facts/index.js';
import type {Facts} from '../../../src/facts/types.js';
import {exampleCompany} from '../../../stories/fixtures/example-company.js';
import {PROVENANCE, say} from '../../../stories/fixtures/statement.js';
import {parsed} from '../parsed.js';

export {parsed};

type Entry = NonNullable<Facts['subprocessors']['entries']>[number];
type Change = (facts: Facts) => void;

/** Where else a fact of Example Company may come from. */
export const ELSEWHERE = {source: 'other-page', section: 'other-section'};

/** An entry of the list, clearly fictional. */
export function entry(id: string, fields: Partial<Entry> = {}): Entry {
  return {id: `example.${id}`, name: `Example ${id}`, purpose: 'Hosting', ...PROVENANCE, ...fields};
}

/** The fictional facts with the fewest parts that facts can have. */
export function plainCompany(change: Change = () => {}): Facts {
  const facts = structuredClone(exampleCompany);
  facts.soc2.report = {
    id: 'example.report',
    type: 1,
    entity: 'Example Company',
    date: '2026-01-31',
    categories: [...exampleCompany.soc2.report.categories],
    ...PROVENANCE,
  };
  delete facts.soc2.earlier;
  delete facts.soc2.examination;
  delete facts.subprocessors.noticePeriod;
  delete facts.subprocessors.entries;
  delete facts.subprocessors.changes;
  facts.factsVersion = '2026-01-31';
  facts.subprocessors.lastUpdated = '2026-01-31';
  change(facts);
  return facts;
}

/** The fictional facts with every part that facts can have. */
export function wholeCompany(change: Change = () => {}): Facts {
  return plainCompany((facts) => {
    const {soc2, security, subprocessors, sources} = facts;
    const page = {title: 'Another page of Example Company', sections: [{id: 'other-section', title: 'Other section'}]};
    sources.push({id: 'other-page', ...page});
    soc2.meaning.push({...say('elsewhere', 'Example Company says so elsewhere.'), ...ELSEWHERE});
    security.responsibilities.lead = say('customers.lead', 'Customers of Example Company are responsible for:');
    const common = () => ({entity: 'Example Company', categories: [...soc2.report.categories], ...PROVENANCE});
    const optional = {
      system: 'Example System',
      auditor: 'Example Auditor',
      opinion: 'unqualified',
      link: 'https://example.com/report',
    } as const;
    soc2.report = {
      id: 'example.report',
      type: 2,
      date: '2026-01-31',
      period: {start: '2025-01-01', end: '2025-12-31'},
      ...common(),
      ...optional,
    };
    soc2.earlier = [
      {id: 'example.report-2025', type: 1, date: '2025-01-31', asOf: '2025-01-15', ...common(), ...optional},
      {
        id: 'example.report-2024',
        type: 2,
        date: '2024-01-31',
        period: {start: '2023-01-01', end: '2023-12-31'},
        ...common(),
      },
    ];
    soc2.examination = {id: 'example.examination', type: 2, ...PROVENANCE};
    subprocessors.noticePeriod = {days: 30, counted: 'after-announcement', ...PROVENANCE};
    subprocessors.entries = [
      entry('used', {
        legalName: 'Example Used Company',
        website: 'https://used.example.com/',
        address: 'Example Street 1',
        contact: 'mailto:privacy@example.com',
        data: ['Names', 'Addresses'],
        locations: ['DE', 'FR'],
        transfer: 'Example clauses',
        since: '2024-02-29',
      }),
      entry('undated'),
      entry('planned', {announced: '2026-01-20', plannedFrom: '2026-03-01'}),
      entry('former', {since: '2020-01-01', endedOn: '2025-06-30'}),
    ];
    subprocessors.changes = [{date: '2026-01-20', statement: say('announcement', 'Example planned was announced.')}];
    change(facts);
  });
}

/** Why facts are refused. */
export function reasonsFor(input: unknown): readonly Reason[] {
  const result = parseFacts(input);
  return result.ok ? [] : result.reasons;
}
