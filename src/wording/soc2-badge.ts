import {msg, str} from '@lit/localize';
import {contact, soc2} from '../facts/bundled.js';
import type {CategoryId, Contact, Shown, Soc2Facts, Soc2Report} from '../facts/types.js';
import {formatDate, formatPeriod} from '../localization/format.js';
import {statementText} from '../localization/index.js';
import {contactHref} from './contact.js';
import {memoizeView} from './memoize.js';
import type {Tip, TipBlock, TypeCard} from './tip.js';

/** The facts that the badge needs. */
export interface Soc2BadgeFacts {
  readonly soc2: Shown<Soc2Facts>;
  readonly contact: Pick<Shown<Contact>, 'email' | 'subject'>;
}

/** Everything the badge says, in finished sentences. */
export interface Soc2BadgeView {
  /** The whole claim in one phrase: entity, type, date. */
  readonly name: string;
  /** The audited entity. */
  readonly entity: string;
  /** "SOC 2 Type 1". */
  readonly claim: string;
  /** "Report dated March 15, 2026". */
  readonly report: string;
  /** The date as `YYYY-MM-DD`. */
  readonly date: string;
  /** What the pill says of the time: the date, and the period of a Type 2 report, which means nothing without it. */
  readonly when: string;
  /** What span the audit looked at: a point in time, or a period. */
  readonly span: string;
  readonly categoriesTitle: string;
  readonly categories: readonly {readonly name: string; readonly tip: Tip}[];
  readonly request: {readonly label: string; readonly href: string; readonly tip: Tip};
  /** Accessible name of a claim that links to the request. */
  readonly claimLink: string;
  readonly nameLink: string;
  /** Type 1 versus Type 2. */
  readonly typesTip: Tip;
  /** What the report does not prove. */
  readonly limitsTip: Tip;
  /** Both in one, for the small forms. */
  readonly summaryTip: Tip;
}

/**
 * Words the badge, in the language of the moment.
 *
 * @param facts - The facts; null for the bundled ones.
 * @returns The view; the same object for the same facts and language.
 */
export const wordSoc2Badge = memoizeView<Soc2BadgeFacts, Soc2BadgeView>({soc2, contact}, ({soc2, contact}) => {
  const {report} = soc2;
  const {entity, date} = report;
  const claim = wordClaim(report);
  const long = formatDate(date);
  const name = wordName(report, claim, long);
  const request = msg('Request the report', {id: 'badge.request'});
  const typesTitle = msg(str`What ${claim} means`, {id: 'badge.types.title', desc: 'The claim, such as SOC 2 Type 1'});
  const types: TipBlock[] = [
    {types: wordTypes(soc2)},
    // The first says which one is completed; what follows from it is for longer forms.
    ...soc2.types.current.slice(0, 1).map(statementText),
  ];
  const limits = soc2.doesNotProve.map(statementText);
  return {
    name,
    entity,
    claim,
    report: msg(str`Report dated ${long}`, {id: 'badge.report'}),
    date,
    when: wordWhen(report),
    span: wordSpan(report),
    categoriesTitle: msg('Categories covered', {id: 'badge.categories'}),
    categories: soc2.categories.map(({category, statement}) => {
      const title = CATEGORIES[category]();
      return {name: title, tip: {id: category, title, blocks: [statementText(statement)]}};
    }),
    request: {
      label: request,
      href: contactHref(contact),
      tip: {
        id: 'request',
        title: msg('How to request the report', {id: 'badge.request.title'}),
        blocks: [soc2.request.map(statementText).join(' ')],
      },
    },
    claimLink: `${claim}: ${request}`,
    nameLink: `${name}. ${request}`,
    typesTip: {id: 'types', title: typesTitle, blocks: types},
    limitsTip: {
      id: 'limits',
      title: msg('What this report does not prove', {id: 'badge.limits.title'}),
      blocks: [
        {items: limits},
        // The first names the subjects; where to read about them is for longer forms.
        ...soc2.separate.slice(0, 1).map(statementText),
      ],
    },
    summaryTip: {
      id: 'summary',
      title: typesTitle,
      blocks: [...types, statementText(soc2.prescribed.covers), {items: limits}],
    },
  };
});

const CATEGORIES: Record<CategoryId, () => string> = {
  security: () => msg('Security', {id: 'category.security'}),
  availability: () => msg('Availability', {id: 'category.availability'}),
  'processing-integrity': () => msg('Processing integrity', {id: 'category.processing-integrity'}),
  confidentiality: () => msg('Confidentiality', {id: 'category.confidentiality'}),
  privacy: () => msg('Privacy', {id: 'category.privacy'}),
};

function wordClaim({type}: Shown<Soc2Report>): string {
  return `SOC 2 ${wordType(type)}`;
}

function wordType(type: 1 | 2): string {
  return type === 1 ? msg('Type 1', {id: 'type.1'}) : msg('Type 2', {id: 'type.2'});
}

function wordName(report: Shown<Soc2Report>, claim: string, date: string): string {
  const {entity} = report;
  if (report.type === 1) {
    return msg(str`${entity}: ${claim} report dated ${date}`, {id: 'badge.name.type1', desc: 'Entity, claim, date'});
  }
  return msg(str`${entity}: ${claim} report for ${formatPeriod(report.period)}, dated ${date}`, {
    id: 'badge.name.type2',
    desc: 'Entity, claim, audit period, date',
  });
}

function wordWhen(report: Shown<Soc2Report>): string {
  const date = formatDate(report.date, 'medium');
  if (report.type === 1) return date;
  return msg(str`${formatPeriod(report.period, 'medium')}, dated ${date}`, {
    id: 'badge.when.type2',
    desc: 'Audit period, date',
  });
}

function wordSpan(report: Shown<Soc2Report>): string {
  if (report.type === 1) return msg('Point-in-time audit', {id: 'badge.span.type1'});
  return msg(str`Audit period ${formatPeriod(report.period)}`, {id: 'badge.span.type2'});
}

/** A completed Type 2 says nothing about whether there was a Type 1, so then Type 1 gets no state. */
function wordTypes({report, types}: Shown<Soc2Facts>): TypeCard[] {
  const completed = msg('Completed', {id: 'type.completed'});
  const notCompleted = msg('Not completed', {id: 'type.not-completed'});
  const type1 = {name: wordType(1), text: statementText(types.type1)};
  const type2 = {name: wordType(2), text: statementText(types.type2)};
  return report.type === 1
    ? [
        {...type1, state: completed, completed: true},
        {...type2, state: notCompleted, completed: false},
      ]
    : [
        {...type1, completed: false},
        {...type2, state: completed, completed: true},
      ];
}
