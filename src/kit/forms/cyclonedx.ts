import type {TrustFacts} from '../../facts/types.js';
import {plain} from '../../wording/phrase.js';
import {wordSoc2Badge} from '../../wording/soc2-badge.js';
import {wordStatement} from '../../wording/statement.js';
import {lineOf, linesOf, type KitLanguage} from '../language.js';
import {kitFacts} from '../outline/facts.js';

/**
 * The report as declarations in CycloneDX 1.6, which tools for vendor reviews read. It scores no conformance and nobody
 * signs it: an opinion is no score, and this is a copy of facts. The auditor is a third party without a name, as in the
 * sources.
 *
 * @param facts - As for the elements; null for the bundled ones.
 * @param language - The language of the moment.
 * @returns A document that is valid by the official schema.
 */
export function cyclonedx(facts: TrustFacts | null, language: KitLanguage): object {
  const {soc2, contact, stamp} = kitFacts(facts);
  const {report, prescribed, meaning, types, doesNotProve} = soc2;
  const view = wordSoc2Badge(facts);
  const line = (statement: {readonly text: string}) => lineOf(wordStatement(statement), language);
  const lines = (statements: readonly {readonly text: string}[]) => linesOf(statements.map(wordStatement), language);
  const requirement = (category: string) => `soc2.category.${category}`;
  const claims = Object.entries(prescribed).map(([key, statement]) => ({
    'bom-ref': `claim.${key}`,
    target: 'entity',
    predicate: line(statement),
    reasoning: lines([...types.current, ...doesNotProve]),
    evidence: [report.id],
  }));

  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: midnight(stamp.split(' ')[0]!),
      properties: [
        {name: 'harmony:facts', value: stamp},
        {name: 'harmony:language', value: language.locale},
      ],
    },
    externalReferences: [{type: 'security-contact', url: view.request.href, comment: line(contact.statement)}],
    definitions: {
      standards: [
        {
          'bom-ref': 'soc2',
          name: 'SOC 2',
          description: lines(meaning),
          requirements: soc2.categories.map(({category, statement}, index) => ({
            'bom-ref': requirement(category),
            identifier: category,
            title: view.categories[index]!.name,
            // Not `text`, which would be the standard's own.
            descriptions: [line(statement)],
          })),
        },
      ],
    },
    declarations: {
      assessors: [{'bom-ref': 'auditor', thirdParty: true}],
      attestations: [
        {
          summary: lineOf(view.name, language),
          assessor: 'auditor',
          map: report.categories.map((category) => ({
            requirement: requirement(category),
            claims: claims.map((claim) => claim['bom-ref']),
          })),
        },
      ],
      claims,
      evidence: [
        {
          'bom-ref': report.id,
          description: linesOf([view.name, plain(view.span), ...soc2.request.map(wordStatement)], language),
          created: midnight(report.date),
        },
      ],
      targets: {organizations: [{'bom-ref': 'entity', name: report.entity}]},
    },
  };
}

/** The format wants a time with each date, and the sources give none. */
function midnight(date: string): string {
  return `${date}T00:00:00Z`;
}
