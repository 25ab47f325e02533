import {
  versionSection,
  type Block,
  type ContentLanguage,
  type Section,
  type StaticContent,
} from '../element-content.js';
import type {KnownFacts} from '../known-facts.js';
import {describeLabel} from '../label.js';
import type {Point} from '../point.js';
import {RANKS} from '../ranks.js';
import {toIsolatedText} from '../rich-text.js';
import type {PointGroup, SecuritySummaryContent, TopicContent} from '../security-summary.js';
import {describeAddress, describeFactsVersion, describeSentence} from '../sentences.js';
import {describeStatement} from '../statement.js';

/** What the summary says without script. */
export interface SecuritySummaryStatic extends StaticContent {
  /** Whose security it is about. */
  readonly subject: string;
}

/**
 * Describes what the summary says without script, in the active language.
 *
 * @param facts - The facts.
 * @param content - What the summary says.
 * @param language - The active language.
 * @returns The static content.
 */
export function securitySummaryStatic(
  {factsId, security}: KnownFacts,
  {title, updated, date, introduction, topics, contact, changes}: SecuritySummaryContent,
  language: ContentLanguage,
): SecuritySummaryStatic {
  const versionNote = describeFactsVersion(factsId);
  const addressed = describeAddress(toIsolatedText(title), contact.email);
  const titled = describeSentence(toIsolatedText(title));
  const named = [titled, describeSentence(updated)];

  return {
    ...language,
    factsId,
    subject: security.subject,
    head: {title, under: updated, date},
    outline: {
      title,
      updated,
      sections: [
        {
          blocks: [{kind: 'paragraph', rank: RANKS.introduction, sentences: introduction.map(textOf)}],
        },
        ...topics.map(topicSection),
        {
          blocks: [
            {kind: 'link', rank: RANKS.contact, before: contact.text, text: contact.email, href: contact.href},
            {
              kind: 'list',
              rank: RANKS.changes,
              lead: changes.title,
              items: changes.entries.map(({day, what}) => ({label: describeLabel(day), text: what})),
            },
          ],
        },
        versionSection(versionNote),
      ],
    },
    brief: [
      {rank: RANKS.claim, block: RANKS.contact, text: describeSentence(toIsolatedText(addressed))},
      {rank: RANKS.claim, text: describeSentence(updated)},
      ...introduction.map(({text}, index) => ({
        rank: index === 0 ? RANKS.introduction : RANKS.moreIntroduction,
        block: RANKS.introduction,
        text,
      })),
      ...security.topics.map(({summary}) => ({rank: RANKS.topicSummary, text: describeStatement(summary)})),
      {rank: RANKS.versionNote, text: versionNote},
    ],
    shortest: [named, [titled, updated]],
    alt: named,
    link: {text: addressed, href: contact.href},
    versionNote,
  };
}

/** The sentence that sums up a topic ranks before its points. */
function topicSection({title, summary, groups}: TopicContent): Section {
  const blocks: Block[] = summary ? [{kind: 'paragraph', rank: RANKS.topicSummary, sentences: [summary.text]}] : [];
  // Without a summary, the points take its place.
  const rank = summary ? RANKS.topicPoints : RANKS.onlyPoints;
  return {title, blocks: [...blocks, ...groups.map((group) => groupBlock(group, rank))]};
}

function groupBlock({lead, points, paragraph}: PointGroup, rank: number): Block {
  if (paragraph) return {kind: 'paragraph', rank, sentences: points.map(textOf)};
  const list = {kind: 'list', rank, items: points.map(({text}) => ({text}))} as const;
  return lead === undefined ? list : {...list, lead};
}

const textOf = ({text}: Point) => text;
