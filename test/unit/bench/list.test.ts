import {describe, expect, it} from 'vitest';
import {columns, expectations} from '../../../bench/list/facts.mjs';
import {busyIn} from '../../../bench/list/main-thread.mjs';
import {listTable, summarize} from '../../../bench/list/report.mjs';
import {takenBy} from '../../../bench/list/taken.mjs';
import {putBetween} from '../../../bench/markdown.mjs';
import {readOptions} from '../../../bench/options.mjs';
import {exampleWithEntries} from '../../../stories/fixtures/example-entries.js';

/** Over two frames, of which the first had more to do. */
const taken = (longest: number, missed = 0) => ({
  work: longest + 1,
  longest,
  shown: longest + 5,
  settled: longest + 100,
  missed,
});

describe('what an action took', () => {
  it('has a dropped frame where the main thread needed more than a sixtieth of a second ', () => {
    const {times, dropped, missed} = summarize([taken(3), taken(16.6), taken(16.7), taken(40, 2)]);
    expect({times, dropped, missed}).toEqual({times: 4, dropped: 2, missed: 2});
  });

  it('is a line of the table, with all rounds in it', () => {
    const actions = Object.fromEntries(
      ['enter', 'type', 'delete', 'purpose', 'location', 'sort', 'clear'].map((name) => [
        name,
        [taken(2), taken(20, 1)],
      ]),
    );
    const visit = {render: {laidOut: 100, framed: 120, complete: 200}, actions};
    const lines = listTable({rounds: [{'table-1000': visit}, {'table-1000': visit}]}).split('\n');
    expect(lines).toHaveLength(2 + 8);
    expect(lines[2]).toBe(
      '| **1,000** | first rendering | 2 | 100 / 100 / 100 |  | 120 / 120 / 120 | 200 / 200 |  |  |',
    );
    expect(lines[4]).toBe(
      '| **1,000** | a letter typed | 4 | 12 / 21 / 21 | 11 / 20 / 20 | 16 / 25 / 25 | 111 / 120 | 2 | 2 |',
    );
  });
});

describe('how long the main thread is busy', () => {
  it.each([
    {from: 0, to: 100, busy: 30},
    {from: 15, to: 35, busy: 10},
    {from: 12, to: 18, busy: 6},
    {from: 60, to: 100, busy: 0},
  ])('$busy ms from $from to $to', ({from, to, busy}) => {
    const tasks = [
      {start: 30, end: 50},
      {start: 10, end: 20},
      {start: 12, end: 14},
    ];
    expect(busyIn(tasks)(from, to)).toBe(busy);
  });
});

describe('what an event took', () => {
  const frame = (
    end: number,
    event: number,
    {viewed = false, changed = viewed}: {viewed?: boolean; changed?: boolean} = {},
  ) => ({
    stamp: end - 10,
    end,
    event,
    viewed,
    changed,
  });
  // Two keys: the first one's result comes in two frames and, out of sight, a third; the second one changes nothing.
  const seen = {
    events: [{timeStamp: 95}, {timeStamp: 200}],
    frames: [
      frame(100, -1, {viewed: true}),
      frame(120, 0, {viewed: true}),
      frame(137, 0, {viewed: true}),
      frame(187, 0, {changed: true}),
      frame(210, 1),
      frame(227, 1),
    ],
  };
  // Half of the time, and all of it in the third frame.
  const busy = (from: number, to: number) => (to - from) / (from === 137 ? 1 : 2);

  it('counts the frames that it changed, by what the main thread did for each', () => {
    const [first, second] = takenBy(seen, busy);
    expect(first).toEqual({shown: 42, work: 18.5, longest: 50, settled: 92, missed: 2});
    expect(second).toEqual({shown: 10, work: 5, longest: 5, settled: 10, missed: 0});
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
