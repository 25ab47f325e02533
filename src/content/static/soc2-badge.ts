import {msg} from '@lit/localize';
import {joinTexts} from '../../localization/format.js';
import {
  versionSection,
  type Block,
  type BriefSentence,
  type ContentLanguage,
  type Link,
  type List,
  type StaticContent,
} from '../element-content.js';
import type {KnownFacts} from '../known-facts.js';
import {describeLabel} from '../label.js';
import type {Soc2BadgeContentOnDay} from '../on-day.js';
import {RANKS} from '../ranks.js';
import type {Detail} from '../report.js';
import {toIsolatedText, toRichText, type RichText} from '../rich-text.js';
import {describeAddress, describeFactsVersion, describeSentence, describeShortClaim} from '../sentences.js';
import type {EarlierReport, ReportLink} from '../soc2-badge.js';
import type {TipBlock} from '../tip.js';
import {describeSoc2Statements, type Soc2Statements} from './soc2-statements.js';

/** What the badge says without script, and the sentences and identifiers that its data formats need. */
export interface Soc2BadgeStatic extends StaticContent {
  readonly statements: Soc2Statements;
}

/**
 * Describes what the badge says without script, in the active language.
 *
 * @param facts - The facts.
 * @param content - What the badge says on the day.
 * @param language - The active language.
 * @returns The static content.
 */
export function soc2BadgeStatic(
  {soc2, contact, factsId}: KnownFacts,
  content: Soc2BadgeContentOnDay,
  language: ContentLanguage,
): Soc2BadgeStatic {
  const statements = describeSoc2Statements(soc2, content, contact);
  const versionNote = describeFactsVersion(factsId);
  const request = statements.requestAddress;
  const claim = aged(content.name, content);
  const sentence = describeSentence(toIsolatedText(claim));

  return {
    ...language,
    factsId,
    statements,
    head: {over: content.entity, title: content.claim, under: content.report, date: content.date},
    outline: {
      title: content.name,
      sections: [
        {
          blocks: [
            {kind: 'paragraph', rank: RANKS.claim, sentences: statements.prescribed.map(({text}) => text)},
            ...noticeBlocks(content),
            // The title has the period of a Type 2 report.
            ...(statements.report.type === 2 ? [] : [paragraph(RANKS.span, describeSentence(content.span))]),
            ...reportBlocks(content),
          ],
        },
        {
          title: content.categoriesTitle,
          blocks: [
            {
              kind: 'list',
              rank: RANKS.categories,
              items: statements.categories.map(({name, text}) => ({label: describeLabel(name), text})),
            },
          ],
        },
        ...(content.earlier === undefined
          ? []
          : [{title: content.earlier.title, blocks: content.earlier.reports.flatMap(earlierBlocks)}]),
        {
          title: msg('What this report proves', {id: 'report.proves.title', desc: 'Heading of a list'}),
          blocks: [{kind: 'list', rank: RANKS.proves, items: statements.proves.map((text) => ({text}))}],
        },
        {
          title: content.request.tip.title,
          blocks: [
            {kind: 'paragraph', rank: RANKS.request, sentences: statements.request},
            {
              kind: 'link',
              rank: RANKS.requestLink,
              text: content.request.label,
              href: content.request.href,
              unlinked: request,
            },
          ],
        },
        {
          title: content.typesTip.title,
          beyond: true,
          blocks: [
            {kind: 'paragraph', rank: RANKS.meaning, sentences: statements.meaning},
            {kind: 'list', rank: RANKS.types, items: content.typesTip.blocks.flatMap(typeItems)},
            {kind: 'paragraph', rank: RANKS.currentType, sentences: statements.current},
            {kind: 'paragraph', rank: RANKS.typeDifference, sentences: statements.difference},
          ],
        },
        {
          title: content.limitsTip.title,
          beyond: true,
          blocks: [
            ...(statements.noType2 === undefined ? [] : [paragraph(RANKS.noType2, statements.noType2)]),
            ...(content.examination === undefined ? [] : [paragraph(RANKS.examination, content.examination)]),
            {kind: 'list', rank: RANKS.limits, items: statements.doesNotProve.map((text) => ({text}))},
            {kind: 'paragraph', rank: RANKS.separateSubjects, sentences: statements.separate},
          ],
        },
        versionSection(versionNote),
      ],
    },
    brief: [...briefOf(content, statements, sentence), {rank: RANKS.versionNote, text: versionNote}],
    // The note that the report is old is kept as long as it fits; the claim is always kept.
    shortest: [
      ...(content.notice === undefined ? [] : [[claim], [aged(describeShortClaim(content), content)]]),
      [content.name],
      [describeShortClaim(content)],
    ],
    alt: [sentence, ...(statements.details === undefined ? [] : [statements.details])],
    link: {text: claim, href: content.request.href},
    versionNote,
  };
}

/** Adds to a claim, right after its date, that this was long ago. */
function aged(claim: RichText, {notice}: Soc2BadgeContentOnDay): RichText {
  return notice === undefined ? claim : toRichText(joinTexts([toIsolatedText(claim), notice.brief]));
}

/**
 * What a few sentences have to say: what is, and no type or framework that the facts do not hold, because machines credit what is
 * mentioned. The first also says that the report is old, so that no limit removes that.
 */
function briefOf(content: Soc2BadgeContentOnDay, statements: Soc2Statements, claim: RichText): BriefSentence[] {
  const {notice, link} = content;
  const {details} = statements;
  const [who, ...terms] = statements.request;
  const coverage = statements.prescribed.find(({key}) => key === 'covers')!.text;
  return [
    {rank: RANKS.claim, text: claim},
    ...(notice === undefined ? [] : [{rank: RANKS.ageNotice, text: describeSentence(toIsolatedText(notice.ask))}]),
    {rank: RANKS.coverage, block: RANKS.claim, text: coverage},
    // All details or none: whether an opinion is included must not depend on which one it is.
    ...(details === undefined ? [] : [{rank: RANKS.reportDetails, text: details}]),
    // The claim itself has the period of a Type 2 report.
    ...(statements.report.type === 2 ? [] : [{rank: RANKS.span, text: describeSentence(content.span)}]),
    ...(link === undefined
      ? []
      : [{rank: RANKS.reportLink, text: addressLine(describeAddress(link.label, link.href))}]),
    // The account team comes first: the address is the security contact's.
    ...(who === undefined ? [] : [{rank: RANKS.requestWho, block: RANKS.request, text: who}]),
    {rank: RANKS.requestLink, text: addressLine(statements.requestAddress)},
    ...terms.map((text) => ({rank: RANKS.requestTerms, block: RANKS.request, text})),
  ];
}

const addressLine = (address: RichText) => describeSentence(toIsolatedText(address));

/** Calm in tone, and near the top: the report is still true. */
function noticeBlocks({notice, request}: Soc2BadgeContentOnDay): Block[] {
  if (notice === undefined) return [];
  const {text, ask} = notice;
  return [{kind: 'link', rank: RANKS.ageNotice, before: text, text: ask, href: request.href}];
}

/** What else the facts say about the report. */
function reportBlocks({details, link}: Soc2BadgeContentOnDay): Block[] {
  return [
    ...(details === undefined ? [] : [{kind: 'list', rank: RANKS.reportDetails, items: details.map(itemOf)} as const]),
    ...linkBlocks(RANKS.reportLink, link),
  ];
}

function earlierBlocks({name, details, link}: EarlierReport): Block[] {
  const block =
    details === undefined
      ? paragraph(RANKS.earlierReports, name)
      : ({kind: 'list', rank: RANKS.earlierReports, lead: name, items: details.map(itemOf)} as const);
  return [block, ...linkBlocks(RANKS.earlierReports, link)];
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

function typeItems(block: TipBlock): List['items'] {
  return typeof block === 'object' && 'types' in block ? block.types : [];
}
