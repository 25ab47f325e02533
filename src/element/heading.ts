import {html, type TemplateResult} from 'lit';
import {option} from './options.js';

/** Heading levels that an element's title can take. Level 1 is the page's. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export const HEADING_LEVEL = option('heading-level', (value) => (/^[2-6]$/.test(value ?? '') ? Number(value) : 2));

/**
 * A real heading of the level that fits the page's outline.
 *
 * @param level - 2 to 6; a level beyond 6 is 6, for headings below one of level 6.
 * @param content - What it says.
 * @returns The template.
 */
export function heading(level: HeadingLevel | 7, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2>${content}</h2>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    default:
      return html`<h6>${content}</h6>`;
  }
}
