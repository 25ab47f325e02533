import type {
  ElementContent,
  RichText,
  SecuritySummaryElementContent,
  Soc2BadgeElementContent,
  SubprocessorListElementContent,
} from '@harmony/trust-badges/content.js';
import {lineOf, linesOf, unmarked} from '../language.js';

/** A node of JSON-LD, in the vocabulary of schema.org. */
type Node = Readonly<Record<string, unknown>>;

/**
 * An element as JSON-LD.
 *
 * @param content - What it says.
 * @returns The document.
 */
export function jsonLd(content: ElementContent): Node {
  switch (content.element) {
    case 'soc2-badge':
      return soc2BadgeJsonLd(content);
    case 'security-summary':
      return securitySummaryJsonLd(content);
    case 'subprocessor-list':
      return subprocessorListJsonLd(content);
  }
}

/**
 * The report as schema.org's `Report`, and not as its type for certificates. Its author is the auditor, who wrote it, if the
 * facts name one. It has no expiry date, because a report has none. It names nothing that the facts do not hold, not even to deny
 * it: a program that searches for a name takes a denial for a claim.
 */
function soc2BadgeJsonLd(content: Soc2BadgeElementContent): Node {
  const {name, entity, date, categories, link} = content.parts;
  const {report, prescribed, proves, request, requestAddress, details} = content.statements;
  const words = (sentences: readonly RichText[]) => linesOf(sentences, unmarked(content));
  return {
    ...head('Report', content),
    name: lineOf(name, unmarked(content)),
    ...(link === undefined ? {} : {url: link.href}),
    about: {'@type': 'Organization', name: entity},
    ...(report.auditor === undefined ? {} : {author: {'@type': 'Organization', name: report.auditor}}),
    datePublished: date,
    ...(report.period === undefined ? {} : {temporalCoverage: `${report.period.start}/${report.period.end}`}),
    abstract: words([...prescribed.map(({text}) => text), ...(details === undefined ? [] : [details])]),
    description: words(proves),
    keywords: categories.map(({name}) => name),
    conditionsOfAccess: words([...request, requestAddress]),
  };
}

/**
 * The summary as a schema.org `CreativeWork` about its subject. The sources do not say whether that is a company or a
 * product, so it is a `Thing`.
 */
function securitySummaryJsonLd(content: SecuritySummaryElementContent): Node {
  const {title, date, introduction, topics, contact} = content.parts;
  const words = (sentences: readonly RichText[]) => linesOf(sentences, unmarked(content));
  return {
    ...head('CreativeWork', content),
    name: words([title]),
    about: {'@type': 'Thing', name: content.subject},
    dateModified: date,
    abstract: words(introduction.map(({text}) => text)),
    hasPart: topics.map(({title, summary}) => ({
      '@type': 'CreativeWork',
      name: words([title]),
      ...(summary ? {abstract: words([summary.text])} : {}),
    })),
    mentions: {'@type': 'ContactPoint', email: contact.email, description: words([contact.text, contact.email])},
  };
}

/** The list as a schema.org `CreativeWork`, which mentions each subprocessor that is in use or planned. */
function subprocessorListJsonLd(content: SubprocessorListElementContent): Node {
  const {title, date, uses, purposes, table, details, contact} = content.parts;
  const {subject, notes} = content.record;
  const words = (sentences: readonly RichText[]) => linesOf(sentences, unmarked(content));
  const organizations = table?.rows.map(({id, name, website}) => {
    const note = notes[id];
    return {
      '@type': 'Organization',
      name,
      ...(website === undefined ? {} : {url: website}),
      ...(note === undefined ? {} : {description: words([note])}),
    };
  });
  return {
    ...head('CreativeWork', content),
    name: words([title]),
    about: {'@type': 'Thing', name: subject},
    dateModified: date,
    abstract: words([uses.text]),
    ...(organizations ? {} : {keywords: purposes.map((purpose) => words([purpose]))}),
    description: words(details.map(({text}) => text)),
    mentions: [{'@type': 'ContactPoint', email: contact.email}, ...(organizations ?? [])],
  };
}

/** What each document begins with: its language, when its data is from, and which facts it shows. */
function head(type: string, {locale, factsId}: ElementContent): Node {
  return {
    '@context': ['https://schema.org', {'@language': locale}],
    '@type': type,
    sdDatePublished: factsId.split(' ')[0],
    subjectOf: {'@type': 'CreativeWork', version: factsId},
  };
}
