import {latest} from '@harmony/trust-badges/facts.js';
import type {SubprocessorListElementContent} from '@harmony/trust-badges/content.js';
import {sanitizeText} from '../escape/sanitize-text.js';
import {escapeXml} from '../escape/xml.js';
import {directed, lineOf, linesOf} from '../language.js';
import {midnight} from './midnight.js';
import {stableId} from './stable-id.js';

/**
 * What changes in the named list, for feed readers: an Atom feed (RFC 4287) of its change log and of those that are planned,
 * newest first. It has no link to itself, which the RFC only recommends, because nobody knows what its address will be.
 *
 * @param content - What the list says.
 * @returns The file.
 */
export function listFeed(content: SubprocessorListElementContent): string {
  const {locale, record, versionNote} = content;
  const {subject, lastUpdated, news} = record;
  const text = (name: string, line: string) => `<${name} type="text">${escapeXml(directed(line, content))}</${name}>`;
  const entries = news.map(
    ({id, published, updated, title, sentences}) => `  <entry>
    <id>urn:uuid:${stableId(subject, locale, id)}</id>
${published === undefined ? '' : `    <published>${midnight(published)}</published>\n`}    <updated>${midnight(updated)}</updated>
    ${text('title', lineOf(title, content))}
    ${text('content', linesOf(sentences, content))}
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>urn:uuid:${stableId(subject, locale)}</id>
  <updated>${midnight(latest([lastUpdated, ...news.map(({updated}) => updated)]))}</updated>
  ${text('title', lineOf(content.parts.title, content))}
  ${text('subtitle', lineOf(versionNote, content))}
  <author>
    <name>${escapeXml(sanitizeText(subject))}</name>
  </author>
${entries.join('')}</feed>
`;
}
