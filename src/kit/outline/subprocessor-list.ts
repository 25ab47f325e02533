import type {TrustFacts} from '../../facts/types.js';
import {formatList, sentenceSpace} from '../../localization/format.js';
import {activeLocale} from '../../localization/index.js';
import {wordAddress, wordFactsVersion, wordSentence} from '../../wording/kit.js';
import {marked, type Phrase} from '../../wording/phrase.js';
import {wordSubprocessorList, type SubprocessorListView} from '../../wording/subprocessor-list.js';
import {kitFacts} from './facts.js';
import {stampSection, type Block, type Listing} from './outline.js';

/**
 * What the static forms of the list say, in the language of the moment.
 *
 * @param facts - As for the element; null for the bundled ones.
 * @returns The listing.
 */
export function subprocessorListListing(facts: TrustFacts | null): Listing {
  const view = wordSubprocessorList(facts);
  const {title, updated, date, details, contact} = view;
  const factsVersion = wordFactsVersion(kitFacts(facts).stamp);
  const titled = wordSentence(marked(title));
  const named = [titled, wordSentence(updated)];

  return {
    head: {title, under: updated, date},
    outline: {
      title,
      updated,
      sections: [
        {blocks: [content(view)]},
        {blocks: details.map(({text}) => ({kind: 'paragraph', rank: 2, sentences: [text]}))},
        {blocks: [{kind: 'link', rank: 1, before: contact.label, text: contact.email, href: contact.href}]},
        stampSection(factsVersion),
      ],
    },
    brief: [
      ...named.map((text) => ({rank: 0, text})),
      ...(view.table ? [] : [{rank: 1, text: uses(view)}]),
      ...details.map(({text}) => ({rank: 4, text})),
      {rank: 3, text: wordSentence(`${contact.label} ${marked([{text: contact.email}])}`)},
    ],
    shortest: [named, [titled, updated]],
    alt: named,
    link: {text: wordAddress(marked(title), contact.email), href: contact.href},
    factsVersion,
  };
}

/** The named list where there is one, as in the element. */
function content({table, uses, purposes}: SubprocessorListView): Block {
  if (!table) return {kind: 'list', rank: 1, lead: uses.text, items: purposes.map((text) => ({text}))};
  const {columns, rows} = table;
  return {
    kind: 'table',
    rank: 1,
    columns,
    rows: rows.map(({name, website, cells}) => ({
      name: [{text: name}],
      cells,
      ...(website === undefined ? {} : {href: website}),
    })),
  };
}

/** "… relies on subprocessors for: hosting, mail." */
function uses({uses, purposes}: SubprocessorListView): Phrase {
  return wordSentence(marked(uses.text) + sentenceSpace(activeLocale()) + formatList(purposes.map(marked)));
}
