/**
 * The one definition of a facts file. The JSON Schema, the TypeScript types and `parseFacts()` are all derived from it
 * (`npm run facts:generate`), so they cannot disagree. What a schema cannot say is in `consistency/`.
 */
import * as v from 'valibot';
import {group, security, topic} from './schema/security.js';
import {examination, report, soc2, type1Report, type2Report} from './schema/soc2.js';
import {statement} from './schema/statement.js';
import {noticePeriod, subprocessor, subprocessors} from './schema/subprocessors.js';
import {date, email, filledList, id, provenance, text} from './schema/values.js';

const describe = v.description;

const contact = v.pipe(
  v.strictObject({
    email: v.pipe(email, describe('The address for security questions and report requests.')),
    subject: v.exactOptional(v.pipe(text, describe('The subject line that the source suggests.'))),
    statement,
    ...provenance,
  }),
  v.title('Contact'),
  describe('The one contact that the sources give.'),
);

const source = v.pipe(
  v.strictObject({
    id: v.pipe(id, describe('Id that facts refer to.')),
    title: v.pipe(text, describe('What the document is.')),
    sections: v.pipe(
      filledList(v.strictObject({id, title: text})),
      describe('Its sections; each must have at least one fact.'),
    ),
  }),
  v.title('Source'),
  describe('A document that facts were read from.'),
);

export const factsSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.pipe(text, describe('Points editors to the JSON Schema.'))),
    factsVersion: v.pipe(date, describe('The day on which this file was last changed.')),
    sources: v.pipe(filledList(source), describe('The documents that hold every fact.')),
    soc2,
    security,
    subprocessors,
    contact,
  }),
  v.title('TrustFacts'),
  describe('A company’s compliance facts, each with its source. What is unknown is absent.'),
);

/** Parts that occur more than once: they get a name of their own in the JSON Schema and in the types. */
export const definitions = {
  Statement: statement,
  StatementGroup: group,
  SecurityTopic: topic,
  Soc2Report: report,
  Type1Report: type1Report,
  Type2Report: type2Report,
  Examination: examination,
  Soc2Facts: soc2,
  SecurityFacts: security,
  SubprocessorFacts: subprocessors,
  NoticePeriod: noticePeriod,
  Subprocessor: subprocessor,
  Contact: contact,
  Source: source,
};
