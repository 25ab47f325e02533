import type {SubprocessorEntry, SubprocessorListElementContent} from '@harmony/trust-badges/content.js';

/**
 * `subprocessor-list.json`: the named list for programs. Keys that an entry does not have are absent, not null, and all keys
 * stand in a fixed order. Keys may be added; none changes its meaning.
 */
export interface ListData {
  /** Which facts these are, as in every format. */
  readonly facts: {readonly version: string; readonly digest: string};
  /** The language of the country names. Texts are those of the facts, in English. */
  readonly language: string;
  /** Whose subprocessors. */
  readonly subject: string;
  /** The day on which the source of the list was last updated. */
  readonly lastUpdated: string;
  readonly entries: readonly SubprocessorEntry[];
}

/**
 * The named list as data.
 *
 * @param content - What the list says; its facts name someone.
 * @returns The content of the file.
 */
export function listData({factsId, locale, record}: SubprocessorListElementContent): ListData {
  const [version, digest] = factsId.split(' ') as [string, string];
  const {subject, lastUpdated, entries} = record;
  return {facts: {version, digest}, language: locale, subject, lastUpdated, entries};
}
