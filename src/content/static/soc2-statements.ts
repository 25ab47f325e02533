import {msg, str} from '@lit/localize';
import type {CalendarDate} from '../../facts/calendar-date.js';
import type {CategoryId, Contact, Soc2Facts, Soc2Report, WithoutProvenance} from '../../facts/types.js';
import {joinTexts} from '../../localization/format.js';
import {describeClaim, describeDetail, type Detail} from '../report.js';
import {isolateName, toIsolatedText, toRichText, type RichText} from '../rich-text.js';
import {describeAddress, describeSentence} from '../sentences.js';
import type {Soc2BadgeContent} from '../soc2-badge.js';
import {describeStatement} from '../statement.js';

type Facts = WithoutProvenance<Soc2Facts>;

/** The identifiers and dates of a report, as the facts have them. */
export interface ReportRecord {
  readonly id: string;
  readonly entity: string;
  readonly type: 1 | 2;
  readonly date: CalendarDate;
  readonly period?: {readonly start: CalendarDate; readonly end: CalendarDate};
  readonly asOf?: CalendarDate;
  readonly categories: readonly CategoryId[];
  readonly auditor?: string;
}

/** Every statement of the SOC 2 facts as a finished sentence, and the identifiers and dates that data formats copy. */
export interface Soc2Statements {
  readonly report: ReportRecord;
  readonly earlier: readonly ReportRecord[];
  /** The sentences that the source prescribes, with what each is called in the facts. */
  readonly prescribed: readonly {readonly key: string; readonly text: RichText}[];
  readonly meaning: readonly RichText[];
  readonly categories: readonly {readonly id: string; readonly name: string; readonly text: RichText}[];
  readonly current: readonly RichText[];
  /** That there is no completed report of Type 2; absent if there is one. */
  readonly noType2?: RichText;
  readonly proves: readonly RichText[];
  readonly difference: readonly RichText[];
  readonly doesNotProve: readonly RichText[];
  readonly request: readonly RichText[];
  readonly separate: readonly RichText[];
  readonly contact: {readonly email: string; readonly text: RichText};
  /** Where to ask for the report, on one line: "Request the report: security@company.example". */
  readonly requestAddress: RichText;
  /** What else is known of the report, in sentences; absent if nothing. */
  readonly details?: RichText;
  /** The claim, and whatever is known of the report: an opinion is never left out of a summary. */
  readonly summary: RichText;
  /** The same for each earlier report. */
  readonly earlierSummaries: readonly RichText[];
}

/**
 * Describes every statement of the SOC 2 facts, in the active language.
 *
 * @param soc2 - The facts.
 * @param content - What the badge says.
 * @param contact - Whom to write to.
 * @returns The sentences.
 */
export function describeSoc2Statements(
  {report, earlier = [], prescribed, meaning, categories, types, proves, doesNotProve, request, separate}: Facts,
  content: Soc2BadgeContent,
  contact: WithoutProvenance<Contact>,
): Soc2Statements {
  return {
    report: recordOf(report),
    earlier: earlier.map(recordOf),
    prescribed: Object.entries(prescribed).map(([key, statement]) => ({key, text: describeStatement(statement)})),
    meaning: meaning.map(describeStatement),
    categories: categories.map(({category, statement}, index) => ({
      id: category,
      name: content.categories[index]!.name,
      text: describeStatement(statement),
    })),
    current: types.current.map(describeStatement),
    ...([report, ...earlier].some(({type}) => type === 2) ? {} : {noType2: describeNoType2()}),
    proves: proves.map(describeStatement),
    difference: types.difference.map(describeStatement),
    doesNotProve: doesNotProve.map(describeStatement),
    request: request.map(describeStatement),
    separate: separate.map(describeStatement),
    contact: {email: contact.email, text: describeStatement(contact.statement)},
    requestAddress: describeAddress(content.request.label, contact.email),
    ...(content.details === undefined ? {} : {details: detailSentences(content.details)}),
    summary: summaryOf(content),
    earlierSummaries: (content.earlier?.reports ?? []).map(summaryOf),
  };
}

function describeNoType2(): RichText {
  return toRichText(
    msg(str`No completed ${isolateName(describeClaim({type: 2}))} report.`, {
      id: 'report.no-type2',
      desc: 'There is no such report. The placeholder is SOC 2 Type 2. It must not sound as if a report were begun or planned',
    }),
  );
}

function recordOf(report: WithoutProvenance<Soc2Report>): ReportRecord {
  const {id, entity, type, date, categories, auditor} = report;
  return {
    ...{id, entity, type, date, categories},
    ...(report.type === 2 ? {period: report.period} : {}),
    ...(report.type === 1 && report.asOf !== undefined ? {asOf: report.asOf} : {}),
    ...(auditor === undefined ? {} : {auditor}),
  };
}

/**
 * Writes what is known of a report as sentences.
 *
 * @param details - What is known of the report.
 * @returns "System: Example Platform. Auditor: Example Audit Firm."
 */
export function detailSentences(details: readonly Detail[]): RichText {
  const sentences = details.map((detail) => toIsolatedText(describeSentence(toIsolatedText(describeDetail(detail)))));
  return toRichText(joinTexts(sentences));
}

function summaryOf({name, details}: Pick<Soc2BadgeContent, 'name' | 'details'>): RichText {
  if (details === undefined) return name;
  return toRichText(joinTexts([describeSentence(toIsolatedText(name)), detailSentences(details)].map(toIsolatedText)));
}
