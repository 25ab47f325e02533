import type {TrustFacts} from '../../facts/types.js';
import {formatList, joinTexts} from '../../localization/format.js';
import {describeAddress, describeFactsVersion, describeSentence} from '../../content/sentences.js';
import {describeLabel} from '../../content/label.js';
import type {SubprocessorDetail, SubprocessorRow, SubprocessorTable} from '../../content/named-list.js';
import {toIsolatedText, isolateName, toRichText, type RichText} from '../../content/rich-text.js';
import {describeSubprocessorList, type SubprocessorListContent} from '../../content/subprocessor-list.js';
import {kitFacts} from './facts.js';
import {versionSection, type Block, type Listing, type Row, type Section, type Table} from './outline.js';

/**
 * What the static forms of the list say, in the language of the moment.
 *
 * @param facts - As for the element; null for the bundled ones.
 * @returns The listing.
 */
export function subprocessorListListing(facts: TrustFacts | null): Listing {
  const content = describeSubprocessorList(facts);
  const {title, updated, date, details, contact} = content;
  const versionNote = describeFactsVersion(kitFacts(facts).factsId);
  const titled = describeSentence(toIsolatedText(title));
  const lines = [titled, describeSentence(updated)];

  return {
    head: {title, under: updated, date},
    outline: {
      title,
      updated,
      sections: [
        {blocks: [listBlock(content)]},
        ...furtherSections(content),
        {blocks: details.map(({text}) => ({kind: 'paragraph', rank: 2, sentences: [text]}))},
        {blocks: [{kind: 'link', rank: 1, before: contact.label, text: contact.email, href: contact.href}]},
        versionSection(versionNote),
      ],
    },
    brief: [
      ...lines.map((text) => ({rank: 0, text})),
      ...(content.table ? [] : [{rank: 1, text: uses(content)}]),
      ...details.map(({text}) => ({rank: 4, text})),
      {rank: 3, text: describeSentence(joinTexts([contact.label, toIsolatedText([{text: contact.email}])]))},
    ],
    shortest: [lines, [titled, updated]],
    alt: lines,
    link: {text: describeAddress(toIsolatedText(title), contact.email), href: contact.href},
    versionNote,
  };
}

/** The named list where there is one, as in the element. */
function listBlock({table, uses, purposes}: SubprocessorListContent): Block {
  if (table) return {...tableOf(table), rank: 1};
  return {kind: 'list', rank: 1, lead: uses.text, items: purposes.map((text) => ({text}))};
}

/** Who was used, and what has changed. */
function furtherSections({former, changes}: SubprocessorListContent): Section[] {
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
                items: changes.entries.map(({day, what}) => ({label: describeLabel(day), text: what})),
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
    name: note === undefined ? [{text: name}] : toRichText(describeLabel(isolateName(name))),
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
 * @param row - From the content.
 * @returns "Planned from March 1, 2026. Last day to object: January 30, 2026."; undefined for one that is not planned.
 */
export function noteOf({planned}: SubprocessorRow): RichText | undefined {
  if (planned === undefined) return undefined;
  const {from, objection} = planned;
  const sentences = [from, ...(objection === undefined ? [] : [objection])].map((line) =>
    toIsolatedText(describeSentence(line)),
  );
  return toRichText(joinTexts(sentences));
}

/** "… relies on subprocessors for: hosting, mail." */
function uses({uses, purposes}: SubprocessorListContent): RichText {
  return describeSentence(joinTexts([toIsolatedText(uses.text), formatList(purposes.map(toIsolatedText))]));
}
