import type {Contact, WithoutProvenance} from '../facts/types.js';

/**
 * The address of a message to the contact, with the subject that the source suggests.
 *
 * @param contact - The contact of the facts.
 * @returns A `mailto:` address.
 */
export function contactHref({email, subject}: Pick<WithoutProvenance<Contact>, 'email' | 'subject'>): string {
  const address = encodeURIComponent(email).replaceAll('%40', '@');
  return `mailto:${address}${subject === undefined ? '' : `?subject=${encodeURIComponent(subject)}`}`;
}
