import type {CalendarDate, Statement, TrustFacts} from '@harmony/trust-badges/facts.js';
import type {Page} from './origin.js';
import {categoryName} from './words.js';

/** A statement and where it stands: the same words mean something else under another heading. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly heading: string;
  /** Its role under the heading; empty for an item of a plain list. */
  readonly role: string;
  /** The page whose part of the facts it stands in. */
  readonly page?: Page;
  /** Whether it says what must not be read into the report: with it the facts claim less. */
  readonly limits: boolean;
  /** The date of a line of a change log. */
  readonly date?: CalendarDate;
}

type Roles = readonly (readonly [role: string, statement: Statement | undefined])[];

/**
 * Every statement of the facts.
 *
 * @param facts - Checked facts.
 * @returns The statements in the order of the file, grouped by heading.
 */
export function placedStatements({soc2, security, subprocessors, contact}: TrustFacts): PlacedStatement[] {
  return [
    ...ofSoc2(soc2),
    ...ofSecurity(security).map((placed) => ({...placed, page: 'security' as const})),
    ...ofSubprocessors(subprocessors).map((placed) => ({...placed, page: 'subprocessors' as const})),
    ...place('Contact', [['what it is for', contact.statement]]),
  ];
}

function place(heading: string, roles: Roles, limits = false): PlacedStatement[] {
  return roles.flatMap(([role, statement]) => (statement ? [{statement, heading, role, limits}] : []));
}

function plain(statements: readonly Statement[], role = ''): Roles {
  return statements.map((statement) => [role, statement]);
}

function ofSoc2({prescribed, meaning, categories, types, ...soc2}: TrustFacts['soc2']): PlacedStatement[] {
  const at = (heading: string, roles: Roles, limits = false) => place(`SOC 2: ${heading}`, roles, limits);
  return [
    ...at('the prescribed sentences', Object.entries(prescribed)),
    ...at('what it means', plain(meaning)),
    ...at(
      'what the categories are about',
      categories.map(({category, statement}) => [categoryName(category), statement]),
    ),
    ...at('the types of report', [['Type 1', types.type1], ['Type 2', types.type2], ...plain(types.difference)]),
    ...at('which type is completed', plain(types.current), true),
    ...at('what the report proves', plain(soc2.proves)),
    ...at('what the report does not prove', plain(soc2.doesNotProve), true),
    ...at('how to request the report', plain(soc2.request)),
    ...at('what is separate from it', plain(soc2.separate), true),
  ];
}

function ofSecurity(security: TrustFacts['security']): PlacedStatement[] {
  const {introduction, topics, responsibilities, documents, changes} = security;
  const at = (heading: string, roles: Roles) => place(`Security: ${heading}`, roles);
  const group = ({id, lead, points}: typeof responsibilities): Roles => [[`lead of ${id}`, lead], ...plain(points, id)];
  return [
    ...at('introduction', plain(introduction)),
    ...topics.flatMap(({id, title, summary, groups}) =>
      at(`topic ${id}`, [['title', title], ['summary', summary], ...groups.flatMap(group)]),
    ),
    ...at('what customers are responsible for', group(responsibilities)),
    ...at('documents', [['condition', documents.condition], ...plain(documents.items)]),
    ...ofChanges('Security: change log', changes),
  ];
}

function ofSubprocessors({uses, purposes, details, changes = []}: TrustFacts['subprocessors']): PlacedStatement[] {
  const at = (heading: string, roles: Roles) => place(`Subprocessors: ${heading}`, roles);
  return [
    ...at('what they are used for', [['lead', uses], ...plain(purposes)]),
    ...at('details', plain(details)),
    ...ofChanges('Subprocessors: change log', changes),
  ];
}

function ofChanges(heading: string, changes: TrustFacts['security']['changes']): PlacedStatement[] {
  return changes.map(({date, statement}) => ({statement, heading, role: '', limits: false, date}));
}
