import {html, type TemplateResult} from 'lit';
import type {WithoutProvenance, TrustFacts} from '../src/facts/types.js';
import bundled from '../src/facts/harmony.json';
import {checkedFacts, type FactsChoice} from './library.js';

/**
 * Children that are true by themselves: what a page shows before and without script. They are made of the facts, so
 * that not even an example can say more than those.
 */
function facts(
  choice?: FactsChoice,
): WithoutProvenance<Pick<TrustFacts, 'soc2' | 'security' | 'subprocessors' | 'contact'>> {
  return checkedFacts(choice) ?? (bundled as TrustFacts);
}

export function badgeFallback(choice?: FactsChoice): TemplateResult {
  const {soc2, contact} = facts(choice);
  return html`${soc2.prescribed.dated.text} <a href="mailto:${contact.email}">Request the report</a>`;
}

export function summaryFallback(choice?: FactsChoice): TemplateResult {
  const {security, contact} = facts(choice);
  const email = html`<a href="mailto:${contact.email}">${contact.email}</a>`;
  return html`${security.introduction[0]?.text} ${contact.statement.text} ${email}`;
}

export function listFallback(choice?: FactsChoice): TemplateResult {
  const {subprocessors, contact} = facts(choice);
  const purposes = subprocessors.purposes.map(({text}) => text).join(', ');
  return html`${subprocessors.uses.text} ${purposes}. <a href="mailto:${contact.email}">Ask about subprocessors</a>`;
}
