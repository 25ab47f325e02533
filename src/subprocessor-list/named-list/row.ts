import {html, isServer, nothing, type TemplateResult} from 'lit';
import {spaceBetween} from '../../localization/format.js';
import {richTextTemplate} from '../../toggletip/rich-text.js';
import type {SubprocessorDetail} from '../../content/entry-details.js';
import type {SubprocessorColumn, SubprocessorRow} from '../../content/named-list.js';
import {toPlainText, type RichText} from '../../content/rich-text.js';
import {addressOf, anchorOf} from './permalink.js';

/** What a row looks like at the moment. */
export interface RowState {
  /** Filtered out. */
  readonly hidden: boolean;
  /** Whether the address names it. */
  readonly isTarget: boolean;
  /** Whether the Tab key skips it until `RovingTabindex` makes it the current row. */
  readonly oneStop: boolean;
  /** The address of the page, for a permanent link; undefined for none. */
  readonly page: string | undefined;
}

/**
 * A row, on a page and from a server. Without script it says everything, too: further details of an entry are in a
 * `<details>`.
 *
 * @param row - The row.
 * @param columns - The columns.
 * @param state - What it looks like.
 * @returns The template.
 */
export function rowTemplate(
  row: SubprocessorRow,
  columns: readonly SubprocessorColumn[],
  {hidden, isTarget, oneStop, page}: RowState,
): TemplateResult {
  const {id, name, website, planned, more, cells, linkLabel} = row;
  const anchor = anchorOf(id);
  const plannedId = `${anchor}-planned`;
  const stop = oneStop ? '-1' : nothing;
  const classes = [planned ? 'planned' : '', isTarget ? 'target' : ''].filter(Boolean).join(' ');
  // The header of a row also contains further details and a link. Without a label, they would be read with every cell.
  return html`<tr role="row" class=${classes || nothing} ?hidden=${hidden}
    ><th role="rowheader" scope="row" aria-labelledby=${planned ? `${anchor} ${plannedId}` : anchor}
      >${
        website === undefined
          ? html`<bdi id=${anchor}>${name}</bdi>`
          : html`<a class="link site" part="link" rel="noopener" href=${website} id=${anchor} tabindex=${stop}><bdi>${name}</bdi></a>`
      }${planned ? plannedTemplate(plannedId, planned) : nothing}${more ? moreTemplate(more, stop) : nothing}${
        // Fragments do not lead into shadow roots by themselves, so that without script it would lead nowhere.
        page && !isServer
          ? html`<a class="permalink" href=${addressOf(id, page)} data-entry=${id} aria-label=${linkLabel} tabindex=${stop}></a>`
          : nothing
      }</th
    >${cells.map((cell, at) => cellTemplate(cell, columns[at + 1]!))}</tr
  >`;
}

/** What is not known is left blank. Without script it has a space, because minifiers remove a cell without content. */
function cellTemplate(cell: RichText, {id, label}: SubprocessorColumn): TemplateResult {
  const isUnknown = cell.length === 0;
  const lead = label + spaceBetween(label, toPlainText(cell));
  return html`<td role="cell" class=${isUnknown ? `${id} unknown` : id} data-column=${lead}>${
    isUnknown && isServer ? '\u00a0' : richTextTemplate(cell)
  }</td>`;
}

function plannedTemplate(id: string, {from, objection}: NonNullable<SubprocessorRow['planned']>): TemplateResult {
  const until = objection === undefined ? nothing : html` <span class="objection">${objection}</span>`;
  return html`<div class="plan" id=${id}><span class="chip">${from}</span>${until}</div>`;
}

type TabStop = string | typeof nothing;

/**
 * Without script it is a `<details>`. With script it is a button, because in Chromium each `<details>` has a style sheet of
 * its own. The browser's search opens either. The button's name is text and not a label, because minifiers remove empty
 * tags.
 */
function moreTemplate({title, details}: NonNullable<SubprocessorRow['more']>, stop: TabStop): TemplateResult {
  const label = html`<span class="unseen">${title}</span>`;
  const list = details.map((detail) => html`<div>${detailTemplate(detail, stop)}</div>`);
  return isServer
    ? html`<details><summary class="more">${label}</summary><dl>${list}</dl></details>`
    : html`<button type="button" class="more" aria-expanded="false" tabindex=${stop}>${label}</button
        ><dl hidden="until-found">${list}</dl>`;
}

function detailTemplate({title, value, href}: SubprocessorDetail, stop: TabStop): TemplateResult {
  const shown = richTextTemplate(value);
  return html`<dt>${title}</dt><dd>${
    href === undefined
      ? shown
      : html`<a class="link" part="link" href=${href} rel="noopener" tabindex=${stop}>${shown}</a>`
  }</dd>`;
}
