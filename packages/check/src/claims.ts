import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import {entryClaims, noticePeriodClaims} from './claims-of-list.js';
import {examinationClaims, reportClaims} from './claims-of-reports.js';
import {nameOrigin, type Origin} from './origin.js';
import {placedStatements} from './statements.js';
import {longDay, oneLine, quote} from './words.js';

/** One thing that facts claim, as a sentence. */
export interface Claim {
  /** The same in two versions of the facts, for claims about the same thing. */
  readonly key: string;
  readonly text: string;
  /** Where a statement stands. */
  readonly place?: string;
  /** Where it was read. */
  readonly origin?: Origin;
  /** Whether it limits other claims: without it, the facts claim more. */
  readonly limits?: boolean;
}

/**
 * Everything that facts claim, and where it was read. The order of a list claims nothing, and neither does the day on
 * which the file was last changed.
 *
 * @param facts - Checked facts.
 * @returns The claims, each with a key of its own, in the order of the file; the type of the report first.
 */
export function claimsOf(facts: TrustFacts): Claim[] {
  const {soc2, subprocessors, contact} = facts;
  return [
    ...reportClaims(soc2.report),
    ...(soc2.earlier ?? []).flatMap((report) => reportClaims(report, report.id)),
    ...examinationClaims(soc2.examination),
    {key: 'soc2.subject', text: `The facts about SOC 2 call the company ${quote(soc2.subject)}.`},
    ...statementClaims(facts),
    ...pageClaims('security', 'the security program', facts),
    ...pageClaims('subprocessors', 'subprocessors', facts),
    ...noticePeriodClaims(subprocessors.noticePeriod),
    ...(subprocessors.entries ?? []).flatMap(entryClaims),
    {key: 'contact.email', text: `The contact is ${oneLine(contact.email)}.`, origin: contact},
    ...(contact.subject === undefined
      ? []
      : [{key: 'contact.subject', text: `Mail to the contact has the subject ${quote(contact.subject)}.`}]),
    ...sourceClaims(facts),
  ];
}

function statementClaims(facts: TrustFacts): Claim[] {
  return placedStatements(facts).flatMap(({statement, heading, role, limits, date}) => {
    const {id, text, terms = []} = statement;
    const words = date === undefined ? quote(text) : `On ${longDay(date)}: ${quote(text)}`;
    return [
      {
        key: `statement[${id}]`,
        text: `${words} (${id})`,
        place: role === '' ? heading : `${heading} (${role})`,
        origin: statement,
        limits,
      },
      ...terms.map((term) => ({
        key: `statement[${id}].term[${term}]`,
        text: `The term ${quote(term)} is explained beside ${id}.`,
      })),
    ];
  });
}

function pageClaims(page: 'security' | 'subprocessors', about: string, facts: TrustFacts): Claim[] {
  const {subject, lastUpdated} = facts[page];
  return [
    {key: `${page}.subject`, text: `The facts about ${about} call the company ${quote(subject)}.`},
    {
      key: `${page}.lastUpdated`,
      text: `The page about ${about} was last updated on ${longDay(lastUpdated)}.`,
      origin: facts[page],
    },
  ];
}

function sourceClaims({sources}: TrustFacts): Claim[] {
  return sources.flatMap(({id, title, sections}) => [
    {key: `source[${id}]`, text: `A source is ${quote(title)} (${id}).`},
    ...sections.map((section) => ({
      key: `source[${id}].section[${section.id}]`,
      text: `The source ${id} has the section ${quote(section.title)} (${section.id}).`,
    })),
  ]);
}

/** Where a claim was read, for people. */
export function originOf(facts: TrustFacts, {origin}: Claim): string {
  return origin ? nameOrigin(facts, origin) : '';
}
