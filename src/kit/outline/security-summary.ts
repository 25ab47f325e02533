import type {TrustFacts} from '../../facts/types.js';
import {describeAddress, describeFactsVersion, describeSentence} from '../../content/sentences.js';
import {describeLabel} from '../../content/label.js';
import {toIsolatedText} from '../../content/rich-text.js';
import type {Point} from '../../content/point.js';
import {describeSecuritySummary, type PointGroup, type TopicContent} from '../../content/security-summary.js';
import {describeStatement} from '../../content/statement.js';
import {kitFacts} from './facts.js';
import {versionSection, type Block, type Listing, type Section} from './outline.js';

/**
 * What the static forms of the summary say, in the language of the moment.
 *
 * @param facts - As for the element; null for the bundled ones.
 * @returns The listing.
 */
export function securitySummaryListing(facts: TrustFacts | null): Listing {
  const {factsId, security} = kitFacts(facts);
  const {title, updated, date, introduction, topics, contact, changes} = describeSecuritySummary(facts);
  const versionNote = describeFactsVersion(factsId);
  const addressed = describeAddress(toIsolatedText(title), contact.email);
  const titled = describeSentence(toIsolatedText(title));
  const named = [titled, describeSentence(updated)];

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
              items: changes.entries.map(({day, what}) => ({label: describeLabel(day), text: what})),
            },
          ],
        },
        versionSection(versionNote),
      ],
    },
    brief: [
      {rank: 0, text: describeSentence(toIsolatedText(addressed))},
      {rank: 0, text: describeSentence(updated)},
      ...introduction.map(({text}, index) => ({rank: index === 0 ? 1 : 4, text})),
      ...security.topics.map(({summary}) => ({rank: 3, text: describeStatement(summary)})),
    ],
    shortest: [named, [titled, updated]],
    alt: named,
    link: {text: addressed, href: contact.href},
    versionNote,
  };
}

/** The sentence that stands for a topic ranks before its points. */
function topicSection({title, summary, groups}: TopicContent): Section {
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
