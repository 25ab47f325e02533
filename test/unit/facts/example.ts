import harmony from '../../../src/facts/harmony.json';

/** A copy of the bundled facts, to be changed by a test. */
export function exampleFacts(): typeof harmony & Record<string, unknown> {
  return structuredClone(harmony);
}

/** Sets one place of a copy of the bundled facts: `set('soc2.report.date', '2026-02-30')`. */
export function exampleWith(path: string, value: unknown): unknown {
  const facts = exampleFacts();
  const keys = path.split('.');
  const last = keys.pop()!;
  let node: Record<string, unknown> = facts;
  for (const key of keys) node = node[key] as Record<string, unknown>;
  if (value === undefined) delete node[last];
  else node[last] = value;
  return facts;
}
