import {msg, str} from '@lit/localize';
import {contact, soc2} from '../facts/bundled.js';
import type {CategoryId, Contact, Shown, Soc2Facts, Soc2Report, Statement} from '../facts/types.js';
import {formatDate, formatPeriod} from '../localization/format.js';
import {contactHref} from './contact.js';
import {memoizeView} from './memoize.js';
import {named, phrase, plain, type Phrase} from './phrase.js';
import {wordStatement} from './statement.js';
import type {Tip, TipBlock, TypeCard} from './tip.js';

/** The facts that the badge needs. */
export interface Soc2BadgeFacts {
  readonly soc2: Shown<Soc2Facts>;
  readonly contact: Pick<Shown<Contact>, 'email' | 'subject'>;
}

/** Everything the badge says, in finished sentences. */
export interface Soc2BadgeView {
  /** The whole claim in one phrase: entity, type, date. */
  readonly name: Phrase;
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
  const request = msg('Request the report', {
    id: 'badge.request',
    desc: 'A link, which opens a message to the security contact',
  });
  const typesTitle = phrase(
    msg(str`What ${named(claim)} means`, {
      id: 'badge.types.title',
      desc: 'Heading of an explanation. The placeholder is the claim, such as SOC 2 Type 1',
    }),
  );
  const types: TipBlock[] = [
    {types: wordTypes(soc2)},
    // The first says which one is completed; what follows from it is for longer forms.
    ...soc2.types.current.slice(0, 1).map(wordStatement),
  ];
  const limits = soc2.doesNotProve.map(wordStatement);
  return {
    name,
    entity,
    claim,
    report: msg(str`Report dated ${long}`, {
      id: 'badge.report',
      desc: 'A line below the claim. It is the date that stands on the report',
    }),
    date,
    when: wordWhen(report),
    span: wordSpan(report),
    categoriesTitle: msg('Categories covered', {
      id: 'badge.categories',
      desc: 'Name of the list of trust services categories that the report covers',
    }),
    categories: soc2.categories.map(({category, statement}) => {
      const title = CATEGORIES[category]();
      return {name: title, tip: {id: category, title, blocks: [wordStatement(statement)]}};
    }),
    request: {
      label: request,
      href: contactHref(contact),
      tip: {
        id: 'request',
        title: msg('How to request the report', {
          id: 'badge.request.title',
          desc: 'Heading of an explanation',
        }),
        blocks: soc2.request.map(wordStatement),
      },
    },
    claimLink: msg(str`${claim}: ${request}`, {
      id: 'badge.claim-link',
      desc: 'Read aloud for a link. The claim, such as SOC 2 Type 1; then what the link does: Request the report',
    }),
    nameLink: msg(str`${plain(name)}. ${request}`, {
      id: 'badge.name-link',
      desc: 'Read aloud for a link. Company, claim and date; then what the link does: Request the report',
    }),
    typesTip: {id: 'types', title: typesTitle, blocks: types},
    limitsTip: {
      id: 'limits',
      title: msg('What this report does not prove', {id: 'badge.limits.title', desc: 'Heading of an explanation'}),
      blocks: [
        {items: limits},
        // The first names the subjects; where to read about them is for longer forms.
        ...soc2.separate.slice(0, 1).map(wordStatement),
      ],
    },
    summaryTip: {
      id: 'summary',
      title: typesTitle,
      blocks: [...types, wordStatement(soc2.prescribed.covers), {items: limits}],
    },
  };
});

const CATEGORIES: Record<CategoryId, () => string> = {
  security: () => msg('Security', {id: 'category.security', desc: 'A trust services category of SOC 2'}),
  availability: () => msg('Availability', {id: 'category.availability', desc: 'A trust services category of SOC 2'}),
  'processing-integrity': () =>
    msg('Processing integrity', {id: 'category.processing-integrity', desc: 'A trust services category of SOC 2'}),
  confidentiality: () =>
    msg('Confidentiality', {id: 'category.confidentiality', desc: 'A trust services category of SOC 2'}),
  privacy: () => msg('Privacy', {id: 'category.privacy', desc: 'A trust services category of SOC 2'}),
};

/** "SOC 2", "Type 1" and "Type 2" are names: no language translates them. */
const TYPES = {1: 'Type 1', 2: 'Type 2'} as const;

function wordClaim({type}: Shown<Soc2Report>): string {
  return `SOC 2 ${TYPES[type]}`;
}

function wordName(report: Shown<Soc2Report>, claim: string, date: string): Phrase {
  const entity = named(report.entity);
  if (report.type === 1) {
    return phrase(
      msg(str`${entity}: ${named(claim)} report dated ${date}`, {
        id: 'badge.name.type1',
        desc: 'The whole claim. Name of the audited company, the claim (SOC 2 Type 1), the date on the report',
      }),
    );
  }
  return phrase(
    msg(str`${entity}: ${named(claim)} report for ${formatPeriod(report.period)}, dated ${date}`, {
      id: 'badge.name.type2',
      desc: 'The whole claim. Name of the audited company, the claim (SOC 2 Type 2), the audit period, the date',
    }),
  );
}

function wordWhen(report: Shown<Soc2Report>): string {
  const date = formatDate(report.date, 'medium');
  if (report.type === 1) return date;
  return msg(str`${formatPeriod(report.period, 'medium')}, dated ${date}`, {
    id: 'badge.when.type2',
    desc: 'The audit period, as two dates; the date on the report',
  });
}

function wordSpan(report: Shown<Soc2Report>): string {
  if (report.type === 1) return msg('Point-in-time audit', {id: 'badge.span.type1', desc: 'It looked at one day'});
  return msg(str`Audit period ${formatPeriod(report.period)}`, {
    id: 'badge.span.type2',
    desc: 'It looked at the days between two dates',
  });
}

/** A completed Type 2 says nothing about whether there was a Type 1, so then Type 1 gets no state. */
function wordTypes({report, types}: Shown<Soc2Facts>): TypeCard[] {
  const completed = msg('Completed', {id: 'type.completed', desc: 'A report of this type is completed'});
  const notCompleted = msg('Not completed', {
    id: 'type.not-completed',
    desc: 'There is no completed report of this type. Not “incomplete”',
  });
  return report.type === 1
    ? [wordTypeCard(1, types.type1, completed, true), wordTypeCard(2, types.type2, notCompleted)]
    : [wordTypeCard(1, types.type1), wordTypeCard(2, types.type2, completed, true)];
}

function wordTypeCard(type: 1 | 2, statement: Shown<Statement>, state?: string, completed = false): TypeCard {
  const name = TYPES[type];
  const card = {completed, name, text: wordStatement(statement)};
  if (state === undefined) {
    return {...card, label: msg(str`${name}:`, {id: 'type.label', desc: 'Type 1 or Type 2; an explanation follows'})};
  }
  const label = msg(str`${name} (${state}):`, {
    id: 'type.label-with-state',
    desc: 'Type 1 or Type 2, Completed or Not completed; an explanation follows',
  });
  return {...card, state, label};
}
