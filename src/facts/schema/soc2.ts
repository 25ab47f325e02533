import * as v from 'valibot';
import {statement} from './statement.js';
import {date, filledList, id, name, provenance, url} from './values.js';

const describe = v.description;

const category = v.picklist(
  ['security', 'availability', 'processing-integrity', 'confidentiality', 'privacy'],
  'must be one of security, availability, processing-integrity, confidentiality, privacy',
);

const opinion = v.picklist(
  ['unqualified', 'qualified', 'adverse', 'disclaimer'],
  'must be one of unqualified, qualified, adverse, disclaimer',
);

const reportFacts = {
  id: v.pipe(id, describe('Stable id of the report.')),
  entity: v.pipe(name, describe('Legal name of the audited entity, as the report gives it.')),
  date: v.pipe(date, describe('The date on the report.')),
  categories: v.pipe(
    filledList(category),
    describe('Trust services categories the report covers, in the source’s order.'),
  ),
  system: v.exactOptional(v.pipe(name, describe('Name of the system that was examined, as the report gives it.'))),
  auditor: v.exactOptional(v.pipe(name, describe('Name of the auditor, as the report gives it.'))),
  opinion: v.exactOptional(v.pipe(opinion, describe('The auditor’s opinion, as the report gives it.'))),
  link: v.exactOptional(v.pipe(url, describe('Where to read about this report.'))),
  ...provenance,
};

export const type1Report = v.pipe(
  v.strictObject({
    type: v.literal(1),
    ...reportFacts,
    asOf: v.exactOptional(v.pipe(date, describe('The day that the audit looked at.'))),
  }),
  v.check(({asOf, date}) => asOf === undefined || asOf <= date, 'must not be as of a day after its date'),
  v.title('Type1Report'),
  describe('A completed SOC 2 Type 1 report: a point in time, so it has no period.'),
);

export const type2Report = v.pipe(
  v.strictObject({
    type: v.literal(2),
    ...reportFacts,
    period: v.pipe(
      v.strictObject({start: date, end: date}),
      v.check(({start, end}) => start <= end, 'must not end before it starts'),
      describe('First and last day of the audit period.'),
    ),
  }),
  v.check(({period, date}) => period.end <= date, 'must not be dated before its period ends'),
  v.title('Type2Report'),
  describe('A completed SOC 2 Type 2 report: it cannot be stated without its period and its date.'),
);

export const report = v.pipe(
  v.variant('type', [type1Report, type2Report], 'must be a report of type 1 or type 2'),
  v.title('Soc2Report'),
  describe('A completed report. The newest one leads; those before it are "earlier", newest first.'),
);

export const examination = v.pipe(
  v.strictObject({
    id: v.pipe(id, describe('Stable id of the examination.')),
    type: v.literal(2, 'must be 2'),
    ...provenance,
  }),
  v.title('Examination'),
  describe(
    'A SOC 2 Type 2 examination that is in progress. There is no report on it, so it has no date and no period.',
  ),
);

export const soc2 = v.pipe(
  v.strictObject({
    subject: v.pipe(name, describe('The name that the source uses for the company.')),
    report,
    earlier: v.exactOptional(filledList(report)),
    examination: v.exactOptional(examination),
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
