import {html, isServer, nothing, type TemplateResult} from 'lit';
import {toPlainText} from '../content/rich-text.js';
import {describeTip, type Tip, type TipBlock, type TypeCard} from '../content/tip.js';
import {richTextTemplate} from './rich-text.js';

/**
 * An "i" in a ring, and the explanation it opens. Both stand side by side in the same root: the styles anchor the tip to
 * the button before it, and no ARIA reference would reach across roots. Until the tip opens for the first time, its text
 * is only in the button's description, where assistive technology finds it all the same. The "i" is a letter of the document,
 * because minifiers remove a button without content.
 *
 * @param tip - The explanation.
 * @returns The template. It must not stand in a `<p>`, which cannot hold it.
 */
export function iconTip(tip: Tip): TemplateResult {
  return html`<button type="button" part="tip-button" class="icon-button" popovertarget=${tip.id} aria-label=${toPlainText(tip.title)} aria-description=${describeTip(tip)}>i</button>${popover(tip)}`;
}

/**
 * The same with words as the button.
 *
 * @param tip - The explanation.
 * @param label - What the button says.
 * @returns The template.
 */
export function textTip(tip: Tip, label: string): TemplateResult {
  return html`<button type="button" part="tip-button" class="text-button" popovertarget=${tip.id} aria-description=${describeTip(tip)}>${label}</button>${popover(tip)}`;
}

/**
 * Without script the browser opens it by itself, as an `auto` popover, so on a server it is filled; with script the
 * controller takes over.
 */
function popover(tip: Tip): TemplateResult {
  const content = isServer ? tipContent(tip) : nothing;
  return html`<div popover role="tooltip" part="tip" class="tip" id=${tip.id}>${content}</div>`;
}

/**
 * The inside of an open tip. No link and nothing focusable: it is read, not operated.
 *
 * @param tip - The explanation.
 * @returns The template.
 */
export function tipContent({title, blocks}: Tip): TemplateResult {
  return html`<strong class="tip-title">${richTextTemplate(title)}</strong>${blocks.map(blockTemplate)}`;
}

function blockTemplate(block: TipBlock): TemplateResult {
  if (typeof block === 'object' && 'items' in block) {
    return html`<ul>${block.items.map((item) => html`<li>${richTextTemplate(item)}</li>`)}</ul>`;
  }
  if (typeof block === 'object' && 'types' in block) {
    return html`<div class="types">${block.types.map(typeTemplate)}</div>`;
  }
  return html`<p>${richTextTemplate(block)}</p>`;
}

function typeTemplate({state, completed, name, text}: TypeCard): TemplateResult {
  return html`<div class=${completed ? 'type completed' : 'type'}>
    ${state === undefined ? nothing : html`<span class="state">${state}</span>`}
    <strong>${name}</strong>
    <p>${richTextTemplate(text)}</p>
  </div>`;
}
