import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {report} from '../../helpers/bundled.js';
import harmony from '../../../src/facts/harmony.json' with {type: 'json'};

/** The day of the report is `{date}` there, so that another report changes neither the table nor the source. */
const read = (path: string) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replaceAll('{date}', report.long);

interface Row {
  readonly source: string;
  readonly said: string;
  readonly why: string;
}

/** The tables of docs/wording.md, by the title of the source. */
const tables = new Map(
  read('docs/wording.md')
    .split(/^## /m)
    .slice(1)
    .map((section): [string, Row[]] => {
      const [title, ...lines] = section.trim().split('\n');
      const rows = lines.filter((line) => line.startsWith('| ')).slice(2);
      return [title!, rows.map(rowOf)];
    }),
);

function rowOf(line: string): Row {
  const cells = line.slice(2, -2).split(' | ');
  const [source, said, why] = cells.map((cell) => cell.replaceAll(String.raw`\|`, '|').trim());
  return {source: source!, said: said!, why: why!};
}

const rows = [...tables.values()].flat();
const saidWith = (id: string, text: string) => rows.some(({said}) => said.split('<br>').includes(`\`${id}\`: ${text}`));

function statementsOf(node: unknown): {id: string; text: string}[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(statementsOf);
  return 'id' in node && 'text' in node ? [node as {id: string; text: string}, ...inner] : inner;
}

describe('docs/wording.md', () => {
  it.each(harmony.sources)('has every sentence of $title, as said or as left out', ({id, title}) => {
    const known = tables
      .get(title)!
      .map(({source}) => source)
      .sort((one, other) => other.length - one.length);
    expect(known.length).toBeGreaterThan(30);
    for (const line of read(`test/fixtures/sources/${id}.txt`).split('\n')) {
      let rest = line.replace(/^[\s•-]+/, '').trim();
      while (rest !== '') {
        const next = known.find((sentence) => rest.startsWith(sentence));
        expect(next, `No row of docs/wording.md has: ${rest}`).toBeDefined();
        rest = rest.slice(next!.length).trim();
      }
    }
  });

  it('has every statement beside its source, as it reads now', () => {
    const missing = statementsOf(harmony).filter(({id, text}) => !saidWith(id, text));
    expect(missing).toEqual([]);
  });

  it('has no statement that the facts do not have', () => {
    const ids = new Set(statementsOf(harmony).map(({id}) => id));
    const named = rows.flatMap(({said}) => [...said.matchAll(/`([^`]+)`: /g)].map(([, id]) => id!));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('gives a reason for each sentence, also for what is left out', () => {
    expect(rows.filter(({why}) => why.length < 10)).toEqual([]);
    // What is neither said nor left out is a fact that is no sentence, such as a date.
    const unsaid = rows.filter(({said, why}) => said === '' && !why.startsWith('Left out: '));
    for (const {why} of unsaid) expect(why).toMatch(/`[a-z]+\.[a-zA-Z]+`/);
  });
});
