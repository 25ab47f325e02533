import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {harmony} from '../../bench/contestants.mjs';
import {measureGlobalListeners, measureHoldings, measureRequests, measureShift} from '../../bench/measure.mjs';
import {openStage} from '../../bench/stage.mjs';

// Only what comes out the same every time is asserted. Times depend on the machine: `npm run bench` measures those.

const COUNT = 1000;
const MIB = 2 ** 20;
const bare = {...harmony, id: 'harmony-bare', html: '<harmony-soc2-badge variant="pill"></harmony-soc2-badge>'};

type Stage = Awaited<ReturnType<typeof openStage<[typeof harmony, typeof bare]>>>;

let browser: Stage['browser'];
let withFallback: Stage['cast'][0];
let withoutFallback: Stage['cast'][1];
let close: Stage['close'] | undefined;

beforeAll(async () => {
  ({
    browser,
    cast: [withFallback, withoutFallback],
    close,
  } = await openStage(harmony, bare));
});

afterAll(() => close?.());

/** Nodes that all badges share, such as a parsed template, add up to less than one per badge. */
const nodesEach = (nodes: number) => Math.floor(nodes / COUNT);

describe('what pills cost the page they stand on', () => {
  it('is at most 16 DOM nodes each', async () => {
    const {nodes} = await measureHoldings(browser, withoutFallback, COUNT);
    expect(nodesEach(nodes)).toBeLessThanOrEqual(16);
  });

  it('is at most 1.3 MiB of script memory for a thousand', async () => {
    const {jsHeap} = await measureHoldings(browser, withFallback, COUNT);
    expect(jsHeap / MIB).toBeLessThanOrEqual(1.3);
  });

  it('is no listener on the document or the window before anyone touches them', async () => {
    expect(await measureGlobalListeners(browser, withFallback)).toEqual({document: 0, window: 0});
  });

  it('is one request, and none to anyone else, even after a tip was opened', async () => {
    const {all, foreign} = await measureRequests(browser, withFallback);
    expect(all).toEqual(withFallback.scripts);
    expect(foreign).toEqual([]);
  });

  it.each([
    {width: 412, height: 823},
    {width: 1280, height: 800},
  ])('moves no content when the script is late, $width pixels wide', async (viewport) => {
    const {moved} = await measureShift(browser, withFallback, viewport);
    expect(moved).toBe(0);
  });
});
