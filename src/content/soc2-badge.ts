import {msg, str} from '@lit/localize';
import {contact, soc2} from '../facts/bundled.js';
import type {Contact, WithoutProvenance, Soc2Facts, Soc2Report} from '../facts/types.js';
import {formatDate, joinTexts} from '../localization/format.js';
import {describeCategory} from './categories.js';
import {contactHref} from './contact.js';
import {memoizeContent} from './memoize.js';
import {describeAge, type AgeNotice} from './age-notice.js';
import {isolateName, toIsolatedText, toPlainText, toRichText, type RichText} from './rich-text.js';
import {
  describeClaim,
  describeDetail,
  describeName,
  describeReportDetails,
  describeSpan,
  describeWhen,
  type Detail,
} from './report.js';
import {describeSentence} from './sentences.js';
import {describeStatement} from './statement.js';
import type {Tip, TipBlock} from './tip.js';
import {describeTypes} from './types-tip.js';

/** The facts that the badge needs. */
export interface Soc2BadgeFacts {
  readonly soc2: WithoutProvenance<Soc2Facts>;
  readonly contact: Pick<WithoutProvenance<Contact>, 'email' | 'subject'>;
}

/** Everything the badge says, in finished sentences. */
export interface Soc2BadgeContent {
  /** The whole claim in one phrase: entity, type, date. */
  readonly name: RichText;
  /** The audited entity. */
  readonly entity: string;
  /** "SOC 2 Type 1". */
  readonly claim: string;
  /** "Report dated March 15, 2026". */
  readonly report: string;
  /** The date as `YYYY-MM-DD`. */
  readonly date: string;
  /** What the pill says about time: the date and, for Type 2, the period, without which the date means nothing. */
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
  /** What to say once the report is more than 12 months old; `onDay()` finds out whether it is. */
  readonly ageNotice: AgeNotice;
  /** What else the facts say about the report; absent if nothing. */
  readonly details?: readonly Detail[];
  /** Where to read about the report. */
  readonly link?: ReportLink;
  /** That an examination is in progress, and that it is not completed. */
  readonly examination?: RichText;
  readonly earlier?: {readonly title: string; readonly reports: readonly EarlierReport[]};
}

/** A link to the page of a report. */
export interface ReportLink {
  readonly label: string;
  readonly href: string;
}

/** A report before the leading one. */
export interface EarlierReport {
  readonly id: string;
  readonly name: RichText;
  readonly details?: readonly Detail[];
  readonly link?: ReportLink;
}

/**
 * Describes the badge, in the active language.
 *
 * @param facts - The facts; null for the bundled ones.
 * @returns The content; the same object for the same facts and language.
 */
export const describeSoc2Badge = memoizeContent<Soc2BadgeFacts, Soc2BadgeContent>(
  {soc2, contact},
  ({soc2, contact}) => {
    const {report} = soc2;
    const {entity, date} = report;
    const claim = describeClaim(report);
    const long = formatDate(date);
    const name = describeName(report);
    const request = msg('Request the report', {
      id: 'badge.request',
      desc: 'A link, which opens a message to the security contact',
    });
    const typesTitle = toRichText(
      msg(str`What ${isolateName(claim)} means`, {
        id: 'badge.types.title',
        desc: 'Heading of an explanation. The placeholder is the claim, such as SOC 2 Type 1',
      }),
    );
    const more = describeMore(soc2);
    const types: TipBlock[] = [
      {types: describeTypes(soc2)},
      // The first statement says which type is completed; its consequences are for longer forms.
      ...soc2.types.current.slice(0, 1).map(describeStatement),
      ...(more.examination === undefined ? [] : [more.examination]),
    ];
    const limits = soc2.doesNotProve.map(describeStatement);
    return {
      name,
      entity,
      claim,
      report: msg(str`Report dated ${long}`, {
        id: 'badge.report',
        desc: 'A line below the claim. It is the date that stands on the report',
      }),
      date,
      when: describeWhen(report),
      span: describeSpan(report),
      categoriesTitle: msg('Categories covered', {
        id: 'badge.categories',
        desc: 'Name of the list of trust services categories that the report covers',
      }),
      categories: soc2.categories.map(({category, statement}) => {
        const title = describeCategory(category);
        return {name: title, tip: {id: category, title, blocks: [describeStatement(statement)]}};
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
          blocks: soc2.request.map(describeStatement),
        },
      },
      claimLink: msg(str`${claim}: ${request}`, {
        id: 'badge.claim-link',
        desc: 'Read aloud for a link. The claim, such as SOC 2 Type 1; then what the link does: Request the report',
      }),
      nameLink: joinTexts([toPlainText(describeSentence(toIsolatedText(name))), request]),
      typesTip: {id: 'types', title: typesTitle, blocks: types},
      limitsTip: {
        id: 'limits',
        title: msg('What this report does not prove', {id: 'badge.limits.title', desc: 'Heading of an explanation'}),
        blocks: [
          {items: limits},
          // The first names the subjects; where to read about them is for longer forms.
          ...soc2.separate.slice(0, 1).map(describeStatement),
        ],
      },
      summaryTip: {
        id: 'summary',
        title: typesTitle,
        blocks: [...types, describeStatement(soc2.prescribed.covers), ...moreBlocks(more), {items: limits}],
      },
      ageNotice: describeAge(report, contact.email),
      ...more,
    };
  },
);

/** Content that depends on optional facts. */
type More = Pick<Soc2BadgeContent, 'details' | 'link' | 'examination' | 'earlier'>;

function describeMore({report, examination, earlier}: WithoutProvenance<Soc2Facts>): More {
  return {
    ...describeKnown(report),
    ...(examination === undefined ? {} : {examination: describeExamination(examination)}),
    ...(earlier === undefined ? {} : {earlier: describeEarlier(earlier)}),
  };
}

function describeKnown(report: WithoutProvenance<Soc2Report>): Pick<More, 'details' | 'link'> {
  const details = describeReportDetails(report);
  return {
    ...(details.length === 0 ? {} : {details}),
    ...(report.link === undefined ? {} : {link: {label: describeReportLink(), href: report.link}}),
  };
}

function describeReportLink(): string {
  return msg('Read about the report', {id: 'report.link', desc: 'A link to a page about one audit report'});
}

function describeExamination(examination: NonNullable<WithoutProvenance<Soc2Facts>['examination']>): RichText {
  return toRichText(
    msg(
      str`A ${isolateName(describeClaim(examination))} examination is in progress. It is not completed, and there is no report on it.`,
      {
        id: 'badge.examination',
        desc: 'The placeholder is SOC 2 Type 2. It must in no way sound as if it were completed, or as if its result were known',
      },
    ),
  );
}

function describeEarlier(reports: readonly WithoutProvenance<Soc2Report>[]): NonNullable<More['earlier']> {
  return {
    title: msg('Earlier reports', {id: 'badge.earlier', desc: 'Heading of a list of reports before the newest one'}),
    reports: reports.map((report) => ({id: report.id, name: describeName(report), ...describeKnown(report)})),
  };
}

/** The same in a tip. */
function moreBlocks({details = [], earlier}: More): TipBlock[] {
  const ofReport = details.length === 0 ? [] : [{items: details.map(describeDetail)}];
  if (earlier === undefined) return ofReport;
  const ofEarlier = earlier.reports.flatMap(({name, details = []}) => [name, ...details.map(describeDetail)]);
  return [...ofReport, earlier.title, {items: ofEarlier}];
}
