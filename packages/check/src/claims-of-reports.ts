import type {Soc2Report, TrustFacts} from '@harmony/trust-badges/facts.js';
import type {Claim} from './claims.js';
import {categoryName, longDay, longPeriod, oneLine, quote} from './words.js';

/**
 * What a report claims.
 *
 * @param report - A completed report.
 * @param earlier - Its id; left out for the report that leads, which is compared with whichever report leads.
 * @returns The claims, the type first.
 */
export function reportClaims(report: Soc2Report, earlier?: string): Claim[] {
  const key = earlier === undefined ? 'report' : `earlier[${earlier}]`;
  const name = earlier === undefined ? 'The report' : `The earlier report ${quote(earlier)}`;
  const claim = (field: string, value: string | undefined, sentence: (value: string) => string): Claim[] =>
    value === undefined ? [] : [{key: `${key}.${field}`, text: `${name} ${sentence(value)}`}];
  return [
    {key: `${key}.type`, text: `${name} is of Type ${report.type}.`, origin: report},
    ...(earlier === undefined ? claim('id', report.id, (id) => `that leads is ${quote(id)}.`) : []),
    ...claim('entity', report.entity, (entity) => `names ${quote(entity)} as the audited entity.`),
    ...claim('date', report.date, (date) => `is dated ${longDay(date)}.`),
    ...report.categories.flatMap((category) =>
      claim(`category.${category}`, categoryName(category), (category) => `covers ${category}.`),
    ),
    ...(report.type === 2
      ? claim('period', longPeriod(report.period), (period) => `has the period ${period}.`)
      : claim('asOf', report.asOf, (asOf) => `is as of ${longDay(asOf)}.`)),
    ...claim('system', report.system, (system) => `names ${quote(system)} as the system that was examined.`),
    ...claim('auditor', report.auditor, (auditor) => `names ${quote(auditor)} as its auditor.`),
    ...claim('opinion', report.opinion, (opinion) => `has the opinion ${quote(opinion)}.`),
    ...claim('link', report.link, (link) => `has the link ${oneLine(link)}`),
  ];
}

/**
 * What an examination in progress claims.
 *
 * @param examination - As the facts give it.
 * @returns One claim, or none.
 */
export function examinationClaims(examination: TrustFacts['soc2']['examination']): Claim[] {
  if (!examination) return [];
  const {id, type} = examination;
  const text = `An examination of Type ${type} is in progress (${id}); there is no report on it.`;
  return [{key: 'examination', text, origin: examination}];
}
