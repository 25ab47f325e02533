import {msg, str} from '@lit/localize';
import {named, phrase, type Phrase} from './phrase.js';
import type {Soc2BadgeView} from './soc2-badge.js';

/**
 * Words which facts a copy shows, so that two copies can be compared.
 *
 * @param stamp - Version and digest of the facts.
 * @returns "Facts version 2026-11-22 04abdadce01d".
 */
export function wordFactsVersion(stamp: string): Phrase {
  return phrase(
    msg(str`Facts version ${named(stamp)}`, {
      id: 'kit.facts',
      desc: 'Small print: which version of the facts this text shows. The placeholder is a date and a short code',
    }),
  );
}

/**
 * Makes a sentence of a line, such as a title, for places where text runs on.
 *
 * @param line - The line, with names in it from `named()`.
 * @returns The line with the full stop of the language.
 */
export function wordSentence(line: string): Phrase {
  return phrase(
    msg(str`${line}.`, {id: 'kit.sentence', desc: 'A title or a line becomes a sentence: only the full stop is added'}),
  );
}

/**
 * Words a link for places that allow none.
 *
 * @param label - What the link does: "Request the report".
 * @param address - Where it leads.
 * @returns "Request the report: name@company.example".
 */
export function wordAddress(label: string, address: string): Phrase {
  return phrase(
    msg(str`${label}: ${named(address)}`, {
      id: 'kit.address',
      desc: 'What to do, such as Request the report; then the e-mail address to write to',
    }),
  );
}

/**
 * Words the whole claim in as little room as it can have.
 *
 * @param view - The badge.
 * @returns "Company: SOC 2 Type 1, Mar 15, 2026".
 */
export function wordShortClaim({entity, claim, when}: Pick<Soc2BadgeView, 'entity' | 'claim' | 'when'>): Phrase {
  return phrase(
    msg(str`${named(entity)}: ${named(claim)}, ${when}`, {
      id: 'kit.short-claim',
      desc: 'The whole claim as short as can be. Name of the audited company; the claim (SOC 2 Type 1); the date',
    }),
  );
}
