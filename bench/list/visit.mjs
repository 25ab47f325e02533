import {slowCpu, withPage} from '../browser.mjs';
import {columns} from './facts.mjs';

/** What somebody types when looking for one company. In the facts, it occurs only in names. */
const WORD = 'ginkgo';

/** How long a key is held, and about how long a quick typist needs until the next one. */
const HELD = 30;
const BETWEEN = 80;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for a random time, so that no moment between two refreshes of the screen is measured more often than others. */
const somewhen = () => pause(BETWEEN + Math.random() * 20);

/** Times what is done to a page, and collects the times under the names of the actions. */
class Watch {
  /** @type {Record<string, number[]>} */
  taken = {};
  #page;

  constructor(page) {
    this.#page = page;
  }

  async time(action, type, act) {
    await this.#page.evaluate((type) => bench.list.watch(type), type);
    await act();
    const taken = await this.#page.evaluate(() => bench.list.seen());
    (this.taken[action] ??= []).push(...taken);
  }

  press(action, ...keys) {
    return this.time(action, 'keydown', async () => {
      for (const key of keys) {
        await somewhen();
        await this.#page.keyboard.press(key, {delay: HELD});
      }
    });
  }

  async enter() {
    const {x, y} = await this.#page.evaluate(() => bench.list.spot('search'));
    await this.#page.mouse.move(x, y);
    await this.time('enter', 'mousedown', () => this.#page.mouse.click(x, y, {delay: HELD}));
  }

  type = () => this.press('type', ...WORD);
  delete = () => this.press('delete', ...Array.from(WORD, () => 'Backspace'));
}

async function visitBare(page, watch) {
  await page.evaluate(() => bench.list.renderBare());
  await watch.enter();
  await watch.type();
  await watch.delete();
}

async function visitList(page, watch, {facts, expected}) {
  const render = await page.evaluate((url) => bench.list.render(url), facts);

  const check = async (names, when) => {
    const fault = await page.evaluate((names) => bench.list.compare(names), names);
    if (fault) throw new Error(`${names.length} rows should be seen ${when}: ${JSON.stringify(fault)}`);
  };
  const focus = (part) => page.evaluate((part) => bench.list.focus(part), part);
  const choose = async (part) => {
    await focus(part);
    await watch.press(part, 'ArrowDown');
    return page.evaluate((part) => bench.list.chosen(part), part);
  };

  await check(expected.all, 'at first');
  await watch.enter();
  await watch.type();
  await check(expected.found({word: WORD}), `after typing ${WORD}`);
  await watch.delete();
  await check(expected.all, 'after deleting it again');

  const sortable = await page.evaluate(() => bench.list.columns());
  if (sortable !== columns.length) throw new Error(`${sortable} columns can be sorted by, not ${columns}.`);
  for (const [at, column] of columns.entries()) {
    await focus(at);
    for (const descending of [false, true]) {
      await watch.press('sort', 'Enter');
      await check(expected.sorted(column, descending), `by ${column}, ${descending ? 'descending' : 'ascending'}`);
    }
  }
  // The third press restores the order of the facts.
  await watch.press('sort', 'Enter');
  await check(expected.all, 'after sorting');

  const purpose = await choose('purpose');
  await check(expected.found({purpose}), `for ${purpose}`);
  const location = await choose('location');
  await check(expected.found({purpose, location}), `for ${purpose} in ${location}`);
  await focus('clear');
  await watch.press('clear', 'Enter');
  await check(expected.all, 'after clearing');
  return render;
}

/**
 * Uses the list on a new page as a reader would, on a slow processor, with real keys and a real click, and times every input.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} job
 * @param {string} job.page Address of the page.
 * @param {{ width: number, height: number }} job.viewport
 * @param {object} [job.list] Without it there is only a field.
 * @param {string} job.list.facts Address of the facts.
 * @param {ReturnType<typeof import('./facts.mjs').expectations>} job.list.expected What has to be seen.
 * @returns {Promise<{ render?: number, actions: Record<string, number[]> }>} For the first rendering and for each input,
 *   how long it took until the next frame, in milliseconds.
 */
export function visit(browser, {page: address, viewport, list}) {
  return withPage(browser, async ({page, cdp}) => {
    await page.setViewport(viewport);
    await slowCpu(cdp);
    await page.goto(address, {waitUntil: 'load'});
    await pause(200);
    const watch = new Watch(page);
    const render = await (list ? visitList(page, watch, list) : visitBare(page, watch));
    return {render, actions: watch.taken};
  });
}
