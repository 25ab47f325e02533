import {html, nothing, type TemplateResult} from 'lit';
import {phraseTemplate} from '../../toggletip/phrase.js';
import type {SubprocessorColumn, SubprocessorDetail, SubprocessorRow} from '../../wording/named-list.js';
import {fragmentOf} from './permalink.js';
import {nameId, plannedId, rowLabel} from './row-ids.js';

/**
 * A row for a server, the same as `row-maker.ts` makes in a browser.
 *
 * @param row - The row.
 * @param columns - The columns.
 * @returns The template.
 */
export function rowTemplate(row: SubprocessorRow, columns: readonly SubprocessorColumn[]): TemplateResult {
  const {id, planned, more, linkLabel, cells} = row;
  return html`<tr role="row" class=${planned === undefined ? nothing : 'planned'}
    ><th role="rowheader" scope="row" aria-labelledby=${rowLabel(row)}
      >${nameTemplate(row)}${planned === undefined ? nothing : plannedTemplate(plannedId(row), planned)}${
        more === undefined ? nothing : moreTemplate(more)
      }<a class="permalink" href=${fragmentOf(id)} aria-label=${linkLabel}></a></th
    >${cells.map(
      (cell, at) =>
        html`<td role="cell" class=${columns[at + 1]!.id} data-column=${columns[at + 1]!.label}>${phraseTemplate(cell)}</td>`,
    )}</tr
  >`;
}

function nameTemplate(row: SubprocessorRow): TemplateResult {
  return row.website === undefined
    ? html`<bdi id=${nameId(row)}>${row.name}</bdi>`
    : html`<a class="link site" part="link" rel="noopener" href=${row.website} id=${nameId(row)}><bdi>${row.name}</bdi></a>`;
}

function plannedTemplate(id: string, {from, objection}: NonNullable<SubprocessorRow['planned']>): TemplateResult {
  const until = objection === undefined ? nothing : html` <span class="objection">${objection}</span>`;
  return html`<div class="plan" id=${id}><span class="chip">${from}</span>${until}</div>`;
}

function moreTemplate({title, details}: NonNullable<SubprocessorRow['more']>): TemplateResult {
  return html`<details
    ><summary class="more" aria-label=${title}></summary
    ><dl>${details.map((detail) => html`<div>${detailTemplate(detail)}</div>`)}</dl></details
  >`;
}

function detailTemplate({title, value, href}: SubprocessorDetail): TemplateResult {
  const shown = phraseTemplate(value);
  return html`<dt>${title}</dt><dd>${
    href === undefined ? shown : html`<a class="link" part="link" href=${href} rel="noopener">${shown}</a>`
  }</dd>`;
}
