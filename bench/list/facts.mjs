import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURE = '/stories/fixtures/example-entries.ts';

const region = new Intl.DisplayNames('en', {type: 'region'});
const enumeration = new Intl.ListFormat('en');
const list = (texts) => enumeration.format(texts);
const {compare} = new Intl.Collator('en', {numeric: true});

/** What an entry is sorted by, for each column in the order of the table. Empty if the fact is unknown. */
const KEYS = {
  name: ({name}) => name,
  purpose: ({purpose}) => purpose,
  data: ({data = []}) => list(data),
  locations: ({locations}) => list(locations.map((code) => region.of(code))),
  since: ({since = ''}) => since,
};

/** The columns in their order. */
export const columns = Object.keys(KEYS);

/** One of the entries is planned, and one is no longer used. */
const NOT_IN_USE = 2;

/**
 * Makes facts about companies that do not exist.
 *
 * @param {number} count of entries
 * @returns {Promise<object>} As a file would have them.
 */
export async function makeFacts(count) {
  const {module} = await runnerImport(FIXTURE, {root: ROOT, configFile: false, logLevel: 'error'});
  return module.exampleWithEntries(count - NOT_IN_USE);
}

/**
 * What the list has to show, worked out from the facts alone, without our own code for filtering and sorting.
 *
 * @param {object} facts
 */
export function expectations({subprocessors: {entries}}) {
  const listed = entries.filter(({endedOn}) => endedOn === undefined);
  const names = (entries) => entries.map(({name}) => name);
  return {
    all: names(listed),

    /**
     * What a search and the two choices have to show.
     *
     * @param {{ word?: string, purpose?: string, location?: string }} wanted The word is one that occurs in names only.
     */
    found: ({word = '', purpose, location}) =>
      names(
        listed.filter(
          (entry) =>
            entry.name.toLowerCase().includes(word) &&
            (purpose === undefined || entry.purpose === purpose) &&
            (location === undefined || entry.locations.some((code) => region.of(code) === location)),
        ),
      ),

    /** Equal entries keep the order of the facts. Entries without the fact come last, ascending or descending. */
    sorted(column, descending) {
      const key = KEYS[column];
      const known = listed.filter((entry) => key(entry) !== '');
      const unknown = listed.filter((entry) => key(entry) === '');
      return names([...known.sort((a, b) => (descending ? -1 : 1) * compare(key(a), key(b))), ...unknown]);
    },
  };
}
