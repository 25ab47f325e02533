/**
 * The one definition of a facts file. The JSON Schema, the TypeScript types and `parseFacts()` are all derived from it
 * (`npm run facts:generate`), so they cannot disagree. What a schema cannot say (ids, sources) is in `consistency.ts`.
 */
import * as v from 'valibot';
import {date, email, filledList, id, list, provenance, text, url} from './values.js';

const describe = v.description;

/** Terms that a reader may not know; `wording/terms.ts` explains each. */
const term = v.picklist(
  ['least-privilege', 'in-transit', 'at-rest', 'subprocessor', 'dpa'],
  'must be one of least-privilege, in-transit, at-rest, subprocessor, dpa',
);

const statement = v.pipe(
  v.strictObject({
    id: v.pipe(id, describe('Stable id; translations refer to it.')),
    text: v.pipe(
      text,
      describe('One finished sentence or phrase in English, no stronger and no weaker than the source.'),
    ),
    terms: v.exactOptional(v.pipe(filledList(term), describe('Terms in the text that get an explanation beside it.'))),
    ...provenance,
  }),
  v.title('Statement'),
  describe('Something a source says, in our words.'),
);

const category = v.picklist(
  ['security', 'availability', 'processing-integrity', 'confidentiality', 'privacy'],
  'must be one of security, availability, processing-integrity, confidentiality, privacy',
);

const reportFacts = {
  id: v.pipe(id, describe('Stable id of the report.')),
  entity: v.pipe(text, describe('Legal name of the audited entity, as the report gives it.')),
  date: v.pipe(date, describe('The date on the report.')),
  categories: v.pipe(
    filledList(category),
    describe('Trust services categories the report covers, in the source’s order.'),
  ),
  ...provenance,
};

const type1Report = v.pipe(
  v.strictObject({type: v.literal(1), ...reportFacts}),
  v.title('Type1Report'),
  describe('A completed SOC 2 Type 1 report: a point in time, so it has no period.'),
);

const type2Report = v.pipe(
  v.strictObject({
    type: v.literal(2),
    ...reportFacts,
    period: v.pipe(
      v.strictObject({start: date, end: date}),
      v.check(({start, end}) => start <= end, 'must not end before it starts'),
      describe('First and last day of the audit period.'),
    ),
  }),
  v.title('Type2Report'),
  describe('A completed SOC 2 Type 2 report: it cannot be stated without its period and its date.'),
);

const soc2 = v.pipe(
  v.strictObject({
    subject: v.pipe(text, describe('The name that the source uses for the company.')),
    report: v.pipe(
      v.variant('type', [type1Report, type2Report], 'must be a report of type 1 or type 2'),
      v.title('Soc2Report'),
      describe('The completed report.'),
    ),
    prescribed: v.pipe(
      v.strictObject({completed: statement, dated: statement, covers: statement}),
      describe('The sentences that the source prescribes, to the letter.'),
    ),
    meaning: v.pipe(filledList(statement), describe('What SOC 2 is.')),
    categories: v.pipe(
      filledList(v.strictObject({category, statement})),
      describe('What each covered category is about.'),
    ),
    types: v.pipe(
      v.strictObject({
        type1: statement,
        type2: statement,
        difference: filledList(statement),
        current: filledList(statement),
      }),
      describe('What each report type examines, how they differ, and which one is completed.'),
    ),
    proves: v.pipe(filledList(statement), describe('What the report confirms.')),
    doesNotProve: v.pipe(
      filledList(statement),
      describe('What the report does not prove; each entry denies by itself.'),
    ),
    request: v.pipe(filledList(statement), describe('Who gets the report, how, and on what terms.')),
    separate: v.pipe(filledList(statement), describe('What must not be inferred from SOC 2.')),
  }),
  v.title('Soc2Facts'),
  describe('Everything known about the SOC 2 report.'),
);

const group = v.pipe(
  v.strictObject({
    id: v.pipe(id, describe('Stable id of the group.')),
    lead: v.exactOptional(statement),
    points: v.pipe(filledList(statement), describe('One point each.')),
  }),
  v.title('StatementGroup'),
  describe('Statements that belong together.'),
);

const topic = v.pipe(
  v.strictObject({
    id: v.pipe(id, describe('Stable id; the `topics` attribute of the summary selects by it.')),
    title: statement,
    summary: statement,
    groups: v.pipe(list(group), describe('Everything else, in the source’s order.')),
  }),
  v.title('SecurityTopic'),
  describe('One topic of the security program.'),
);

const security = v.pipe(
  v.strictObject({
    subject: v.pipe(text, describe('The name that the source uses for the company.')),
    lastUpdated: v.pipe(date, describe('When the source says it was last updated.')),
    ...provenance,
    introduction: v.pipe(filledList(statement), describe('What the program is for.')),
    topics: v.pipe(filledList(topic), describe('The program, topic by topic.')),
    responsibilities: group,
    documents: v.pipe(
      v.strictObject({condition: statement, items: filledList(statement)}),
      describe('Documents available on request, and on what condition.'),
    ),
    changes: v.pipe(list(v.strictObject({date, statement})), describe('The source’s change log, newest first.')),
  }),
  v.title('SecurityFacts'),
  describe('Everything known about the security program.'),
);

const region = v.pipe(v.string('must be a country code'), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code like "DE"'));

const subprocessor = v.pipe(
  v.strictObject({
    id: v.pipe(id, describe('Stable id of the entry.')),
    name: v.pipe(text, describe('The subprocessor’s name.')),
    purpose: v.pipe(text, describe('What it is used for.')),
    locations: v.exactOptional(
      v.pipe(filledList(region), describe('ISO 3166 country codes of the places of processing.')),
    ),
    website: v.exactOptional(v.pipe(url, describe('Its web site.'))),
    ...provenance,
  }),
  v.title('Subprocessor'),
  describe('One named subprocessor.'),
);

const subprocessors = v.pipe(
  v.strictObject({
    subject: v.pipe(text, describe('The name that the source uses for the company.')),
    lastUpdated: v.pipe(date, describe('When the source of this list was last updated.')),
    ...provenance,
    uses: statement,
    purposes: v.pipe(filledList(statement), describe('The purposes on record.')),
    details: v.pipe(filledList(statement), describe('Where the named list is kept, what governs it, and how to ask.')),
    entries: v.exactOptional(
      v.pipe(filledList(subprocessor), describe('The named list. Left out while no source names anyone.')),
    ),
  }),
  v.title('SubprocessorFacts'),
  describe('Everything known about subprocessors.'),
);

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
  Type1Report: type1Report,
  Type2Report: type2Report,
  Soc2Facts: soc2,
  SecurityFacts: security,
  SubprocessorFacts: subprocessors,
  Subprocessor: subprocessor,
  Contact: contact,
  Source: source,
};
