import {describe, expect, it} from 'vitest';
import {columns, expectations} from '../../../bench/list/facts.mjs';
import {durationsOf} from '../../../bench/list/durations.js';
import {listTable} from '../../../bench/list/report.mjs';
import {putBetween} from '../../../bench/markdown.mjs';
import {readOptions} from '../../../bench/options.mjs';
import {exampleWithEntries} from '../../../stories/fixtures/example-entries.js';

describe('the figures', () => {
  it('are a line for each action, with all rounds in it, and one for all inputs', () => {
    const actions = Object.fromEntries(
      ['enter', 'type', 'delete', 'purpose', 'location', 'sort', 'clear'].map((name) => [name, [16, 48]]),
    );
    const visit = {render: 100, actions};
    const lines = listTable({rounds: [{'table-200': visit}, {'table-200': {render: 120, actions}}]}).split('\n');
    expect(lines).toHaveLength(2 + 9);
    expect(lines[2]).toBe('| **200** | first rendering | 2 | 110 | 119 | 120 |');
    expect(lines[4]).toBe('| **200** | a letter typed | 4 | 32 | 48 | 48 |');
    expect(lines[10]).toBe('| **200** | **all inputs** | 28 | 32 | 48 | 48 |');
  });
});

describe('how long an input takes', () => {
  it('is the longest of its events, and the least that the browser tells where it tells of none', () => {
    const entries = [
      {startTime: 10, duration: 24},
      {startTime: 12, duration: 40},
      {startTime: 60, duration: 32},
    ];
    expect(durationsOf([10, 30, 60], entries)).toEqual([40, 16, 32]);
  });
});

describe('what the list has to show', () => {
  const {all, found, sorted} = expectations(exampleWithEntries(24));

  it('is everything but the former ones', () => {
    expect(all).toHaveLength(25);
    expect(all).toContain('Example Planned Company');
    expect(all).not.toContain('Example Former Company');
  });

  it('is what fits all that is looked for', () => {
    expect(found({})).toEqual(all);
    expect(found({word: 'ginkgo'})).toEqual(['Example Ginkgo Company 7', 'Example Ginkgo Company 19']);
    expect(found({word: 'ginkgo', purpose: 'Mail'})).toEqual([]);
    expect(found({purpose: 'Search', location: 'Ireland'})).toContain('Example Planned Company');
  });

  it.each(columns)('is everything in another order, by %s', (column) => {
    expect(sorted(column, false).toSorted()).toEqual(all.toSorted());
    expect(sorted(column, true).toSorted()).toEqual(all.toSorted());
  });

  it('has what is not known at the end either way', () => {
    expect(sorted('since', false).at(-1)).toBe('Example Planned Company');
    expect(sorted('since', true).at(-1)).toBe('Example Planned Company');
  });
});

describe('the page with the figures', () => {
  it('gets a text between its two comments', () => {
    const page = 'a\n<!-- x:start -->\nold\n<!-- x:end -->\nb';
    expect(putBetween(page, 'x', 'new')).toBe('a\n<!-- x:start -->\n\nnew\n\n<!-- x:end -->\nb');
    expect(() => putBetween(page, 'y', 'new')).toThrow('y:start');
  });
});

describe('the options', () => {
  const read = (...args: string[]) => {
    const {contestants, list, out, page} = readOptions(args);
    return {contestants: contestants.length, list: list?.rounds, writes: [out, page].filter(Boolean).length};
  };

  it.each([
    {args: [], contestants: 7, list: 3, writes: 2},
    {args: ['--only', 'list'], contestants: 0, list: 3, writes: 2},
    {args: ['--only', 'list', '--quick'], contestants: 0, list: 1, writes: 0},
    {args: ['--only', 'harmony'], contestants: 2, list: undefined, writes: 0},
    {args: ['--only', 'harmony,list', '--rounds', '3'], contestants: 2, list: 3, writes: 0},
    {args: ['--only', 'list', '--out', 'some.json'], contestants: 0, list: 3, writes: 1},
  ])('$args', ({args, ...expected}) => {
    expect(read(...args)).toEqual(expected);
  });
});
