import {lastDayToObject, latest, toldOn, type CalendarDate, type TrustFacts} from '@harmony/trust-badges/facts.js';
import {entryClaims} from './claims-of-list.js';
import {quote} from './words.js';

/** One thing that the feed tells: what it says, and the day that it gives for that. */
interface Told {
  readonly says: string;
  readonly on: CalendarDate;
  /** Where its owner records that it has changed. */
  readonly key: 'changed' | 'factsVersion';
}

/**
 * What the feed would say differently without a later date, so that its readers would not hear of the change.
 *
 * @param before - The old facts.
 * @param now - The new facts.
 * @returns What the owner of the facts has to do, in sentences; none when all is well.
 */
export function unrecordedChanges(before: TrustFacts, now: TrustFacts): string[] {
  const old = tellings(before);
  return [...tellings(now)].flatMap(([id, {says, on, key}]) => {
    const former = old.get(id);
    if (former === undefined || former.says === says || on > former.on) return [];
    const record =
      key === 'changed' ? `set "changed" of ${quote(id)}` : `${quote(id)} has changed, so set "factsVersion"`;
    return [
      `To do: ${record} to the day of the change, which must be after ${former.on}; readers of the feed hear of it only then.`,
    ];
  });
}

function tellings({factsVersion, subprocessors}: TrustFacts): Map<string, Told> {
  const {entries = [], changes = [], noticePeriod, lastUpdated} = subprocessors;
  const planned = entries.filter(({plannedFrom}) => plannedFrom !== undefined);
  return new Map([
    ...planned.map((entry): [string, Told] => {
      const claims = entryClaims(entry).filter(({key}) => !key.endsWith('.changed'));
      const says = [...claims.map(({text}) => text), lastDayToObject(entry, noticePeriod)].join('\n');
      const key = entry.changed === undefined ? 'factsVersion' : 'changed';
      return [entry.id, {says, on: toldOn(entry, {factsVersion, lastUpdated}), key}];
    }),
    ...changes.map(({date, changed = date, statement}): [string, Told] => {
      return [statement.id, {says: `${date} ${statement.text}`, on: latest([date, changed]), key: 'changed'}];
    }),
  ]);
}
