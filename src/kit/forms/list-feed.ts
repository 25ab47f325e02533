import type {CalendarDate} from '../../facts/calendar-date.js';
import {joinTexts} from '../../localization/format.js';
import {describeFactsVersion, describeSentence} from '../../content/sentences.js';
import {describeLabel} from '../../content/label.js';
import {toIsolatedText, isolateName, toRichText, type RichText} from '../../content/rich-text.js';
import {describeStatement} from '../../content/statement.js';
import {describeSubprocessorList} from '../../content/subprocessor-list.js';
import type {TrustFacts} from '../../facts/types.js';
import {tidy} from '../escape/sanitize-text.js';
import {escapeXml} from '../escape/xml.js';
import {directed, lineOf, linesOf, type KitLanguage} from '../language.js';
import {kitFacts} from '../outline/facts.js';
import {noteOf} from '../outline/subprocessor-list.js';
import {latest, midnight, stableId, toldOn} from './list-entry.js';

/** One thing to tell. */
interface Item {
  readonly id: string;
  /** When it was first told, where the facts say: the day of a change, or of an announcement. */
  readonly published?: CalendarDate;
  /** When what it says was last changed: a reader who knows it has to hear of it anew. */
  readonly updated: CalendarDate;
  readonly title: RichText;
  readonly sentences: readonly RichText[];
}

/**
 * What changes in the named list, for feed readers: an Atom feed (RFC 4287) of its change log and of those that are planned,
 * newest first. It has no link to itself, which the RFC only recommends, because nobody knows where it will lie.
 *
 * @param facts - As for the element; null for the bundled ones.
 * @param language - The language of the moment.
 * @returns The file.
 */
export function listFeed(facts: TrustFacts | null, language: KitLanguage): string {
  const {factsId, subprocessors} = kitFacts(facts);
  const {title} = describeSubprocessorList(facts);
  const {subject, lastUpdated} = subprocessors;
  const {locale} = language;
  const text = (name: string, line: string) => `<${name} type="text">${escapeXml(directed(line, language))}</${name}>`;
  const items = itemsOf(facts);
  const entries = items.map(
    ({id, published, updated, title, sentences}) => `  <entry>
    <id>urn:uuid:${stableId(subject, locale, id)}</id>
${published === undefined ? '' : `    <published>${midnight(published)}</published>\n`}    <updated>${midnight(updated)}</updated>
    ${text('title', lineOf(title, language))}
    ${text('content', linesOf(sentences, language))}
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>urn:uuid:${stableId(subject, locale)}</id>
  <updated>${midnight(latest([lastUpdated, ...items.map(({updated}) => updated)]))}</updated>
  ${text('title', lineOf(title, language))}
  ${text('subtitle', lineOf(describeFactsVersion(factsId), language))}
  <author>
    <name>${escapeXml(tidy(subject))}</name>
  </author>
${entries.join('')}</feed>
`;
}

/** The newest first. On the same day, what is planned comes first. */
function itemsOf(facts: TrustFacts | null): Item[] {
  const {factsId, subprocessors} = kitFacts(facts);
  const {entries = [], changes = [], lastUpdated} = subprocessors;
  const factsVersion = factsId.split(' ')[0]!;
  const {table, changes: changeViews} = describeSubprocessorList(facts);
  const columns = table?.columns ?? [];
  const planned = (table?.rows ?? []).flatMap((row): Item[] => {
    const note = noteOf(row);
    if (note === undefined) return [];
    const entry = entries.find(({id}) => id === row.id)!;
    const {id, name, cells} = row;
    const title = toRichText(joinTexts([describeLabel(isolateName(name)), row.planned!.from]));
    const known = cells.flatMap((cell, index) => {
      if (cell.length === 0) return [];
      return [describeSentence(joinTexts([columns[index + 1]!.label, toIsolatedText(cell)]))];
    });
    return [
      {
        id,
        ...(entry.announced === undefined ? {} : {published: entry.announced}),
        updated: toldOn(entry, {factsVersion, lastUpdated}),
        title,
        sentences: [toRichText(describeLabel(isolateName(name))), note, ...known],
      },
    ];
  });
  const changed = changes.map(({date, changed = date, statement: {id, text}}, index): Item => {
    const what = describeStatement({text});
    const sentences = [describeLabel(changeViews!.entries[index]!.day), what];
    return {id, published: date, updated: latest([date, changed]), title: what, sentences};
  });
  return [...planned, ...changed].sort(({updated: one}, {updated: other}) => (one < other ? 1 : one > other ? -1 : 0));
}
