import {html, type TemplateResult} from 'lit';
import type {Phrase} from '../wording/phrase.js';

/**
 * A phrase as inline content: names in `<bdi>`, and English that stands in for a translation marked and labelled as such.
 *
 * @param phrase - The phrase.
 * @returns Text, or text and templates.
 */
export function phraseTemplate(phrase: Phrase): string | (string | TemplateResult)[] {
  if (typeof phrase === 'string') return phrase;
  return phrase.map((piece) => {
    if (typeof piece === 'string') return piece;
    const {text, label} = piece;
    if (label === undefined) return html`<bdi>${text}</bdi>`;
    return html`<bdi lang="en">${text}</bdi> <small>${label}</small>`;
  });
}
