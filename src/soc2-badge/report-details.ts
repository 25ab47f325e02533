/**
 * Details of a report that only some facts give. They are in a module of their own, so that a build whose facts give none of
 * them can leave it out (`scripts/vite/unused-parts-plugin.ts`).
 */
import {html, nothing, type TemplateResult} from 'lit';
import {richTextTemplate} from '../toggletip/rich-text.js';
import type {Detail} from '../content/report.js';
import type {EarlierReport, ReportLink, Soc2BadgeContent} from '../content/soc2-badge.js';

export {reportDetailsStyles} from './report-details.styles.js';

/**
 * Who examined which system, with which opinion; and that another examination is in progress.
 *
 * @param content - The badge.
 * @returns The template; nothing where the facts do not say.
 */
export function reportDetailsTemplate({details, examination}: Soc2BadgeContent): unknown {
  return [
    details ? detailsTemplate(details) : nothing,
    examination ? html`<div class="examination">${richTextTemplate(examination)}</div>` : nothing,
  ];
}

/**
 * The page of the report, and the reports before it.
 *
 * @param content - The badge.
 * @returns The template; nothing where the facts do not say.
 */
export function furtherReportsTemplate({link, earlier}: Soc2BadgeContent): unknown {
  return [
    link ? html`<div class="further">${linkTemplate(link)}</div>` : nothing,
    earlier
      ? html`<details class="further">
          <summary>${earlier.title}</summary>
          <ul>
            ${earlier.reports.map(earlierTemplate)}
          </ul>
        </details>`
      : nothing,
  ];
}

function earlierTemplate({name, details, link}: EarlierReport): TemplateResult {
  return html`<li>
    ${richTextTemplate(name)} ${details ? detailsTemplate(details) : nothing}
    ${link ? html`<div>${linkTemplate(link)}</div>` : nothing}
  </li>`;
}

function detailsTemplate(details: readonly Detail[]): TemplateResult {
  return html`<dl class="details">
    ${details.map(
      ({title, value}) => html`<div>
        <dt>${title}</dt>
        <dd>${richTextTemplate(value)}</dd>
      </div>`,
    )}
  </dl>`;
}

function linkTemplate({label, href}: ReportLink): TemplateResult {
  return html`<a class="link" part="link" href=${href} rel="noopener">${label}</a>`;
}
