import {html, nothing, type TemplateResult} from 'lit';
import {phraseTemplate} from '../../toggletip/phrase.js';
import type {Choice, FiltersView} from '../../wording/filters.js';
import type {SubprocessorColumn, SubprocessorTable} from '../../wording/named-list.js';
import type {SubprocessorListView} from '../../wording/subprocessor-list.js';

/** From so many rows on, each is laid out by itself. */
const MANY = 10;

/** How the table looks and what its headings can do. */
export interface TableOptions {
  /** So many rows that each is laid out by itself. */
  readonly many: boolean;
  readonly sortable: boolean;
}

/**
 * A table around its body. The roles are written out because `display: grid` and `flex` take them from table elements.
 *
 * @param table - The table.
 * @param body - The `<tbody>`.
 * @param options - How it looks and what its headings can do.
 * @returns The template.
 */
export function tableTemplate(
  {caption, columns}: SubprocessorTable,
  body: unknown,
  {many, sortable}: TableOptions,
): TemplateResult {
  return html`<table role="table" class=${many ? ['many', ...columns.map(({id}) => `with-${id}`)].join(' ') : nothing}>
    <caption>${phraseTemplate(caption)}</caption>
    <thead role="rowgroup" class=${sortable ? 'sortable' : nothing}>
      <tr role="row">${columns.map((column) => headTemplate(column, sortable))}</tr>
    </thead>
    ${body}
  </table>`;
}

function headTemplate({id, title}: SubprocessorColumn, sortable: boolean): TemplateResult {
  const content = sortable ? html`<button type="button" class="sort">${title}</button>` : title;
  return html`<th role="columnheader" scope="col" class=${id}>${content}</th>`;
}

/**
 * The search above a table. What depends on what is searched for, `Search` writes into it: a keystroke renders nothing.
 *
 * @param view - Its words.
 * @returns The template.
 */
export function searchTemplate({title, search, purpose, location, clear, keys}: FiltersView): TemplateResult {
  return html`<div role="search" class="search" aria-label=${title}>
    <label class="field">
      <span>${search}</span>
      <input type="search" class="text" autocomplete="off" spellcheck="false" enterkeyhint="search" aria-describedby="harmony-keys" />
    </label>
    ${choiceTemplate('purpose', purpose)}
    ${location === undefined ? nothing : choiceTemplate('location', location)}
    <div class="result">
      <span class="count"></span>
      <button type="button" class="clear" hidden>${clear}</button>
      <span class="keys" id="harmony-keys">${keys}</span>
    </div>
    <div class="unseen" role="status"></div>
  </div>`;
}

function choiceTemplate(name: 'purpose' | 'location', {label, all, options}: Choice): TemplateResult {
  return html`<label class="field choice">
    <span>${label}</span>
    <select class=${name}>
      <option value="">${all}</option>
      ${options.map((option) => html`<option value=${option}>${option}</option>`)}
    </select>
  </label>`;
}

/**
 * What stands right after the search and in the place of a table in which nothing is left.
 *
 * @param view - Its words.
 * @returns The template, hidden.
 */
export function noneTemplate({none, clear}: FiltersView): TemplateResult {
  return html`<div class="none" hidden>
    <span>${none}</span> <button type="button" class="clear">${clear}</button>
  </div>`;
}

/**
 * Those that are no longer used, closed.
 *
 * @param table - The table.
 * @param body - Its `<tbody>`.
 * @returns The template.
 */
export function formerTemplate(table: SubprocessorTable, body: unknown): TemplateResult {
  return html`<details class="fold former">
    <summary>${phraseTemplate(table.caption)}</summary>
    ${tableTemplate(table, body, {many: table.rows.length > MANY, sortable: false})}
  </details>`;
}

/**
 * What has changed in the list, closed.
 *
 * @param changes - The change log.
 * @returns The template.
 */
export function changesTemplate({title, entries}: NonNullable<SubprocessorListView['changes']>): TemplateResult {
  return html`<details class="fold changes">
    <summary>${title}</summary>
    <ul>
      ${entries.map(
        ({date, day, what}) => html`<li><time datetime=${date}>${day}</time> <span>${phraseTemplate(what)}</span></li>`,
      )}
    </ul>
  </details>`;
}
