import {html, type TemplateResult} from 'lit';
import {MARK, topicPath} from './icon-paths.js';

/** Our own mark, as the elements draw it. */
export const mark: TemplateResult = html`<svg class="mark" part="mark" viewBox="0 0 24 24" aria-hidden="true">
  <path d=${MARK} />
</svg>`;

/**
 * The icon of a topic.
 *
 * @param id - The topic's id.
 * @returns An SVG that assistive technology ignores.
 */
export function topicIcon(id: string): TemplateResult {
  return html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${topicPath(id)} /></svg>`;
}
