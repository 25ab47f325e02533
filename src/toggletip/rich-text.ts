import {html, type TemplateResult} from 'lit';
import type {RichText} from '../content/rich-text.js';

/**
 * A phrase as inline content: names in `<bdi>`, and English that stands in for a translation marked and labelled as such.
 *
 * @param phrase - The phrase.
 * @returns Text, or text and templates.
 */
export function richTextTemplate(phrase: RichText): string | (string | TemplateResult)[] {
  if (typeof phrase === 'string') return phrase;
  return phrase.map((piece) => {
    if (typeof piece === 'string') return piece;
    const {text, label} = piece;
    if (label === undefined) return html`<bdi>${text}</bdi>`;
    return html`<bdi lang="en">${text}</bdi> <small>${label}</small>`;
  });
}
