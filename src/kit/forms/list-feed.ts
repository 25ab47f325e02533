import type {CalendarDate} from '../../facts/calendar-date.js';
import {wordFactsVersion, wordSentence} from '../../wording/kit.js';
import {wordLabel} from '../../wording/label.js';
import {marked, named, phrase, type Phrase} from '../../wording/phrase.js';
import {wordStatement} from '../../wording/statement.js';
import {wordSubprocessorList} from '../../wording/subprocessor-list.js';
import type {TrustFacts} from '../../facts/types.js';
import {tidy} from '../escape/tidy.js';
import {escapeXml} from '../escape/xml.js';
import {directed, lineOf, linesOf, type KitLanguage} from '../language.js';
import {kitFacts} from '../outline/facts.js';
import {noteOf} from '../outline/subprocessor-list.js';
import {midnight, stableId} from './list-entry.js';

/** One thing to tell. */
interface Item {
  readonly id: string;
  /** When it was told: the day of a change, or of an announcement. */
  readonly date: CalendarDate;
  readonly title: Phrase;
  readonly sentences: readonly Phrase[];
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
  const {stamp, subprocessors} = kitFacts(facts);
  const {title} = wordSubprocessorList(facts);
  const {subject, lastUpdated} = subprocessors;
  const {locale} = language;
  const text = (name: string, line: string) => `<${name} type="text">${escapeXml(directed(line, language))}</${name}>`;
  const items = itemsOf(facts).map(
    ({id, date, title, sentences}) => `  <entry>
    <id>urn:uuid:${stableId(subject, locale, id)}</id>
    <updated>${midnight(date)}</updated>
    ${text('title', lineOf(title, language))}
    ${text('content', linesOf(sentences, language))}
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>urn:uuid:${stableId(subject, locale)}</id>
  <updated>${midnight(lastUpdated)}</updated>
  ${text('title', lineOf(title, language))}
  ${text('subtitle', lineOf(wordFactsVersion(stamp), language))}
  <author>
    <name>${escapeXml(tidy(subject))}</name>
  </author>
${items.join('')}</feed>
`;
}

/** On the same day, what is planned comes first. */
function itemsOf(facts: TrustFacts | null): Item[] {
  const {entries = [], changes = [], lastUpdated} = kitFacts(facts).subprocessors;
  const {table, changes: changeViews} = wordSubprocessorList(facts);
  const columns = table?.columns ?? [];
  const planned = (table?.rows ?? []).flatMap((row): Item[] => {
    const note = noteOf(row);
    if (note === undefined) return [];
    const {announced = lastUpdated} = entries.find(({id}) => id === row.id)!;
    const {id, name, cells} = row;
    const title = phrase(`${wordLabel(named(name))} ${row.planned!.from}`);
    const known = cells.flatMap((cell, index) => {
      if (cell.length === 0) return [];
      return [wordSentence(`${columns[index + 1]!.label} ${marked(cell)}`)];
    });
    return [{id, date: announced, title, sentences: [phrase(wordLabel(named(name))), note, ...known]}];
  });
  const changed = changes.map(({date, statement: {id, text}}, index): Item => {
    const what = wordStatement({text});
    return {id, date, title: what, sentences: [wordLabel(changeViews!.entries[index]!.day), what]};
  });
  return [...planned, ...changed].sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}
