import {html, isServer, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {richTextTemplate} from '../../toggletip/rich-text.js';
import type {SubprocessorColumn, SubprocessorRow, SubprocessorTable} from '../../content/named-list.js';
import type {SubprocessorListContent} from '../../content/subprocessor-list.js';
import {rowTemplate, type RowState} from './row.js';
import type {Sorting} from './sort.js';

/** What a table looks like at the moment. */
export interface TableState {
  /** Its rows in the order in which they are shown. */
  readonly rows: readonly SubprocessorRow[];
  /** The state of a row. */
  readonly stateOf: (row: SubprocessorRow) => RowState;
  /** Whether it is a list to search in, whose headings stay in view. */
  readonly many?: boolean;
  /** Whether its headings sort it. */
  readonly sortable?: boolean;
  readonly sorting?: Sorting | undefined;
}

/**
 * A table. The roles are written out because `display: grid` and `flex` take them from table elements.
 *
 * @param table - The table.
 * @param state - What it looks like.
 * @returns The template.
 */
export function tableTemplate({caption, columns}: SubprocessorTable, state: TableState): TemplateResult {
  const {rows, stateOf, many = false, sorting} = state;
  // Without script a button to sort would do nothing.
  const sortable = state.sortable === true && !isServer;
  return html`<table role="table" class=${many ? ['many', ...columns.map(({id}) => `with-${id}`)].join(' ') : nothing}>
    <caption>${richTextTemplate(caption)}</caption>
    <thead role="rowgroup" class=${sortable ? 'sortable' : nothing}>
      <tr role="row">${columns.map((column) => headTemplate(column, sortable, sorting))}</tr>
    </thead>
    <tbody role="rowgroup">${repeat(
      rows,
      ({id}) => id,
      (row) => {
        const {hidden, isTarget, oneStop, page} = stateOf(row);
        // An unchanged row is only moved.
        return guard([row, columns, hidden, isTarget, oneStop, page], () =>
          rowTemplate(row, columns, {hidden, isTarget, oneStop, page}),
        );
      },
    )}</tbody>
  </table>`;
}

function headTemplate({id, title}: SubprocessorColumn, sortable: boolean, sorting?: Sorting): TemplateResult {
  const direction = sorting?.descending ? 'descending' : 'ascending';
  return html`<th role="columnheader" scope="col" class=${id} aria-sort=${sorting?.column === id ? direction : nothing}>${
    sortable ? html`<button type="button" class="sort" value=${id}>${title}</button>` : title
  }</th>`;
}

/**
 * The former subprocessors, closed at first.
 *
 * @param table - The table.
 * @param stateOf - The state of a row.
 * @returns The template.
 */
export function formerTemplate(table: SubprocessorTable, stateOf: TableState['stateOf']): TemplateResult {
  return html`<details class="fold former">
    <summary>${richTextTemplate(table.caption)}</summary>
    ${tableTemplate(table, {rows: table.rows, stateOf})}
  </details>`;
}

/**
 * The change log of the list, closed at first.
 *
 * @param changes - The change log.
 * @returns The template.
 */
export function changesTemplate({title, entries}: NonNullable<SubprocessorListContent['changes']>): TemplateResult {
  return html`<details class="fold changes">
    <summary>${title}</summary>
    <ul>
      ${entries.map(
        ({date, day, what}) =>
          html`<li><time datetime=${date}>${day}</time> <span>${richTextTemplate(what)}</span></li>`,
      )}
    </ul>
  </details>`;
}
