import type {TrustFacts} from '../../facts/types.js';
import {joinTexts} from '../../localization/format.js';
import {wordAddress, wordFactsVersion, wordSentence, wordShortClaim} from '../../wording/kit.js';
import {wordLabel} from '../../wording/label.js';
import {onDay, type Soc2BadgeViewOnDay} from '../../wording/on-day.js';
import {marked, phrase, type Phrase} from '../../wording/phrase.js';
import {wordDetail, type Detail} from '../../wording/report.js';
import {wordSoc2Badge, type EarlierReport, type ReportLink} from '../../wording/soc2-badge.js';
import {wordStatement} from '../../wording/statement.js';
import type {TipBlock} from '../../wording/tip.js';
import {kitFacts, type KitFacts} from './facts.js';
import {
  stampSection,
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
  const {soc2, contact, stamp} = kitFacts(facts);
  const view = onDay(wordSoc2Badge(facts), today);
  const factsVersion = wordFactsVersion(stamp);
  const request = wordAddress(view.request.label, contact.email);
  const claim = aged(view.name, view);
  const sentence = wordSentence(marked(claim));

  return {
    head: {over: view.entity, title: view.claim, under: view.report, date: view.date},
    outline: {
      title: view.name,
      sections: [
        {
          blocks: [
            {kind: 'paragraph', rank: 0, sentences: Object.values(soc2.prescribed).map(wordStatement)},
            ...noticeBlocks(view),
            ...knownBlocks(view, soc2.report),
          ],
        },
        {
          title: view.categoriesTitle,
          blocks: [
            {
              kind: 'list',
              rank: 5,
              items: soc2.categories.map(({statement}, index) => ({
                label: wordLabel(view.categories[index]!.name),
                text: wordStatement(statement),
              })),
            },
          ],
        },
        {
          title: view.typesTip.title,
          blocks: [
            {kind: 'paragraph', rank: 6, sentences: soc2.meaning.map(wordStatement)},
            {kind: 'list', rank: 2, items: view.typesTip.blocks.flatMap(typeItems)},
            {kind: 'paragraph', rank: 2, sentences: soc2.types.current.map(wordStatement)},
            ...(view.examination === undefined ? [] : [paragraph(2, view.examination)]),
            {kind: 'paragraph', rank: 7, sentences: soc2.types.difference.map(wordStatement)},
          ],
        },
        ...(view.earlier === undefined
          ? []
          : [{title: view.earlier.title, blocks: view.earlier.reports.flatMap(earlierBlocks)}]),
        {
          title: view.limitsTip.title,
          blocks: [
            {kind: 'list', rank: 1, items: soc2.doesNotProve.map((each) => ({text: wordStatement(each)}))},
            {kind: 'paragraph', rank: 6, sentences: soc2.separate.map(wordStatement)},
          ],
        },
        {
          title: view.request.tip.title,
          blocks: [
            {kind: 'paragraph', rank: 4, sentences: soc2.request.map(wordStatement)},
            {kind: 'link', rank: 1, text: view.request.label, href: view.request.href, unlinked: request},
          ],
        },
        stampSection(factsVersion),
      ],
    },
    brief: briefOf(view, soc2, sentence, request),
    // That the report is old is said as long as it fits, and the claim in any case.
    shortest: [
      ...(view.notice === undefined ? [] : [[claim], [aged(wordShortClaim(view), view)]]),
      [view.name],
      [wordShortClaim(view)],
    ],
    alt: [sentence, ...(view.details === undefined ? [] : [detailSentences(view.details)])],
    link: {text: claim, href: view.request.href},
    factsVersion,
  };
}

/** A claim that ends in its date; that this is long ago follows at once. */
function aged(claim: Phrase, {notice}: Soc2BadgeViewOnDay): Phrase {
  return notice === undefined ? claim : phrase(joinTexts([marked(claim), notice.brief]));
}

/** What few sentences have to say. That the report is old is part of the first, so that no limit takes it away. */
function briefOf(view: Soc2BadgeViewOnDay, soc2: KitFacts['soc2'], claim: Phrase, request: Phrase): BriefSentence[] {
  const {notice, details, examination, link} = view;
  const [, ...follows] = soc2.types.current.map(wordStatement);
  return [
    {rank: 0, text: claim},
    ...(notice === undefined ? [] : [{rank: 1, text: wordSentence(marked(notice.ask))}]),
    {rank: 1, text: wordStatement(soc2.prescribed.covers)},
    // All or none of it: whether an opinion is said must not depend on which one it is.
    ...(details === undefined ? [] : [{rank: 2, text: detailSentences(details)}]),
    {rank: 4, text: wordSentence(view.span)},
    ...follows.map((text) => ({rank: 5, text})),
    ...(examination === undefined ? [] : [{rank: 5, text: examination}]),
    ...soc2.request.slice(1).map((each) => ({rank: 6, text: wordStatement(each)})),
    ...(link === undefined ? [] : [{rank: 6, text: wordSentence(marked(wordAddress(link.label, link.href)))}]),
    {rank: 3, text: wordSentence(marked(request))},
  ];
}

/** Calm, and near the top: the report is as true as before. */
function noticeBlocks({notice, request}: Soc2BadgeViewOnDay): Block[] {
  if (notice === undefined) return [];
  const {text, ask} = notice;
  return [{kind: 'link', rank: 1, before: text, text: ask, href: request.href}];
}

/** What the facts give of the report besides. The title has the period of a Type 2 report, but not the day of Type 1. */
function knownBlocks({span, details, link}: Soc2BadgeViewOnDay, report: KitFacts['soc2']['report']): Block[] {
  return [
    ...(report.type === 1 && report.asOf !== undefined ? [paragraph(1, wordSentence(span))] : []),
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
  return [{kind: 'link', rank, text: label, href, unlinked: wordAddress(label, href)}];
}

function paragraph(rank: number, text: Phrase): Block {
  return {kind: 'paragraph', rank, sentences: [text]};
}

const itemOf = ({label, value}: Detail) => ({label, text: value});

/**
 * What is known of a report, where sentences run on.
 *
 * @param details - From the view.
 * @returns "System: Example Platform. Auditor: Example Audit Firm."
 */
export function detailSentences(details: readonly Detail[]): Phrase {
  const sentences = details.map((detail) => marked(wordSentence(marked(wordDetail(detail)))));
  return phrase(joinTexts(sentences));
}

function typeItems(block: TipBlock): List['items'] {
  return typeof block === 'object' && 'types' in block ? block.types : [];
}
