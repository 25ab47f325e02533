import type {RichText, Row, Table} from '@harmony/trust-badges/content.js';
import {BLANK} from '../escape/html.js';
import {gap} from '../language.js';

/** How a place writes the parts of a table. */
export interface TableDialect {
  /** Attributes of the table and of its rows, each with a space before it. */
  readonly table?: string;
  readonly row?: (row: Row) => string;
  /** Whether header cells have a `scope`. Sanitisers remove it. */
  readonly scope: boolean;
  /** Text with its names, escaped. */
  readonly inline: (richText: RichText) => string;
  /** A link around text that is escaped already. */
  readonly anchor: (href: string, content: string) => string;
}

/**
 * A table as HTML, one row a line.
 *
 * @param table - The table.
 * @param dialect - How the place writes its parts.
 * @returns Its lines.
 */
export function tableHtml({columns, rows}: Table, dialect: TableDialect): string[] {
  const {table = '', row: attributes, scope, inline} = dialect;
  const heads = columns.map(({title}) => `<th${scope ? ' scope="col"' : ''}>${inline(title)}</th>`);
  const line = (row: Row) => {
    const cells = row.cells.map((cell) => `<td>${cellHtml(cell, dialect) || BLANK}</td>`);
    return `<tr${attributes?.(row) ?? ''}><th${scope ? ' scope="row"' : ''}>${nameHtml(row, dialect)}</th>${cells.join('')}</tr>`;
  };
  return [
    `<table${table}>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(line),
    '</tbody>',
    '</table>',
  ];
}

/**
 * What a row is about, with its link and its note.
 *
 * @param row - The row.
 * @param dialect - How the place writes it.
 * @returns HTML.
 */
export function nameHtml({name, href, note}: Row, dialect: TableDialect): string {
  const first = cellHtml(href === undefined ? {text: name} : {text: name, href}, dialect);
  return note === undefined ? first : first + gap(name, note) + dialect.inline(note);
}

/**
 * A cell, with its link.
 *
 * @param cell - The cell.
 * @param dialect - How the place writes it.
 * @returns HTML; nothing for an empty cell.
 */
export function cellHtml({text, href}: Row['cells'][number], {inline, anchor}: TableDialect): string {
  return href === undefined ? inline(text) : anchor(href, inline(text));
}
