import {svg, html, type TemplateResult} from 'lit';

/** One drawing style for all: 24 by 24, strokes in the text's colour, decoration only. */
function icon(path: TemplateResult): TemplateResult {
  return html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true">${path}</svg>`;
}

const key = svg`<path d="M12.3 11.7 4 20m0-4 4 4M20 8.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z"/>`;
const lock = svg`<path d="M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3"/>`;
const log = svg`<path d="M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01"/>`;
const code = svg`<path d="m8 7-5 5 5 5m8-10 5 5-5 5"/>`;
const bell = svg`<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 21h4"/>`;
const spark = svg`<path d="M12 3c.8 5 4 8.2 9 9-5 .8-8.2 4-9 9-.8-5-4-8.2-9-9 5-.8 8.2-4 9-9Z"/>`;
const shield = svg`<path d="M12 3 5 5.5V11c0 4.5 3 7.7 7 9.5 4-1.8 7-5 7-9.5V5.5z"/>`;

/** Icons of the topics, by topic id. A topic without one gets the shield. */
const TOPICS: Readonly<Record<string, TemplateResult>> = {
  'access-control': key,
  'data-protection': lock,
  auditability: log,
  'application-security': code,
  'incident-response': bell,
  ai: spark,
};

/**
 * The icon of a topic.
 *
 * @param id - The topic's id.
 * @returns An SVG that assistive technology ignores.
 */
export function topicIcon(id: string): TemplateResult {
  return icon(TOPICS[id] ?? shield);
}
