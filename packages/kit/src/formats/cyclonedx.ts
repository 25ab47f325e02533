import {toPlainText, type RichText, type Soc2BadgeElementContent} from '@harmony/trust-badges/content.js';
import {lineOf, linesOf, unmarked} from '../language.js';

/**
 * The report as declarations in CycloneDX 1.6, which tools for vendor reviews read. It has no conformance score and no
 * signature: an opinion is not a score, and this is a copy of facts. The auditor is a third party, which has a name if the
 * sources give one. Earlier reports are attestations without further claims. Like all data, it names nothing that the facts do not
 * hold, not even to deny it.
 *
 * @param content - What the badge says.
 * @returns A document that is valid by the official schema.
 */
export function cyclonedx(content: Soc2BadgeElementContent): object {
  const {parts, statements, factsId, locale} = content;
  const {report, prescribed, meaning, categories, proves, request, contact, summary} = statements;
  const language = unmarked(content);
  const line = (text: RichText) => lineOf(text, language);
  const lines = (sentences: readonly RichText[]) => linesOf(sentences, language);
  const earlier = statements.earlier.map(({id, auditor}, index) => ({
    summary: statements.earlierSummaries[index]!,
    assessor: auditor === report.auditor ? assessorOf(AUDITOR, auditor) : assessorOf(`${AUDITOR}.${id}`, auditor),
  }));
  const assessors = [assessorOf(AUDITOR, report.auditor), ...earlier.map(({assessor}) => assessor)];
  const requirement = (category: string) => `soc2.category.${category}`;
  const claims = prescribed.map(({key, text}) => ({
    'bom-ref': `claim.${key}`,
    target: 'entity',
    predicate: line(text),
    reasoning: lines(proves),
    evidence: [report.id],
  }));

  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: midnight(factsId.split(' ')[0]!),
      properties: [
        {name: 'harmony:facts', value: factsId},
        {name: 'harmony:language', value: locale},
      ],
    },
    externalReferences: [{type: 'security-contact', url: parts.request.href, comment: line(contact.text)}],
    definitions: {
      standards: [
        {
          'bom-ref': 'soc2',
          name: 'SOC 2',
          description: lines(meaning),
          requirements: categories.map(({id, name, text}) => ({
            'bom-ref': requirement(id),
            identifier: id,
            title: name,
            // Not `text`, which would be the standard's own.
            descriptions: [line(text)],
          })),
        },
      ],
    },
    declarations: {
      assessors: [...new Map(assessors.map((assessor) => [assessor['bom-ref'], assessor])).values()],
      attestations: [
        {
          summary: line(summary),
          assessor: AUDITOR,
          map: report.categories.map((category) => ({
            requirement: requirement(category),
            claims: claims.map((claim) => claim['bom-ref']),
          })),
        },
        ...earlier.map(({summary, assessor}) => ({
          summary: line(summary),
          assessor: assessor['bom-ref'],
        })),
      ],
      claims,
      evidence: [
        {
          'bom-ref': report.id,
          description: lines([parts.name, toPlainText(parts.span), ...request]),
          created: midnight(report.date),
        },
      ],
      targets: {organizations: [{'bom-ref': 'entity', name: report.entity}]},
    },
  };
}

const AUDITOR = 'auditor';

function assessorOf(ref: string, auditor: string | undefined) {
  const assessor = {'bom-ref': ref, thirdParty: true};
  return auditor === undefined ? assessor : {...assessor, organization: {name: auditor}};
}

/** The format wants a time with each date, and the sources give none. */
function midnight(date: string): string {
  return `${date}T00:00:00Z`;
}
