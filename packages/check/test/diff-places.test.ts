import {describe, expect, it} from 'vitest';
import {compare} from '../src/compare.js';
import {describe as describeChange} from '../src/diff.js';
import {ELSEWHERE, parsed, reasonsFor, wholeCompany} from '../../../test/unit/facts/company.js';

type Path = readonly string[];

/** Every place of the fictional facts that holds a text or a number. */
function placesOf(node: unknown, path: Path = []): Path[] {
  if (typeof node !== 'object' || node === null) return [path];
  return Object.entries(node).flatMap(([key, value]) => placesOf(value, [...path, key]));
}

/** The fictional facts with another value in a place, and the value that was there. */
function wholeCompanyWith(path: Path, change: (value: unknown) => unknown = (value) => value) {
  const facts = wholeCompany();
  let node = facts as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
  const last = path.at(-1)!;
  const old = node[last];
  node[last] = change(old);
  return {facts, old};
}

/** What may stand in a place instead. Facts refuse most of it. */
function instead(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  const days = ['2025-12-30', '2023-01-02', '2025-01-02', '2026-01-30'];
  const words = ['GB', 'dpa', 'at-rest', 'qualified', 'before-start'];
  return [`${String(value)}-x`, `${String(value)}x`, ...days, ...words].filter((other) => other !== value);
}

const before = parsed(wholeCompany());
const places = placesOf(wholeCompany());

/** These can change only together with others. */
const TOGETHER = /\.(?:source|section|type|category|categories\.\d)$|^sources\.\d\.(?:id|sections\.\d\.id)$/;

describe('every place of the facts', () => {
  it('changes what is said when it changes', () => {
    const refused: string[] = [];
    for (const path of places.filter(([first]) => first !== 'factsVersion')) {
      const {old} = wholeCompanyWith(path);
      const accepted = instead(old).find((value) => reasonsFor(wholeCompanyWith(path, () => value).facts).length === 0);
      const facts = accepted === undefined ? undefined : wholeCompanyWith(path, () => accepted).facts;
      if (facts) expect(describeChange(before, parsed(facts)), path.join('.')).not.toBe('Both say the same.\n');
      else refused.push(path.join('.'));
    }
    expect(refused.filter((path) => !TOGETHER.test(path))).toEqual([]);
    expect(places.length - refused.length).toBeGreaterThan(120);
  });

  it('changes where it was read, and nothing else, when only its source changes', () => {
    const sourced = places.filter((path) => path.at(-1) === 'source').map((path) => path.slice(0, -1));
    for (const path of sourced) {
      const {facts, old} = wholeCompanyWith(path, (old) => ({...(old as object), ...ELSEWHERE}));
      if ((old as typeof ELSEWHERE).source === ELSEWHERE.source) continue;
      const {more, less, differently} = compare(before, parsed(facts));
      expect([more, less, differently.map(({now}) => now)], path.join('.')).toEqual([
        [],
        [],
        ['Read in other-page: Other section.'],
      ]);
    }
    expect(sourced.length).toBeGreaterThan(40);
  });
});
