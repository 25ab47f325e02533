import type {TrustFacts} from '../../facts/types.js';
import {describeAddress} from '../../content/sentences.js';
import type {RichText} from '../../content/rich-text.js';
import {describeSecuritySummary} from '../../content/security-summary.js';
import {describeSoc2Badge} from '../../content/soc2-badge.js';
import {describeStatement} from '../../content/statement.js';
import {describeSubprocessorList} from '../../content/subprocessor-list.js';
import {lineOf, linesOf, type KitLanguage} from '../language.js';
import {kitFacts} from '../outline/facts.js';
import {detailSentences} from '../outline/soc2-badge.js';
import {noteOf} from '../outline/subprocessor-list.js';

/** A node of JSON-LD, in the vocabulary of schema.org. */
type Node = Readonly<Record<string, unknown>>;

/**
 * The report as schema.org's `Report`, and not as the type that it has for certificates. Its author is the auditor, who wrote
 * it, where the facts name one. It has no date of expiry, because a report has none.
 *
 * @param facts - As for the element; null for the bundled ones.
 * @param language - The language of the moment.
 * @returns JSON-LD.
 */
export function soc2BadgeJsonLd(facts: TrustFacts | null, language: KitLanguage): Node {
  const {soc2, contact} = kitFacts(facts);
  const {name, entity, date, categories, request, details = [], examination, link} = describeSoc2Badge(facts);
  const {report} = soc2;
  const current = [...soc2.types.current.map(describeStatement), ...(examination === undefined ? [] : [examination])];
  const words = (sentences: readonly RichText[]) => linesOf(sentences, language);
  return {
    ...head('Report', facts, language),
    name: lineOf(name, language),
    ...(link === undefined ? {} : {url: link.href}),
    about: {'@type': 'Organization', name: entity},
    ...(report.auditor === undefined ? {} : {author: {'@type': 'Organization', name: report.auditor}}),
    datePublished: date,
    ...(report.type === 2 ? {temporalCoverage: `${report.period.start}/${report.period.end}`} : {}),
    abstract: words([
      ...Object.values(soc2.prescribed).map(describeStatement),
      ...(details.length === 0 ? [] : [detailSentences(details)]),
    ]),
    description: words([...current, ...soc2.doesNotProve.map(describeStatement)]),
    keywords: categories.map(({name}) => name),
    conditionsOfAccess: words([...soc2.request.map(describeStatement), describeAddress(request.label, contact.email)]),
  };
}

/**
 * The summary as a schema.org `CreativeWork` about its subject. The sources do not say whether that is a company or a
 * product, so it is a `Thing`.
 *
 * @param facts - As for the element; null for the bundled ones.
 * @param language - The language of the moment.
 * @returns JSON-LD.
 */
export function securitySummaryJsonLd(facts: TrustFacts | null, language: KitLanguage): Node {
  const {title, date, introduction, topics, contact} = describeSecuritySummary(facts);
  return {
    ...head('CreativeWork', facts, language),
    name: lineOf(title, language),
    about: {'@type': 'Thing', name: kitFacts(facts).security.subject},
    dateModified: date,
    abstract: linesOf(
      introduction.map(({text}) => text),
      language,
    ),
    hasPart: topics.map(({title, summary}) => ({
      '@type': 'CreativeWork',
      name: lineOf(title, language),
      ...(summary ? {abstract: lineOf(summary.text, language)} : {}),
    })),
    mentions: {'@type': 'ContactPoint', email: contact.email, description: lineOf(contact.text, language)},
  };
}

/**
 * The list as a schema.org `CreativeWork`, which mentions each subprocessor that is in use or planned.
 *
 * @param facts - As for the element; null for the bundled ones.
 * @param language - The language of the moment.
 * @returns JSON-LD.
 */
export function subprocessorListJsonLd(facts: TrustFacts | null, language: KitLanguage): Node {
  const {title, date, uses, purposes, table, details, contact} = describeSubprocessorList(facts);
  const named = table?.rows.map((row) => {
    const note = noteOf(row);
    return {
      '@type': 'Organization',
      name: row.name,
      ...(row.website === undefined ? {} : {url: row.website}),
      ...(note === undefined ? {} : {description: lineOf(note, language)}),
    };
  });
  return {
    ...head('CreativeWork', facts, language),
    name: lineOf(title, language),
    about: {'@type': 'Thing', name: kitFacts(facts).subprocessors.subject},
    dateModified: date,
    abstract: lineOf(uses.text, language),
    ...(named ? {} : {keywords: purposes.map((purpose) => lineOf(purpose, language))}),
    description: linesOf(
      details.map(({text}) => text),
      language,
    ),
    mentions: [{'@type': 'ContactPoint', email: contact.email}, ...(named ?? [])],
  };
}

/** What each document begins with: its language, when its data is from, and which facts it shows. */
function head(type: string, facts: TrustFacts | null, {locale}: KitLanguage): Node {
  const {factsId} = kitFacts(facts);
  return {
    '@context': ['https://schema.org', {'@language': locale}],
    '@type': type,
    sdDatePublished: factsId.split(' ')[0],
    subjectOf: {'@type': 'CreativeWork', version: factsId},
  };
}
