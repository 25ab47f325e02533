import {msg, str} from '@lit/localize';
import type {WithoutProvenance, Soc2Report} from '../facts/types.js';
import {formatDate, formatPeriod} from '../localization/format.js';
import {describeLabel} from './label.js';
import {joinRichText, isolateName, toRichText, type RichText} from './rich-text.js';

/** "SOC 2", "Type 1" and "Type 2" are names: no language translates them. */
export const TYPES = {1: 'Type 1', 2: 'Type 2'} as const;

/** One more thing that is known of a report: "Auditor", and who it was. */
export interface Detail {
  readonly title: string;
  /** The title before the value, on one line: "Auditor:". */
  readonly label: string;
  readonly value: RichText;
}

/** What a type of report is called: "SOC 2 Type 1". */
export function describeClaim({type}: Pick<Soc2Report, 'type'>): string {
  return `SOC 2 ${TYPES[type]}`;
}

/**
 * Describes the whole claim about a report.
 *
 * @param report - A completed report.
 * @returns "Company: SOC 2 Type 1 report dated March 15, 2026"; for Type 2 with its period.
 */
export function describeName(report: WithoutProvenance<Soc2Report>): RichText {
  const entity = isolateName(report.entity);
  const claim = describeClaim(report);
  const date = formatDate(report.date);
  if (report.type === 1) {
    return toRichText(
      msg(str`${entity}: ${isolateName(claim)} report dated ${date}`, {
        id: 'badge.name.type1',
        desc: 'The whole claim. Name of the audited company, the claim (SOC 2 Type 1), the date on the report',
      }),
    );
  }
  return toRichText(
    msg(str`${entity}: ${isolateName(claim)} report for ${formatPeriod(report.period)}, dated ${date}`, {
      id: 'badge.name.type2',
      desc: 'The whole claim. Name of the audited company, the claim (SOC 2 Type 2), the audit period, the date',
    }),
  );
}

/**
 * Describes the date of a report briefly.
 *
 * @param report - A completed report.
 * @returns "Mar 15, 2026"; for Type 2 with its period, without which the date means nothing.
 */
export function describeWhen(report: WithoutProvenance<Soc2Report>): string {
  const date = formatDate(report.date, 'medium');
  if (report.type === 1) return date;
  return msg(str`${formatPeriod(report.period, 'medium')}, dated ${date}`, {
    id: 'badge.when.type2',
    desc: 'The audit period, as two dates; the date on the report',
  });
}

/**
 * Describes what span the audit looked at.
 *
 * @param report - A completed report.
 * @returns "Point-in-time audit", with its day where the facts give it; or the period.
 */
export function describeSpan(report: WithoutProvenance<Soc2Report>): string {
  if (report.type === 2) {
    return msg(str`Audit period ${formatPeriod(report.period)}`, {
      id: 'badge.span.type2',
      desc: 'It looked at the days between two dates',
    });
  }
  if (report.asOf === undefined) {
    return msg('Point-in-time audit', {id: 'badge.span.type1', desc: 'It looked at one day'});
  }
  return msg(str`Point-in-time audit as of ${formatDate(report.asOf)}`, {
    id: 'badge.span.type1-as-of',
    desc: 'It looked at one day, which is this one',
  });
}

const OPINIONS: Record<NonNullable<Soc2Report['opinion']>, () => string> = {
  unqualified: () => msg('Unqualified', {id: 'opinion.unqualified', desc: 'An auditor’s opinion without reservations'}),
  qualified: () => msg('Qualified', {id: 'opinion.qualified', desc: 'An auditor’s opinion with reservations'}),
  adverse: () =>
    msg('Adverse', {id: 'opinion.adverse', desc: 'An auditor’s opinion: the controls do not meet the criteria'}),
  disclaimer: () =>
    msg('Disclaimer of opinion', {id: 'opinion.disclaimer', desc: 'The auditor was not able to give an opinion'}),
};

/**
 * Describes what else is known of a report. Every opinion is shown in the same place and just as plainly.
 *
 * @param report - A completed report.
 * @returns What the facts give, in a fixed order; empty where they give nothing more.
 */
export function describeReportDetails({system, auditor, opinion}: WithoutProvenance<Soc2Report>): Detail[] {
  const details: Detail[] = [];
  const add = (title: string, value: RichText) => details.push({title, label: describeLabel(title), value});
  if (system !== undefined) {
    add(
      msg('System', {id: 'report.system', desc: 'Title before the name of the system that the audit examined'}),
      toRichText(isolateName(system)),
    );
  }
  if (auditor !== undefined) {
    add(
      msg('Auditor', {id: 'report.auditor', desc: 'Title before the name of the auditing firm'}),
      toRichText(isolateName(auditor)),
    );
  }
  if (opinion !== undefined) {
    add(
      msg('Auditor’s opinion', {id: 'report.opinion', desc: 'Title before the opinion, such as Unqualified'}),
      OPINIONS[opinion](),
    );
  }
  return details;
}

/**
 * Joins the label and the value of a detail, for use in a list.
 *
 * @param detail - A detail of a report.
 * @returns "Auditor: Example Audit Firm".
 */
export function describeDetail({label, value}: Detail): RichText {
  return joinRichText(label, value);
}
