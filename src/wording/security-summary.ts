import {msg, str} from '@lit/localize';
import {contact, security} from '../facts/bundled.js';
import type {Contact, SecurityFacts, Shown, Statement} from '../facts/types.js';
import {wordChange, type ChangeView} from './changes.js';
import {contactHref} from './contact.js';
import {memoizeView} from './memoize.js';
import {named, phrase, type Phrase} from './phrase.js';
import {wordPoint, type Point} from './point.js';
import {wordStatement} from './statement.js';
import {wordUpdated} from './updated.js';

/** The facts that the summary needs. */
export interface SecuritySummaryFacts {
  readonly security: Shown<SecurityFacts>;
  readonly contact: Shown<Contact>;
}

/** Points that belong together, with the sentence that introduces them. */
export interface PointGroup {
  readonly lead?: Phrase;
  readonly points: readonly Point[];
}

/** One topic, with everything there is to say about it. */
export interface TopicView {
  /** What the `topics` attribute calls it. */
  readonly id: string;
  readonly title: Phrase;
  /** The one sentence of the compact form; a topic without one shows its groups there too. */
  readonly summary?: Point;
  readonly groups: readonly PointGroup[];
}

/** Everything the summary says, in finished sentences. */
export interface SecuritySummaryView {
  /** "Security at Harmonity". */
  readonly title: Phrase;
  /** "Last updated February 1, 2026". */
  readonly updated: string;
  readonly date: string;
  readonly introduction: readonly Point[];
  readonly topics: readonly TopicView[];
  readonly contact: {readonly text: Phrase; readonly email: string; readonly href: string};
  readonly changes: {readonly title: string; readonly entries: readonly ChangeView[]};
}

/**
 * Words the summary, in the language of the moment.
 *
 * @param facts - The facts; null for the bundled ones.
 * @returns The view; the same object for the same facts and language.
 */
export const wordSecuritySummary = memoizeView<SecuritySummaryFacts, SecuritySummaryView>(
  {security, contact},
  ({security, contact}) => ({
    title: phrase(
      msg(str`Security at ${named(security.subject)}`, {
        id: 'security.title',
        desc: 'A title, with the company’s name',
      }),
    ),
    updated: wordUpdated(security.lastUpdated),
    date: security.lastUpdated,
    introduction: security.introduction.map(wordPoint),
    topics: [...security.topics.map(wordTopic), wordDocuments(security), wordResponsibilities(security)],
    contact: {
      text: wordStatement(contact.statement),
      email: contact.email,
      href: contactHref(contact),
    },
    changes: {
      title: msg('Change log:', {id: 'changes.title', desc: 'The dates and changes follow on the same line'}),
      entries: security.changes.map(wordChange),
    },
  }),
);

function wordTopic({id, title, summary, groups}: Shown<SecurityFacts>['topics'][number]): TopicView {
  return {
    id,
    title: wordStatement(title),
    summary: wordPoint(summary),
    groups: groups.map(({lead, points}) => wordGroup(points, lead)),
  };
}

function wordGroup(points: readonly Shown<Statement>[], lead?: Shown<Statement>): PointGroup {
  const words = {points: points.map(wordPoint)};
  return lead === undefined ? words : {...words, lead: wordStatement(lead)};
}

/** What customers are responsible for is no topic of the source's, but readers look for it as one. */
function wordResponsibilities({responsibilities: {id, lead, points}}: Shown<SecurityFacts>): TopicView {
  return {
    id,
    title: msg('Customer responsibilities', {id: 'responsibilities.title', desc: 'Title of a topic'}),
    groups: [wordGroup(points, lead)],
  };
}

function wordDocuments({documents: {condition, items}}: Shown<SecurityFacts>): TopicView {
  return {
    id: 'documents',
    title: msg('Documentation on request', {id: 'documents.title', desc: 'Title of a topic'}),
    summary: wordPoint(condition),
    groups: [wordGroup(items)],
  };
}
