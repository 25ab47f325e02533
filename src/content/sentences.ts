import {msg, str} from '@lit/localize';
import {isolateName, toRichText, type RichText} from './rich-text.js';
import type {Soc2BadgeContent} from './soc2-badge.js';

/**
 * Describes which facts a copy shows, so that two copies can be compared.
 *
 * @param factsId - Version and digest of the facts.
 * @returns "Facts version 2026-11-22 04abdadce01d".
 */
export function describeFactsVersion(factsId: string): RichText {
  return toRichText(
    msg(str`Facts version ${isolateName(factsId)}`, {
      id: 'kit.facts',
      desc: 'Small print: which version of the facts this text shows. The placeholder is a date and a short code',
    }),
  );
}

/**
 * Turns a line, such as a title, into a sentence, for running text.
 *
 * @param line - The line, with names in it from `isolateName()`.
 * @returns The line with the full stop of the language; as it is if it ends in one, as an abbreviation does.
 */
export function describeSentence(line: string): RichText {
  if (/\.\u2069*$/.test(line)) return toRichText(line);
  return toRichText(
    msg(str`${line}.`, {id: 'kit.sentence', desc: 'A title or a line becomes a sentence: only the full stop is added'}),
  );
}

/**
 * Describes a link for places that allow no links.
 *
 * @param label - What the link does: "Request the report".
 * @param address - Where it leads.
 * @returns "Request the report: name@company.example".
 */
export function describeAddress(label: string, address: string): RichText {
  return toRichText(
    msg(str`${label}: ${isolateName(address)}`, {
      id: 'kit.address',
      desc: 'What to do, such as Request the report; then the e-mail address to write to',
    }),
  );
}

/**
 * Describes the whole claim as briefly as possible.
 *
 * @param content - The badge.
 * @returns "Company: SOC 2 Type 1, Mar 15, 2026".
 */
export function describeShortClaim({
  entity,
  claim,
  when,
}: Pick<Soc2BadgeContent, 'entity' | 'claim' | 'when'>): RichText {
  return toRichText(
    msg(str`${isolateName(entity)}: ${isolateName(claim)}, ${when}`, {
      id: 'kit.short-claim',
      desc: 'The whole claim as short as can be. Name of the audited company; the claim (SOC 2 Type 1); the date',
    }),
  );
}
