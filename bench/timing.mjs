import {slowCpu, slowNetwork, withPage} from './browser.mjs';
import {median} from './statistics.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('./stage.mjs').Staged} Staged */

const COUNT = 1000;
const WARM_OPENINGS = 3;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function boot({page, cdp}, {contestant, scripts, styles, page: publish}) {
  await page.goto(publish({head: false, styled: false, badge: false}), {waitUntil: 'load'});
  await page.evaluate((urls) => bench.prefetch(urls), [...scripts, ...styles]);
  await pause(200);
  await slowCpu(cdp);
  return page.evaluate((job) => bench.boot(job), {html: contestant.html, scripts, styles});
}

async function navigate({page, cdp}, {page: publish}) {
  await page.evaluateOnNewDocument(() => bench.watch());
  await slowCpu(cdp);
  await slowNetwork(cdp);
  await page.goto(publish(), {waitUntil: 'load'});
  return {shown: await page.evaluate(() => bench.shownAt)};
}

async function taskDuration(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

async function mount({page, cdp}, {contestant, page: publish}) {
  await page.goto(publish({badge: false}), {waitUntil: 'load'});
  // The processor time of the main thread, which hardly depends on what else the machine is doing.
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  await cdp.send('HeapProfiler.collectGarbage');
  await pause(200);
  const before = await taskDuration(cdp);
  const mounted = await page.evaluate((html, count) => bench.mount(html, count), contestant.html, COUNT);
  await pause(400); // Work that is put off until later counts, too.
  const mainThread = (await taskDuration(cdp)) - before;
  const rendered = await page.evaluate(() => bench.countRendered());
  if (rendered !== COUNT) throw new Error(`${contestant.id}: only ${rendered} of ${COUNT} badges rendered.`);
  return {mounted, mainThread};
}

async function open({page, cdp}, {contestant, page: publish}) {
  const {id, trigger, tip, explanation} = contestant;
  await page.goto(publish(), {waitUntil: 'load'});
  await page.evaluate(() => bench.rendered());
  await pause(300);
  await slowCpu(cdp);
  const openOnce = () => page.evaluate((selectors) => bench.open(selectors), {trigger, tip});
  const first = await openOnce();
  if (explanation && !first.text.includes(explanation)) throw new Error(`${id}: the tip says «${first.text}».`);
  const warm = [];
  for (let i = 0; i < WARM_OPENINGS; i++) {
    await page.evaluate((selectors) => bench.close(selectors), {trigger, tip});
    await pause(50);
    warm.push((await openOnce()).laidOut);
  }
  return {opened: first.laidOut, openedFrame: first.framed, openedWarm: median(warm)};
}

const STEPS = {boot, navigate, mount, open};

/** The names of the steps; each is one page load and gives one or more times in milliseconds. */
export const steps = Object.keys(STEPS);

/**
 * One page load.
 *
 * @param {string} step
 * @param {Browser} browser
 * @param {Staged} staged
 * @returns {Promise<Record<string, number>>}
 */
export function time(step, browser, staged) {
  return withPage(browser, (tab) => STEPS[step](tab, staged));
}
