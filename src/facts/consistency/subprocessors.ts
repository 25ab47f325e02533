import type {CalendarDate} from '../calendar-date.js';
import type {Reason} from '../reason.js';
import type {Facts} from '../types.js';

type Entry = NonNullable<Facts['subprocessors']['entries']>[number];

/** One rule about an entry: what is wrong, and at which of its keys. Nothing if all is well. */
type Rule = (
  entry: Entry,
  lastUpdated: CalendarDate,
  factsVersion: CalendarDate,
) => {key: keyof Entry; message: string} | undefined;

/** The source knows only what has happened by its last update. */
const happened =
  (key: 'since' | 'endedOn' | 'announced'): Rule =>
  (entry, lastUpdated) =>
    (entry[key] ?? '') > lastUpdated
      ? {key, message: `must not be after ${lastUpdated}, the day on which the list was last updated`}
      : undefined;

const RULES: readonly Rule[] = [
  ({plannedFrom, since, endedOn}) =>
    plannedFrom !== undefined && (since !== undefined || endedOn !== undefined)
      ? {key: 'plannedFrom', message: 'must be left out for one that is or was in use; "since" takes its place'}
      : undefined,
  ({plannedFrom, announced}) =>
    plannedFrom !== undefined && announced !== undefined && announced > plannedFrom
      ? {key: 'announced', message: `must not be after ${plannedFrom}, the first day of the planned use`}
      : undefined,
  ({since, endedOn}) =>
    since !== undefined && endedOn !== undefined && endedOn < since
      ? {key: 'endedOn', message: `must not be before ${since}, the first day of its use`}
      : undefined,
  happened('since'),
  happened('endedOn'),
  happened('announced'),
  // We may correct a mistake of our own on any day, and the source need not have changed.
  ({changed}, lastUpdated, factsVersion) =>
    changed !== undefined && changed > factsVersion && changed > lastUpdated
      ? {key: 'changed', message: `must not be after ${factsVersion}, the day on which the facts were last changed`}
      : undefined,
  ({changed, announced}) =>
    changed !== undefined && announced !== undefined && changed < announced
      ? {key: 'changed', message: `must not be before ${announced}, the day of the announcement`}
      : undefined,
];

/**
 * Checks that each entry is in use, planned or former, and only one of these, and that its days are in order.
 *
 * @param facts - Facts of the right shape.
 * @returns Every reason to refuse them, with its path.
 */
export function checkSubprocessors({factsVersion, subprocessors: {entries = [], lastUpdated}}: Facts): Reason[] {
  return entries.flatMap((entry, index) =>
    RULES.flatMap((rule) => {
      const broken = rule(entry, lastUpdated, factsVersion);
      return broken ? [{path: `subprocessors.entries[${index}].${broken.key}`, message: broken.message}] : [];
    }),
  );
}
