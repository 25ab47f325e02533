import {html, type TemplateResult} from 'lit';
import {attributes, type ElementArgs} from './attributes.js';
import {badgeFallback} from './fallback.js';

export interface BadgeArgs extends ElementArgs {
  variant?: 'card' | 'pill' | 'inline';
}

export function badge(args: BadgeArgs): TemplateResult {
  return html`<harmony-soc2-badge ${attributes(args)}>${badgeFallback(args.facts)}</harmony-soc2-badge>`;
}

/** A card, and both small forms where they belong: within a text. */
export function everyVariant(args: BadgeArgs): TemplateResult {
  return html`
    ${badge({...args, variant: 'card'})}
    <p>A pill ${badge({...args, variant: 'pill'})} takes one line of the text.</p>
    <p>Inline, it is a phrase of the text: ${badge({...args, variant: 'inline'})}.</p>
  `;
}
