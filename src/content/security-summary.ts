import {msg, str} from '@lit/localize';
import {contact, security} from '../facts/bundled.js';
import type {Contact, SecurityFacts, WithoutProvenance, Statement} from '../facts/types.js';
import {describeChange, type ChangeContent} from './changes.js';
import {contactHref} from './contact.js';
import {memoizeContent} from './memoize.js';
import {isolateName, toRichText, type RichText} from './rich-text.js';
import {describePoint, type Point} from './point.js';
import {describeStatement} from './statement.js';
import {describeUpdated} from './updated.js';

/** The facts that the summary needs. */
export interface SecuritySummaryFacts {
  readonly security: WithoutProvenance<SecurityFacts>;
  readonly contact: WithoutProvenance<Contact>;
}

/** Points that belong together, with the sentence that introduces them. */
export interface PointGroup {
  readonly lead?: RichText;
  readonly points: readonly Point[];
  /** The points follow each other in a paragraph, because below a list they would look like more of its items. */
  readonly paragraph?: true;
}

/** One topic, with everything there is to say about it. */
export interface TopicContent {
  /** What the `topics` attribute calls it. */
  readonly id: string;
  readonly title: RichText;
  /** The one sentence of the compact form; a topic without one shows its groups there too. */
  readonly summary?: Point;
  readonly groups: readonly PointGroup[];
}

/** Everything the summary says, in finished sentences. */
export interface SecuritySummaryContent {
  /** "Security at Harmonity". */
  readonly title: RichText;
  /** "Last updated February 1, 2026". */
  readonly updated: string;
  readonly date: string;
  readonly introduction: readonly Point[];
  readonly topics: readonly TopicContent[];
  readonly contact: {readonly text: RichText; readonly email: string; readonly href: string};
  readonly changes: {readonly title: string; readonly entries: readonly ChangeContent[]};
}

/**
 * Describes the summary, in the active language.
 *
 * @param facts - The facts; null for the bundled ones.
 * @returns The content; the same object for the same facts and language.
 */
export const describeSecuritySummary = memoizeContent<SecuritySummaryFacts, SecuritySummaryContent>(
  {security, contact},
  ({security, contact}) => ({
    title: toRichText(
      msg(str`Security at ${isolateName(security.subject)}`, {
        id: 'security.title',
        desc: 'A title, with the company’s name',
      }),
    ),
    updated: describeUpdated(security.lastUpdated),
    date: security.lastUpdated,
    introduction: security.introduction.map(describePoint),
    topics: [...security.topics.map(describeTopic), describeDocuments(security), describeResponsibilities(security)],
    contact: {
      text: describeStatement(contact.statement),
      email: contact.email,
      href: contactHref(contact),
    },
    changes: {
      title: msg('Change log:', {id: 'changes.title', desc: 'The dates and changes follow on the same line'}),
      entries: security.changes.map(describeChange),
    },
  }),
);

function describeTopic({id, title, summary, groups}: WithoutProvenance<SecurityFacts>['topics'][number]): TopicContent {
  return {
    id,
    title: describeStatement(title),
    summary: describePoint(summary),
    groups: groups.map(({lead, points}, index) => ({
      ...describeGroup(points, lead),
      ...(lead === undefined && (index > 0 || points.length === 1) ? {paragraph: true} : {}),
    })),
  };
}

function describeGroup(
  points: readonly WithoutProvenance<Statement>[],
  lead?: WithoutProvenance<Statement>,
): PointGroup {
  const words = {points: points.map(describePoint)};
  return lead === undefined ? words : {...words, lead: describeStatement(lead)};
}

/** Customer responsibilities are not a topic in the source, but readers look for them as one. */
function describeResponsibilities({
  responsibilities: {id, lead, points},
}: WithoutProvenance<SecurityFacts>): TopicContent {
  return {
    id,
    title: msg('Customer responsibilities', {id: 'responsibilities.title', desc: 'Title of a topic'}),
    groups: [describeGroup(points, lead)],
  };
}

function describeDocuments({documents: {condition, items}}: WithoutProvenance<SecurityFacts>): TopicContent {
  return {
    id: 'documents',
    title: msg('Documentation on request', {id: 'documents.title', desc: 'Title of a topic'}),
    summary: describePoint(condition),
    groups: [describeGroup(items)],
  };
}
