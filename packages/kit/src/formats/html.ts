import {
  joinRichText,
  type Block,
  type ContentLanguage,
  type Link,
  type List,
  type ListItem,
  type Outline,
  type RichText,
  type Row,
  type Section,
  type Table,
} from '@harmony/trust-badges/content.js';
import {escapeHtml} from '../escape/html.js';
import {gap, lineOf, linesOf} from '../language.js';
import {tableHtml, type TableDialect} from './html-table.js';

/** What a place lets through. */
interface Dialect {
  readonly strong: 'strong' | 'b';
  readonly links: boolean;
  readonly tables: boolean;
  /** Whether rows have ids, for permanent links. Sanitisers take them, or put a prefix before them. */
  readonly anchors: boolean;
}

/** What sanitisers of rich text let through by default: `a p ul li h3 strong` and the tags of tables. */
const SAFE: Dialect = {strong: 'strong', links: true, tables: true, anchors: false};
/** What Microsoft's marketplace lists: `b i br p ul ol li h1`–`h6`, and no links. */
const REDUCED: Dialect = {strong: 'b', links: false, tables: false, anchors: false};

/**
 * An outline as HTML that sanitisers leave whole.
 *
 * @param outline - What to write.
 * @param language - Its language.
 * @returns HTML, one block a line.
 */
export const safeHtml = (outline: Outline, language: ContentLanguage): string => writeHtml(outline, language, SAFE);

/**
 * An outline as the children of an element, for a page of one's own: with ids, so that permanent links need no script.
 *
 * @param outline - What to write.
 * @param language - Its language.
 * @returns HTML, one block a line.
 */
export const ownHtml = (outline: Outline, language: ContentLanguage): string =>
  writeHtml(outline, language, {...SAFE, anchors: true});

/**
 * An outline as HTML for the places that allow the least HTML: no link, no table, and addresses as text.
 *
 * @param outline - What to write.
 * @param language - Its language.
 * @returns HTML, one block a line.
 */
export const reducedHtml = (outline: Outline, language: ContentLanguage): string =>
  writeHtml(outline, language, REDUCED);

function writeHtml({title, updated, sections}: Outline, language: ContentLanguage, dialect: Dialect): string {
  // On each block, because no tag that could hold them all is let through.
  const spoken = dialect.links ? ` lang="${language.locale}" dir="${language.dir}"` : '';
  const line = (richText: RichText) => escapeHtml(lineOf(richText, language));
  const strong = (richText: RichText) => `<${dialect.strong}>${line(richText)}</${dialect.strong}>`;
  const paragraph = (content: string) => `<p${spoken}>${content}</p>`;

  const list = ({items}: Pick<List, 'items'>) => [
    `<ul${spoken}>`,
    ...items.map(
      ({label, text}) => `<li>${label === undefined ? '' : strong(label) + gap(label, text)}${line(text)}</li>`,
    ),
    '</ul>',
  ];
  const link = ({before, text, href, unlinked}: Link) => {
    const lead = before === undefined ? '' : line(before) + gap(before, text);
    if (!dialect.links) return paragraph(unlinked === undefined ? lead + line(text) : line(unlinked));
    return paragraph(lead + linkHtml(href, line(text)));
  };
  const table: TableDialect = {
    table: spoken,
    row: ({anchor}) => (dialect.anchors ? ` id="${escapeHtml(anchor)}"` : ''),
    scope: false,
    inline: line,
    anchor: linkHtml,
  };
  const block = (part: Block): string[] => {
    switch (part.kind) {
      case 'paragraph':
        return [paragraph(escapeHtml(linesOf(part.sentences, language)))];
      case 'list':
        return [...(part.lead === undefined ? [] : [paragraph(line(part.lead))]), ...list(part)];
      case 'link':
        return [link(part)];
      case 'table':
        return dialect.tables ? tableHtml(part, table) : list({items: listOf(part)});
    }
  };
  const section = ({title, blocks}: Section) => [
    ...(title === undefined ? [] : [paragraph(strong(title))]),
    ...blocks.flatMap(block),
  ];
  const head = [`<h3${spoken}>${line(title)}</h3>`, ...(updated === undefined ? [] : [paragraph(line(updated))])];
  return `${[...head, ...sections.flatMap(section)].join('\n')}\n`;
}

function linkHtml(href: string, content: string): string {
  return `<a href="${escapeHtml(href)}">${content}</a>`;
}

/**
 * A table as a list, for places without tables: each row begins with its name, and says what each cell is.
 *
 * @param table - The table.
 * @returns The items.
 */
export function listOf({columns, rows}: Table): ListItem[] {
  return rows.map(({name, note, cells}) => ({
    text: cells.reduce<RichText>(
      (text, cell, index) => {
        if (cell.text.length === 0) return text;
        return joinRichText(text, columns[index + 1]!.label, unlinked(cell));
      },
      note === undefined ? name : joinRichText(name, note),
    ),
  }));
}

/** Without the link, its text has to be the whole address. */
function unlinked({text, href}: Row['cells'][number]): Exclude<RichText, string> {
  return href === undefined || href.startsWith('mailto:') ? runsOf(text) : [{text: href}];
}

const runsOf = (richText: RichText) => (typeof richText === 'string' ? [richText] : richText);
