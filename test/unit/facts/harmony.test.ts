import {describe, expect, it} from 'vitest';
import {parseFacts, type Statement, type TrustFacts} from '../../../src/facts/index.js';
import {report} from '../../helpers/bundled.js';
import {exampleFacts} from './example.js';

const result = parseFacts(exampleFacts());
if (!result.ok) throw new Error(JSON.stringify(result.reasons));
const {facts} = result;

function allStatements(node: unknown): Statement[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'text' in node && 'source' in node ? [node as Statement] : [];
  return [...own, ...Object.values(node).flatMap(allStatements)];
}
const statements = allStatements(facts);

/** Every section of both documents. Written by hand: the facts file must not be able to forget one. */
const SECTIONS: Record<string, string[]> = {
  'soc2-page': [
    'answer',
    'quick-answer',
    'what-soc-2-means',
    'type-1-vs-type-2',
    'what-the-report-proves',
    'requesting-the-report',
    'other-compliance-questions',
  ],
  'security-page': ['introduction', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'],
};

describe('the bundled facts', () => {
  it('state something from every section of both sources', () => {
    const stated = new Set<string>();
    const visit = (node: unknown) => {
      if (typeof node !== 'object' || node === null) return;
      if ('source' in node && 'section' in node) stated.add(`${String(node.source)} ${String(node.section)}`);
      Object.values(node).forEach(visit);
    };
    const {sources, ...rest} = facts;
    visit(rest);
    for (const [source, sections] of Object.entries(SECTIONS)) {
      for (const section of sections) expect(stated).toContain(`${source} ${section}`);
      expect(sources.find(({id}) => id === source)?.sections.map(({id}) => id)).toEqual(sections);
    }
    expect(sources).toHaveLength(2);
  });

  it('use the three prescribed sentences to the letter', () => {
    const {completed, dated, covers} = facts.soc2.prescribed;
    expect([completed.text, dated.text, covers.text]).toEqual([
      'Harmony has completed SOC 2 Type 1.',
      `Harmony’s SOC 2 Type 1 report is dated ${report.long}.`,
      'The report covers Security, Confidentiality, and Availability.',
    ]);
  });

  it('say the report’s type, date, entity and categories as the source does', () => {
    expect(facts.soc2.report).toMatchObject({
      type: 1,
      entity: 'Harmony Global Inc',
      categories: ['security', 'confidentiality', 'availability'],
    });
    expect(facts.contact).toMatchObject({email: 'support@harmonity.ai', subject: 'Security / Trust Center'});
    expect(facts.security.lastUpdated).toBe('2026-02-01');
    expect(facts.security.documents.items).toHaveLength(7);
  });

  it('name no date and no company that the structured facts do not have', () => {
    const dates = statements.flatMap(({text}) => text.match(/[A-Z][a-z]+ \d{1,2}, \d{4}/g) ?? []);
    expect(new Set(dates)).toEqual(new Set([report.long]));
    const companies = statements.flatMap(({text}) => text.match(/\b\w+ (?:\w+ )?(?:Inc|LLC|Ltd|GmbH|LLP)\b/g) ?? []);
    expect(new Set(companies)).toEqual(new Set(['Harmony Global Inc']));
    expect(facts.subprocessors).not.toHaveProperty('entries');
  });

  it('keep each statement with the subject of its source', () => {
    for (const {id, text, source} of statements) {
      // Harmony AI is a feature that the security page names.
      const plain = text.replaceAll('Harmony AI', '');
      if (source === 'security-page') expect(plain, id).not.toMatch(/\bHarmony\b/);
      else expect(plain, id).not.toMatch(/Harmonity/);
    }
  });

  it('never say a sentence of the avoid list, and deny what they mention of it', () => {
    const avoid = [
      /SOC 2 Type 2 certified/i,
      /certified/i,
      /compliant/i,
      /compliance with/i,
      /data stays in the EU/i,
      /leaves customer infrastructure/i,
      /guarantee/i,
    ];
    for (const {id, text} of statements) for (const sentence of avoid) expect(text, id).not.toMatch(sentence);
    for (const {id, text} of statements.filter(({text}) => /certification/i.test(text))) {
      expect(text, id).toMatch(/^It does not prove/);
    }
    for (const {id, text} of statements.filter(({text}) => /SOC 2 Type 2/.test(text))) {
      expect(text, id).toMatch(/does not prove|should not be described as SOC 2 Type 2/);
    }
  });

  it('carry over facts and terms, not sentences: each statement has an id that tells what it is', () => {
    const ids = statements.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^(?:soc2|security|subprocessors|contact)\./);
  });

  it('point editors to the schema', () => {
    expect(exampleFacts().$schema).toBe('./facts.schema.json');
    expect((facts satisfies TrustFacts).factsVersion).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
