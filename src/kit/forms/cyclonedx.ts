import type {TrustFacts} from '../../facts/types.js';
import {joinTexts} from '../../localization/format.js';
import {describeSentence} from '../../content/sentences.js';
import {toIsolatedText, toRichText, toPlainText, type RichText} from '../../content/rich-text.js';
import type {Detail} from '../../content/report.js';
import {describeSoc2Badge} from '../../content/soc2-badge.js';
import {describeStatement} from '../../content/statement.js';
import {lineOf, linesOf, type KitLanguage} from '../language.js';
import {kitFacts} from '../outline/facts.js';
import {detailSentences} from '../outline/soc2-badge.js';

/**
 * The report as declarations in CycloneDX 1.6, which tools for vendor reviews read. It scores no conformance and nobody
 * signs it: an opinion is no score, and this is a copy of facts. The auditor is a third party, which has a name where the
 * sources give one. Reports before this one are attestations of which nothing more is claimed.
 *
 * @param facts - As for the elements; null for the bundled ones.
 * @param language - The language of the moment.
 * @returns A document that is valid by the official schema.
 */
export function cyclonedx(facts: TrustFacts | null, language: KitLanguage): object {
  const {soc2, contact, factsId} = kitFacts(facts);
  const {report, prescribed, meaning, types, doesNotProve} = soc2;
  const content = describeSoc2Badge(facts);
  const line = (statement: {readonly text: string}) => lineOf(describeStatement(statement), language);
  const lines = (statements: readonly {readonly text: string}[]) =>
    linesOf(statements.map(describeStatement), language);
  const earlier = (soc2.earlier ?? []).map(({id, auditor}, index) => ({
    content: content.earlier!.reports[index]!,
    assessor: auditor === report.auditor ? assessorOf(AUDITOR, auditor) : assessorOf(`${AUDITOR}.${id}`, auditor),
  }));
  const assessors = [assessorOf(AUDITOR, report.auditor), ...earlier.map(({assessor}) => assessor)];
  const requirement = (category: string) => `soc2.category.${category}`;
  const claims = Object.entries(prescribed).map(([key, statement]) => ({
    'bom-ref': `claim.${key}`,
    target: 'entity',
    predicate: line(statement),
    reasoning: linesOf(
      [
        ...types.current.map(describeStatement),
        ...(content.examination === undefined ? [] : [content.examination]),
        ...doesNotProve.map(describeStatement),
      ],
      language,
    ),
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
        {name: 'harmony:language', value: language.locale},
      ],
    },
    externalReferences: [{type: 'security-contact', url: content.request.href, comment: line(contact.statement)}],
    definitions: {
      standards: [
        {
          'bom-ref': 'soc2',
          name: 'SOC 2',
          description: lines(meaning),
          requirements: soc2.categories.map(({category, statement}, index) => ({
            'bom-ref': requirement(category),
            identifier: category,
            title: content.categories[index]!.name,
            // Not `text`, which would be the standard's own.
            descriptions: [line(statement)],
          })),
        },
      ],
    },
    declarations: {
      assessors: [...new Map(assessors.map((assessor) => [assessor['bom-ref'], assessor])).values()],
      attestations: [
        {
          summary: lineOf(summaryOf(content), language),
          assessor: AUDITOR,
          map: report.categories.map((category) => ({
            requirement: requirement(category),
            claims: claims.map((claim) => claim['bom-ref']),
          })),
        },
        ...earlier.map(({content, assessor}) => ({
          summary: lineOf(summaryOf(content), language),
          assessor: assessor['bom-ref'],
        })),
      ],
      claims,
      evidence: [
        {
          'bom-ref': report.id,
          description: linesOf(
            [content.name, toPlainText(content.span), ...soc2.request.map(describeStatement)],
            language,
          ),
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

/** The claim, and whatever is known of the report: an opinion is never left out of a summary. */
function summaryOf({name, details}: {readonly name: RichText; readonly details?: readonly Detail[]}): RichText {
  if (details === undefined) return name;
  const sentences = [describeSentence(toIsolatedText(name)), detailSentences(details)];
  return toRichText(joinTexts(sentences.map(toIsolatedText)));
}

/** The format wants a time with each date, and the sources give none. */
function midnight(date: string): string {
  return `${date}T00:00:00Z`;
}
