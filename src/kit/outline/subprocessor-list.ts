import type {TrustFacts} from '../../facts/types.js';
import {formatList, joinTexts} from '../../localization/format.js';
import {wordAddress, wordFactsVersion, wordSentence} from '../../wording/kit.js';
import {wordLabel} from '../../wording/label.js';
import type {SubprocessorDetail, SubprocessorRow, SubprocessorTable} from '../../wording/named-list.js';
import {marked, named, phrase, type Phrase} from '../../wording/phrase.js';
import {wordSubprocessorList, type SubprocessorListView} from '../../wording/subprocessor-list.js';
import {kitFacts} from './facts.js';
import {stampSection, type Block, type Listing, type Row, type Section, type Table} from './outline.js';

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
  const lines = [titled, wordSentence(updated)];

  return {
    head: {title, under: updated, date},
    outline: {
      title,
      updated,
      sections: [
        {blocks: [content(view)]},
        ...furtherSections(view),
        {blocks: details.map(({text}) => ({kind: 'paragraph', rank: 2, sentences: [text]}))},
        {blocks: [{kind: 'link', rank: 1, before: contact.label, text: contact.email, href: contact.href}]},
        stampSection(factsVersion),
      ],
    },
    brief: [
      ...lines.map((text) => ({rank: 0, text})),
      ...(view.table ? [] : [{rank: 1, text: uses(view)}]),
      ...details.map(({text}) => ({rank: 4, text})),
      {rank: 3, text: wordSentence(joinTexts([contact.label, marked([{text: contact.email}])]))},
    ],
    shortest: [lines, [titled, updated]],
    alt: lines,
    link: {text: wordAddress(marked(title), contact.email), href: contact.href},
    factsVersion,
  };
}

/** The named list where there is one, as in the element. */
function content({table, uses, purposes}: SubprocessorListView): Block {
  if (table) return {...tableOf(table), rank: 1};
  return {kind: 'list', rank: 1, lead: uses.text, items: purposes.map((text) => ({text}))};
}

/** Who was used, and what has changed. */
function furtherSections({former, changes}: SubprocessorListView): Section[] {
  return [
    ...(former ? [{title: former.caption, blocks: [{...tableOf(former), rank: 4}]}] : []),
    ...(changes
      ? [
          {
            title: changes.title,
            blocks: [
              {
                kind: 'list' as const,
                rank: 5,
                items: changes.entries.map(({day, what}) => ({label: wordLabel(day), text: what})),
              },
            ],
          },
        ]
      : []),
  ];
}

/** The element opens details of an entry on demand. Here each of them is a column, where any entry has it. */
function tableOf({columns, rows}: SubprocessorTable): Table {
  const details = rows.flatMap(({more}) => more?.details ?? []);
  const further = [...new Map(details.map((detail) => [detail.title, detail])).values()];
  return {
    kind: 'table',
    columns: [...columns, ...further].map(({title, label}) => ({title, label})),
    rows: rows.map((row) => rowOf(row, further)),
  };
}

function rowOf(row: SubprocessorRow, further: readonly SubprocessorDetail[]): Row {
  const {id, name, website, cells, more} = row;
  const note = noteOf(row);
  return {
    anchor: `subprocessor-${id}`,
    name: note === undefined ? [{text: name}] : phrase(wordLabel(named(name))),
    ...(website === undefined ? {} : {href: website}),
    ...(note === undefined ? {} : {note}),
    cells: [
      ...cells.map((text) => ({text})),
      ...further.map(({title}) => {
        const detail = more?.details.find((each) => each.title === title);
        if (detail === undefined) return {text: ''};
        const {value, href} = detail;
        return href === undefined ? {text: value} : {text: value, href};
      }),
    ],
  };
}

/**
 * That a subprocessor is planned, in sentences.
 *
 * @param row - From the view.
 * @returns "Planned from March 1, 2026. Last day to object: January 30, 2026."; undefined for one that is not planned.
 */
export function noteOf({planned}: SubprocessorRow): Phrase | undefined {
  if (planned === undefined) return undefined;
  const {from, objection} = planned;
  const sentences = [from, ...(objection === undefined ? [] : [objection])].map((line) => marked(wordSentence(line)));
  return phrase(joinTexts(sentences));
}

/** "… relies on subprocessors for: hosting, mail." */
function uses({uses, purposes}: SubprocessorListView): Phrase {
  return wordSentence(joinTexts([marked(uses.text), formatList(purposes.map(marked))]));
}
