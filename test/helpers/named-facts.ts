import {parseFacts} from '../../dist/facts/index.js';
import {exampleWithEntries} from '../../stories/fixtures/example-entries.js';

export type ExampleFacts = ReturnType<typeof exampleWithEntries>;
export type Entry = NonNullable<ExampleFacts['subprocessors']['entries']>[number];

/** Fictional facts with so many entries in use, one planned and one former, as `parseFacts()` returns them. */
export function namedFacts(count: number, change: (facts: ExampleFacts) => ExampleFacts = (facts) => facts) {
  const result = parseFacts(change(exampleWithEntries(count)));
  if (!result.ok) throw new Error(JSON.stringify(result.reasons));
  return result.facts;
}

/** Fictional facts with just these entries, and neither a change log nor a notice period. */
export function factsWith(entries: readonly Partial<Entry>[]) {
  return namedFacts(1, (facts) => {
    const [example] = facts.subprocessors.entries!;
    const {source, section} = example!;
    const {changes: _changes, noticePeriod: _noticePeriod, ...subprocessors} = facts.subprocessors;
    const filled = entries.map((entry, index) => {
      const id = `entry-${index}`;
      return {id, name: `Example ${id}`, purpose: 'Example purpose', source, section, ...entry};
    });
    return {...facts, subprocessors: {...subprocessors, entries: filled}};
  });
}
