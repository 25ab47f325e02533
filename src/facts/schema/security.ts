import * as v from 'valibot';
import {statement} from './statement.js';
import {date, filledList, id, list, name, provenance} from './values.js';

const describe = v.description;

export const group = v.pipe(
  v.strictObject({
    id: v.pipe(id, describe('Stable id of the group.')),
    lead: v.exactOptional(statement),
    points: v.pipe(filledList(statement), describe('One point each.')),
  }),
  v.title('StatementGroup'),
  describe('Statements that belong together.'),
);

export const topic = v.pipe(
  v.strictObject({
    id: v.pipe(id, describe('Stable id; the `topics` attribute of the summary selects by it.')),
    title: statement,
    summary: statement,
    groups: v.pipe(list(group), describe('Everything else, in the source’s order.')),
  }),
  v.title('SecurityTopic'),
  describe('One topic of the security program.'),
);

export const security = v.pipe(
  v.strictObject({
    subject: v.pipe(name, describe('The name that the source uses for the company.')),
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
