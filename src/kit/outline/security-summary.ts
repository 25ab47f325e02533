import type {TrustFacts} from '../../facts/types.js';
import {wordAddress, wordFactsVersion, wordSentence} from '../../wording/kit.js';
import {wordLabel} from '../../wording/label.js';
import {marked} from '../../wording/phrase.js';
import type {Point} from '../../wording/point.js';
import {wordSecuritySummary, type PointGroup, type TopicView} from '../../wording/security-summary.js';
import {wordStatement} from '../../wording/statement.js';
import {kitFacts} from './facts.js';
import {stampSection, type Block, type Listing, type Section} from './outline.js';

/**
 * What the static forms of the summary say, in the language of the moment.
 *
 * @param facts - As for the element; null for the bundled ones.
 * @returns The listing.
 */
export function securitySummaryListing(facts: TrustFacts | null): Listing {
  const {stamp, security} = kitFacts(facts);
  const {title, updated, date, introduction, topics, contact, changes} = wordSecuritySummary(facts);
  const factsVersion = wordFactsVersion(stamp);
  const addressed = wordAddress(marked(title), contact.email);
  const titled = wordSentence(marked(title));
  const named = [titled, wordSentence(updated)];

  return {
    head: {title, under: updated, date},
    outline: {
      title,
      updated,
      sections: [
        {
          blocks: [{kind: 'paragraph', rank: 3, sentences: introduction.map(textOf)}],
        },
        ...topics.map(topicSection),
        {
          blocks: [
            {kind: 'link', rank: 1, before: contact.text, text: contact.email, href: contact.href},
            {
              kind: 'list',
              rank: 5,
              lead: changes.title,
              items: changes.entries.map(({day, what}) => ({label: wordLabel(day), text: what})),
            },
          ],
        },
        stampSection(factsVersion),
      ],
    },
    brief: [
      {rank: 0, text: wordSentence(marked(addressed))},
      {rank: 0, text: wordSentence(updated)},
      ...introduction.map(({text}, index) => ({rank: index === 0 ? 1 : 4, text})),
      ...security.topics.map(({summary}) => ({rank: 3, text: wordStatement(summary)})),
    ],
    shortest: [named, [titled, updated]],
    alt: named,
    link: {text: addressed, href: contact.href},
    factsVersion,
  };
}

/** The sentence that stands for a topic ranks before its points. */
function topicSection({title, summary, groups}: TopicView): Section {
  const blocks: Block[] = summary ? [{kind: 'paragraph', rank: 2, sentences: [summary.text]}] : [];
  // Where no sentence stands for the topic, its points do.
  const rank = summary ? 4 : 2;
  return {title, blocks: [...blocks, ...groups.map((group) => groupBlock(group, rank))]};
}

function groupBlock({lead, points}: PointGroup, rank: number): Block {
  const list = {kind: 'list', rank, items: points.map(({text}) => ({text}))} as const;
  return lead === undefined ? list : {...list, lead};
}

const textOf = ({text}: Point) => text;
