import {formatRegion} from '@harmony/trust-badges/content.js';
import type {Subprocessor, TrustFacts} from '@harmony/trust-badges/facts.js';
import type {Claim} from './claims.js';
import {longDay, oneLine, quote} from './words.js';

/**
 * What an entry of the list claims.
 *
 * @param entry - A subprocessor in use, planned or former.
 * @returns The claims, the name first.
 */
export function entryClaims(entry: Subprocessor): Claim[] {
  const {id, data = [], locations = []} = entry;
  const key = `entry[${id}]`;
  const claim = (field: string, value: string | undefined, sentence: (value: string) => string): Claim[] =>
    value === undefined ? [] : [{key: `${key}.${field}`, text: `The subprocessor ${id} ${sentence(value)}`}];
  return [
    {key, text: `The list names ${quote(entry.name)} (${id}).`, origin: entry},
    ...claim('state', stateOf(entry), (state) => `is ${state}.`),
    ...claim('legalName', entry.legalName, (name) => `has the legal name ${quote(name)}.`),
    ...claim('website', entry.website, (website) => `has the web site ${oneLine(website)}`),
    ...claim('address', entry.address, (address) => `has the address ${quote(address)}.`),
    ...claim('contact', entry.contact, (contact) => `has the contact ${oneLine(contact)}`),
    ...claim('purpose', entry.purpose, (purpose) => `has the purpose ${quote(purpose)}.`),
    ...data.flatMap((item) => claim(`data[${item}]`, item, (item) => `processes ${quote(item)}.`)),
    ...locations.flatMap((code) => claim(`location[${code}]`, code, (code) => `has the location ${region(code)}.`)),
    ...claim('transfer', entry.transfer, (transfer) => `has the transfer mechanism ${quote(transfer)}.`),
    ...claim('announced', entry.announced, (date) => `was announced on ${longDay(date)}.`),
    ...claim('changed', entry.changed, (date) => `was last changed on ${longDay(date)}.`),
    ...claim('since', entry.since, (date) => `has ${longDay(date)} as the first day of its use.`),
  ];
}

/** One claim whatever the state, so that a new state counts as different, and not as more or less. */
function stateOf({plannedFrom, endedOn}: Subprocessor): string {
  if (endedOn !== undefined) return `no longer used; the last day was ${longDay(endedOn)}`;
  return plannedFrom === undefined ? 'in use' : `planned from ${longDay(plannedFrom)}`;
}

/** Two codes may have the same name, and some have none, so the code is given as well. */
function region(code: string): string {
  return `${formatRegion(code)} (${code})`;
}

/**
 * What the notice period claims.
 *
 * @param noticePeriod - As the facts give it.
 * @returns One claim, or none.
 */
export function noticePeriodClaims(noticePeriod: TrustFacts['subprocessors']['noticePeriod']): Claim[] {
  if (!noticePeriod) return [];
  const {days, counted} = noticePeriod;
  const time = `${days} ${days === 1 ? 'day' : 'days'}`;
  const until = counted === 'before-start' ? `${time} before the planned use` : `${time} after the announcement`;
  return [{key: 'noticePeriod', text: `Customers can object until ${until}.`, origin: noticePeriod}];
}
