import {describeElement, toPlainText, type RichText} from '@harmony/trust-badges/content.js';
import * as z from 'zod/v4';
import {answerLanguage} from '../language.js';
import {defineTool, factsOutput, langArgument, languageOutput} from '../tool.js';

const sentences = z.array(z.string());
const record = z.record(z.string(), z.unknown());

/** `get_report`: what may be said about the SOC 2 report, in reviewed sentences. */
export const getReport = defineTool({
  name: 'get_report',
  title: 'The SOC 2 report',
  description:
    'Returns the reviewed sentences about the SOC 2 report of the company: whose report it is, its type and its date, what it covers, which type is completed, what it does not prove, how to request it; and the same as a record. Use the sentences as they are, and never more than they say. The type, the date and the audited entity belong to each claim.',
  input: {lang: langArgument},
  output: {
    name: z.string().describe('The whole claim: entity, type and date.'),
    notice: sentences.optional().describe('Present once the report is more than 12 months old; belongs to the claim.'),
    prescribed: sentences.describe('The sentences that the source prescribes for the claim.'),
    span: z.string().describe('A point in time, or a period.'),
    details: z.string().optional(),
    categories: z.array(z.strictObject({id: z.string(), name: z.string(), text: z.string()})),
    meaning: sentences,
    current: sentences.describe('Which type is completed, and which is not.'),
    examination: z.string().optional().describe('An examination in progress, which is not completed.'),
    limits: z
      .strictObject({title: z.string(), doesNotProve: sentences, separate: sentences})
      .describe('What the report does not prove, and what is separate from it.'),
    request: z.strictObject({title: z.string(), steps: sentences, address: z.string(), href: z.string()}),
    link: z.strictObject({label: z.string(), href: z.string()}).optional(),
    earlier: sentences.optional().describe('Earlier reports.'),
    record: record.describe('The facts of the report: id, entity, type, date, period, categories.'),
    earlierRecords: z.array(record).optional(),
    ...languageOutput,
    ...factsOutput,
  },
  run({lang: requested}, {facts, today}) {
    const day = today();
    const language = answerLanguage(requested);
    const {parts, statements, factsId} = describeElement('soc2-badge', facts, {locale: language.lang, today: day});
    const {notice, examination, link, limitsTip, request} = parts;
    const {details, earlier, earlierSummaries} = statements;
    return {
      structured: {
        name: toPlainText(parts.name),
        ...(notice === undefined ? {} : {notice: textsOf([notice.text, notice.ask])}),
        prescribed: textsOf(statements.prescribed.map(({text}) => text)),
        span: parts.span,
        ...(details === undefined ? {} : {details: toPlainText(details)}),
        categories: statements.categories.map(({id, name, text}) => ({id, name, text: toPlainText(text)})),
        meaning: textsOf(statements.meaning),
        current: textsOf(statements.current),
        ...(examination === undefined ? {} : {examination: toPlainText(examination)}),
        limits: {
          title: toPlainText(limitsTip.title),
          doesNotProve: textsOf(statements.doesNotProve),
          separate: textsOf(statements.separate),
        },
        request: {
          title: toPlainText(request.tip.title),
          steps: textsOf(statements.request),
          address: toPlainText(statements.requestAddress),
          href: request.href,
        },
        ...(link === undefined ? {} : {link: {label: link.label, href: link.href}}),
        ...(earlier.length === 0 ? {} : {earlier: textsOf(earlierSummaries), earlierRecords: earlier}),
        record: statements.report,
        ...language,
        factsVersion: factsId,
        day,
      },
    };
  },
});

function textsOf(richTexts: readonly RichText[]): string[] {
  return richTexts.map(toPlainText);
}
