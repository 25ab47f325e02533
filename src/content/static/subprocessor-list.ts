import {formatList, joinTexts} from '../../localization/format.js';
import {
  versionSection,
  type Block,
  type ContentLanguage,
  type Row,
  type Section,
  type StaticContent,
  type Table,
} from '../element-content.js';
import type {KnownFacts} from '../known-facts.js';
import {describeLabel} from '../label.js';
import type {SubprocessorDetail} from '../entry-details.js';
import type {SubprocessorRow, SubprocessorTable} from '../named-list.js';
import {RANKS} from '../ranks.js';
import {isolateName, toIsolatedText, toRichText, type RichText} from '../rich-text.js';
import {describeAddress, describeFactsVersion, describeSentence} from '../sentences.js';
import type {SubprocessorListContent} from '../subprocessor-list.js';
import {noteOf} from './planned-note.js';
import {describeRecord, type SubprocessorRecord} from './subprocessor-record.js';

/** What the list says without script, and the entries that its data formats need. */
export interface SubprocessorListStatic extends StaticContent {
  readonly record: SubprocessorRecord;
}

/**
 * Describes what the list says without script, in the active language.
 *
 * @param facts - The facts.
 * @param content - What the list says.
 * @param language - The active language.
 * @returns The static content.
 */
export function subprocessorListStatic(
  facts: KnownFacts,
  content: SubprocessorListContent,
  language: ContentLanguage,
): SubprocessorListStatic {
  const {title, updated, date, details, contact} = content;
  const {factsId} = facts;
  const versionNote = describeFactsVersion(factsId);
  const titled = describeSentence(toIsolatedText(title));
  const lines = [titled, describeSentence(updated)];

  return {
    ...language,
    factsId,
    record: describeRecord(facts, content),
    head: {title, under: updated, date},
    outline: {
      title,
      updated,
      sections: [
        {blocks: [listBlock(content)]},
        ...furtherSections(content),
        {blocks: details.map(({text}) => ({kind: 'paragraph', rank: RANKS.listDetails, sentences: [text]}))},
        {blocks: [{kind: 'link', rank: RANKS.contact, before: contact.label, text: contact.email, href: contact.href}]},
        versionSection(versionNote),
      ],
    },
    brief: [
      ...lines.map((text) => ({rank: RANKS.claim, text})),
      ...(content.table ? [] : [{rank: RANKS.purposes, text: uses(content)}]),
      ...details.map(({text}) => ({rank: RANKS.listDetails, text})),
      {
        rank: RANKS.contact,
        text: describeSentence(joinTexts([contact.label, toIsolatedText([{text: contact.email}])])),
      },
      {rank: RANKS.versionNote, text: versionNote},
    ],
    shortest: [lines, [titled, updated]],
    alt: lines,
    link: {text: describeAddress(toIsolatedText(title), contact.email), href: contact.href},
    versionNote,
  };
}

/** The named list where there is one, as in the element. */
function listBlock({table, uses, purposes}: SubprocessorListContent): Block {
  if (table) return {...tableOf(table), rank: RANKS.namedList};
  return {kind: 'list', rank: RANKS.purposes, lead: uses.text, items: purposes.map((text) => ({text}))};
}

/** Former subprocessors, and the change log. */
function furtherSections({former, changes}: SubprocessorListContent): Section[] {
  return [
    ...(former ? [{title: former.caption, blocks: [{...tableOf(former), rank: RANKS.formerList}]}] : []),
    ...(changes
      ? [
          {
            title: changes.title,
            blocks: [
              {
                kind: 'list' as const,
                rank: RANKS.changes,
                items: changes.entries.map(({day, what}) => ({label: describeLabel(day), text: what})),
              },
            ],
          },
        ]
      : []),
  ];
}

/** The element opens the details of an entry on demand. Here each detail that any entry has is a column. */
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

/** "… relies on subprocessors for: hosting, mail." */
function uses({uses, purposes}: SubprocessorListContent): RichText {
  return describeSentence(joinTexts([toIsolatedText(uses.text), formatList(purposes.map(toIsolatedText))]));
}
