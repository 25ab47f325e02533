import type {TrustFacts} from '../../facts/types.js';
import {wordAddress, wordFactsVersion, wordSentence, wordShortClaim} from '../../wording/kit.js';
import {wordLabel} from '../../wording/label.js';
import {marked} from '../../wording/phrase.js';
import {wordSoc2Badge} from '../../wording/soc2-badge.js';
import {wordStatement} from '../../wording/statement.js';
import type {TipBlock} from '../../wording/tip.js';
import {kitFacts} from './facts.js';
import {stampSection, type List, type Listing} from './outline.js';

/**
 * What the static forms of the badge say, in the language of the moment.
 *
 * @param facts - As for the element; null for the bundled ones.
 * @returns The listing.
 */
export function soc2BadgeListing(facts: TrustFacts | null): Listing {
  const {soc2, contact, stamp} = kitFacts(facts);
  const view = wordSoc2Badge(facts);
  const factsVersion = wordFactsVersion(stamp);
  const request = wordAddress(view.request.label, contact.email);
  const [, ...follows] = soc2.types.current.map(wordStatement);

  return {
    head: {over: view.entity, title: view.claim, under: view.report, date: view.date},
    outline: {
      title: view.name,
      sections: [
        {
          blocks: [{kind: 'paragraph', rank: 0, sentences: Object.values(soc2.prescribed).map(wordStatement)}],
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
            {kind: 'paragraph', rank: 7, sentences: soc2.types.difference.map(wordStatement)},
          ],
        },
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
    brief: [
      {rank: 0, text: wordSentence(marked(view.name))},
      {rank: 1, text: wordStatement(soc2.prescribed.covers)},
      {rank: 4, text: wordSentence(view.span)},
      ...follows.map((text) => ({rank: 5, text})),
      ...soc2.request.slice(1).map((each) => ({rank: 6, text: wordStatement(each)})),
      {rank: 3, text: wordSentence(marked(request))},
    ],
    shortest: [[view.name], [wordShortClaim(view)]],
    alt: [wordSentence(marked(view.name))],
    link: {text: view.name, href: view.request.href},
    factsVersion,
  };
}

function typeItems(block: TipBlock): List['items'] {
  return typeof block === 'object' && 'types' in block ? block.types : [];
}
