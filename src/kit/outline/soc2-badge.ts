import type {TrustFacts} from '../../facts/types.js';
import {joinTexts} from '../../localization/format.js';
import {describeAddress, describeFactsVersion, describeSentence, describeShortClaim} from '../../content/sentences.js';
import {describeLabel} from '../../content/label.js';
import {onDay, type Soc2BadgeContentOnDay} from '../../content/on-day.js';
import {toIsolatedText, toRichText, type RichText} from '../../content/rich-text.js';
import {describeDetail, type Detail} from '../../content/report.js';
import {describeSoc2Badge, type EarlierReport, type ReportLink} from '../../content/soc2-badge.js';
import {describeStatement} from '../../content/statement.js';
import type {TipBlock} from '../../content/tip.js';
import {kitFacts, type KitFacts} from './facts.js';
import {
  versionSection,
  type Block,
  type BriefSentence,
  type Link,
  type List,
  type Listing,
  type ListingOptions,
} from './outline.js';

/**
 * What the static forms of the badge say, in the language of the moment.
 *
 * @param facts - As for the element; null for the bundled ones.
 * @param options - For which day.
 * @returns The listing.
 */
export function soc2BadgeListing(facts: TrustFacts | null, {today = ''}: ListingOptions = {}): Listing {
  const {soc2, contact, factsId} = kitFacts(facts);
  const content = onDay(describeSoc2Badge(facts), today);
  const versionNote = describeFactsVersion(factsId);
  const request = describeAddress(content.request.label, contact.email);
  const claim = aged(content.name, content);
  const sentence = describeSentence(toIsolatedText(claim));

  return {
    head: {over: content.entity, title: content.claim, under: content.report, date: content.date},
    outline: {
      title: content.name,
      sections: [
        {
          blocks: [
            {kind: 'paragraph', rank: 0, sentences: Object.values(soc2.prescribed).map(describeStatement)},
            ...noticeBlocks(content),
            ...knownBlocks(content, soc2.report),
          ],
        },
        {
          title: content.categoriesTitle,
          blocks: [
            {
              kind: 'list',
              rank: 5,
              items: soc2.categories.map(({statement}, index) => ({
                label: describeLabel(content.categories[index]!.name),
                text: describeStatement(statement),
              })),
            },
          ],
        },
        {
          title: content.typesTip.title,
          blocks: [
            {kind: 'paragraph', rank: 6, sentences: soc2.meaning.map(describeStatement)},
            {kind: 'list', rank: 2, items: content.typesTip.blocks.flatMap(typeItems)},
            {kind: 'paragraph', rank: 2, sentences: soc2.types.current.map(describeStatement)},
            ...(content.examination === undefined ? [] : [paragraph(2, content.examination)]),
            {kind: 'paragraph', rank: 7, sentences: soc2.types.difference.map(describeStatement)},
          ],
        },
        ...(content.earlier === undefined
          ? []
          : [{title: content.earlier.title, blocks: content.earlier.reports.flatMap(earlierBlocks)}]),
        {
          title: content.limitsTip.title,
          blocks: [
            {kind: 'list', rank: 1, items: soc2.doesNotProve.map((each) => ({text: describeStatement(each)}))},
            {kind: 'paragraph', rank: 6, sentences: soc2.separate.map(describeStatement)},
          ],
        },
        {
          title: content.request.tip.title,
          blocks: [
            {kind: 'paragraph', rank: 4, sentences: soc2.request.map(describeStatement)},
            {kind: 'link', rank: 1, text: content.request.label, href: content.request.href, unlinked: request},
          ],
        },
        versionSection(versionNote),
      ],
    },
    brief: briefOf(content, soc2, sentence, request),
    // That the report is old is said as long as it fits, and the claim in any case.
    shortest: [
      ...(content.notice === undefined ? [] : [[claim], [aged(describeShortClaim(content), content)]]),
      [content.name],
      [describeShortClaim(content)],
    ],
    alt: [sentence, ...(content.details === undefined ? [] : [detailSentences(content.details)])],
    link: {text: claim, href: content.request.href},
    versionNote,
  };
}

/** A claim that ends in its date; that this is long ago follows at once. */
function aged(claim: RichText, {notice}: Soc2BadgeContentOnDay): RichText {
  return notice === undefined ? claim : toRichText(joinTexts([toIsolatedText(claim), notice.brief]));
}

/** What few sentences have to say. That the report is old is part of the first, so that no limit takes it away. */
function briefOf(
  content: Soc2BadgeContentOnDay,
  soc2: KitFacts['soc2'],
  claim: RichText,
  request: RichText,
): BriefSentence[] {
  const {notice, details, examination, link} = content;
  const [, ...follows] = soc2.types.current.map(describeStatement);
  return [
    {rank: 0, text: claim},
    ...(notice === undefined ? [] : [{rank: 1, text: describeSentence(toIsolatedText(notice.ask))}]),
    {rank: 1, text: describeStatement(soc2.prescribed.covers)},
    // All or none of it: whether an opinion is said must not depend on which one it is.
    ...(details === undefined ? [] : [{rank: 2, text: detailSentences(details)}]),
    {rank: 4, text: describeSentence(content.span)},
    ...follows.map((text) => ({rank: 5, text})),
    ...(examination === undefined ? [] : [{rank: 5, text: examination}]),
    ...soc2.request.slice(1).map((each) => ({rank: 6, text: describeStatement(each)})),
    ...(link === undefined
      ? []
      : [{rank: 6, text: describeSentence(toIsolatedText(describeAddress(link.label, link.href)))}]),
    {rank: 3, text: describeSentence(toIsolatedText(request))},
  ];
}

/** Calm, and near the top: the report is as true as before. */
function noticeBlocks({notice, request}: Soc2BadgeContentOnDay): Block[] {
  if (notice === undefined) return [];
  const {text, ask} = notice;
  return [{kind: 'link', rank: 1, before: text, text: ask, href: request.href}];
}

/** What the facts give of the report besides. The title has the period of a Type 2 report, but not the day of Type 1. */
function knownBlocks({span, details, link}: Soc2BadgeContentOnDay, report: KitFacts['soc2']['report']): Block[] {
  return [
    ...(report.type === 1 && report.asOf !== undefined ? [paragraph(1, describeSentence(span))] : []),
    ...(details === undefined ? [] : [{kind: 'list', rank: 1, items: details.map(itemOf)} as const]),
    ...linkBlocks(2, link),
  ];
}

function earlierBlocks({name, details, link}: EarlierReport): Block[] {
  const block =
    details === undefined
      ? paragraph(3, name)
      : ({kind: 'list', rank: 3, lead: name, items: details.map(itemOf)} as const);
  return [block, ...linkBlocks(3, link)];
}

function linkBlocks(rank: number, link: ReportLink | undefined): (Link & {rank: number})[] {
  if (link === undefined) return [];
  const {label, href} = link;
  return [{kind: 'link', rank, text: label, href, unlinked: describeAddress(label, href)}];
}

function paragraph(rank: number, text: RichText): Block {
  return {kind: 'paragraph', rank, sentences: [text]};
}

const itemOf = ({label, value}: Detail) => ({label, text: value});

/**
 * What is known of a report, where sentences run on.
 *
 * @param details - From the content.
 * @returns "System: Example Platform. Auditor: Example Audit Firm."
 */
export function detailSentences(details: readonly Detail[]): RichText {
  const sentences = details.map((detail) => toIsolatedText(describeSentence(toIsolatedText(describeDetail(detail)))));
  return toRichText(joinTexts(sentences));
}

function typeItems(block: TipBlock): List['items'] {
  return typeof block === 'object' && 'types' in block ? block.types : [];
}
