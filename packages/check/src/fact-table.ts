import {coveredUntil, type CalendarDate, type Soc2Report, type TrustFacts} from '@harmony/trust-badges/facts.js';
import {lastUpdated, type Origin, type Page} from './origin.js';
import {stateOfEntry, stateOfReport} from './state.js';
import {placedStatements} from './statements.js';
import {typeAndDate} from './words.js';

/** A fact as the check lists it. */
export interface FactRow {
  readonly heading: string;
  /** Its id, or its path where it has none. */
  readonly name: string;
  readonly state: string;
  /** The day that its age counts from; undefined if no source gives one. */
  readonly date: CalendarDate | undefined;
  /** What the day is, if it is neither the fact's own nor that of its page. */
  readonly dateIs?: string;
  /** Undefined for the name of the company in the facts about SOC 2, which comes from no single section. */
  readonly origin: Origin | undefined;
}

/** Nothing about it is due. */
const CURRENT = 'current';

/**
 * Every fact, with its state and the day that its age counts from.
 *
 * @param facts - Checked facts.
 * @param today - The day of the check.
 * @returns One row per fact, in the order of the file, grouped by heading.
 */
export function factTable(facts: TrustFacts, today: CalendarDate): FactRow[] {
  const statements = ofStatements(facts);
  const under = (start: string) => statements.filter(({heading}) => heading.startsWith(start));
  return [
    ...ofReports(facts, today),
    ...under('SOC 2'),
    ...ofPage(facts, 'security', 'Security: the page'),
    ...under('Security'),
    ...ofPage(facts, 'subprocessors', 'Subprocessors: the page'),
    ...ofList(facts, today),
    ...under('Subprocessors'),
    ...ofContact(facts),
    ...under('Contact'),
  ];
}

function ofReports({soc2}: TrustFacts, today: CalendarDate): FactRow[] {
  const {report, earlier = [], examination} = soc2;
  const undated = {state: CURRENT, date: undefined};
  return [
    ...ofReport(report, 'soc2.report', `SOC 2: the report (${typeAndDate(report)})`, stateOfReport(report, today)),
    ...earlier.flatMap((report, index) =>
      ofReport(report, `soc2.earlier[${index}]`, `SOC 2: an earlier report (${typeAndDate(report)})`, 'earlier report'),
    ),
    ...(examination
      ? [
          {
            ...undated,
            heading: 'SOC 2: an examination',
            name: examination.id,
            state: 'in progress',
            origin: examination,
          },
        ]
      : []),
    {...undated, heading: 'SOC 2: the name of the company', name: 'soc2.subject', origin: undefined},
  ];
}

function ofReport(report: Soc2Report, path: string, heading: string, state: string): FactRow[] {
  const {id, source, section, ...fields} = report;
  const names = [id, ...Object.keys(fields).map((key) => `${path}.${key}`)];
  return names.map((name) => ({
    heading,
    name,
    state,
    date: coveredUntil(report),
    ...(report.type === 2 ? {dateIs: 'the end of its period'} : {}),
    origin: {source, section},
  }));
}

function ofStatements(facts: TrustFacts): FactRow[] {
  return placedStatements(facts).map(({statement, heading, page, date}) => ({
    heading,
    name: statement.id,
    state: date === undefined ? CURRENT : 'on record',
    date: date ?? lastUpdated(facts, statement.source, page),
    origin: statement,
  }));
}

function ofPage(facts: TrustFacts, page: Page, heading: string): FactRow[] {
  const {lastUpdated: date, source, section} = facts[page];
  return ['subject', 'lastUpdated'].map((key) => ({
    heading,
    name: `${page}.${key}`,
    state: CURRENT,
    date,
    origin: {source, section},
  }));
}

function ofList(facts: TrustFacts, today: CalendarDate): FactRow[] {
  const {noticePeriod, entries = []} = facts.subprocessors;
  const ofItsPage = ({source}: Origin) => lastUpdated(facts, source, 'subprocessors');
  const notice = noticePeriod && {
    heading: 'Subprocessors: notice period',
    name: 'subprocessors.noticePeriod',
    state: CURRENT,
    date: ofItsPage(noticePeriod),
    origin: noticePeriod,
  };
  return [
    ...(notice ? [notice] : []),
    ...entries.map((entry) => ({
      heading: 'Subprocessors: the named list',
      name: entry.id,
      state: stateOfEntry(entry, today),
      date: entry.endedOn ?? entry.plannedFrom ?? entry.since ?? ofItsPage(entry),
      origin: entry,
    })),
  ];
}

function ofContact(facts: TrustFacts): FactRow[] {
  const {contact} = facts;
  const names = ['contact.email', ...(contact.subject === undefined ? [] : ['contact.subject'])];
  return names.map((name) => ({
    heading: 'Contact',
    name,
    state: CURRENT,
    date: lastUpdated(facts, contact.source),
    origin: contact,
  }));
}
