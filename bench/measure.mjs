import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {withPage} from './browser.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('./stage.mjs').Staged} Staged */

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const brotli = (body) => brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * What has to be loaded once, and what every badge adds to the page's HTML. Each file is compressed alone.
 *
 * @param {Staged} staged
 */
export function measureBytes({contestant, files}) {
  const bodies = files.map(({body}) => body);
  return {
    raw: sum(bodies.map((body) => body.length)),
    gzip: sum(bodies.map((body) => gzipSync(body, {level: 9}).length)),
    brotli: sum(bodies.map((body) => brotli(body).length)),
    html: Buffer.byteLength(contestant.html.replaceAll('{i}', '0')),
  };
}

async function holdings(cdp) {
  // One garbage collection is not enough: what it frees may have kept other objects alive.
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize} = await cdp.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners} = await cdp.send('Memory.getDOMCounters');
  return {jsHeap: usedSize, domHeap: embedderHeapUsedSize, nodes, listeners: jsEventListeners};
}

/**
 * What a number of badges add to an empty page with the library loaded: bytes of both heaps, DOM nodes, listeners.
 *
 * @param {Browser} browser
 * @param {Staged} staged
 * @param {number} [count]
 */
export function measureHoldings(browser, {contestant, page: publish}, count = 1000) {
  return withPage(browser, async ({page, cdp}) => {
    await page.goto(publish({badge: false}), {waitUntil: 'load'});
    await pause(300);
    const before = await holdings(cdp);
    await page.evaluate((html, count) => bench.mount(html, count), contestant.html, count);
    await pause(400);
    const after = await holdings(cdp);
    const rendered = await page.evaluate(() => bench.countRendered());
    if (rendered !== count) throw new Error(`${contestant.id}: ${count - rendered} of ${count} badges did not render.`);
    return {
      jsHeap: after.jsHeap - before.jsHeap,
      domHeap: after.domHeap - before.domHeap,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  });
}

/**
 * How many listeners there are on the document and the window, before anyone has touched the page.
 *
 * @param {Browser} browser
 * @param {Staged} staged
 */
export function measureGlobalListeners(browser, {page: publish}) {
  return withPage(browser, async ({page, cdp}) => {
    await page.goto(publish(), {waitUntil: 'load'});
    await page.evaluate(() => bench.rendered());
    const count = async (expression) => {
      const {result} = await cdp.send('Runtime.evaluate', {expression});
      const {listeners} = await cdp.send('DOMDebugger.getEventListeners', {objectId: result.objectId});
      return listeners.length;
    };
    return {document: await count('document'), window: await count('window')};
  });
}

/**
 * The addresses that a page with one badge requests, besides its own, until its tip has been opened.
 *
 * @param {Browser} browser
 * @param {Staged} staged
 */
export function measureRequests(browser, {contestant, page: publish}) {
  return withPage(browser, async ({page, cdp}) => {
    const address = publish();
    const requests = [];
    await cdp.send('Network.enable');
    cdp.on('Network.requestWillBeSent', ({request: {url}}) => {
      if (url !== address && !url.startsWith('data:')) requests.push(url);
    });
    await page.goto(address, {waitUntil: 'load'});
    await page.evaluate(() => bench.rendered());
    await page.evaluate((selectors) => bench.open(selectors), contestant);
    await pause(500);
    const {origin} = new URL(address);
    return {all: requests, foreign: requests.filter((url) => new URL(url).origin !== origin)};
  });
}

/** Wide enough for every badge and every fallback to fit on one line, because line breaks are up to the page. */
const WIDE = {width: 1280, height: 800};

/**
 * How far the content under a badge moves, in pixels, when the script comes 1.2 s after the page, and the layout shift
 * score the browser gives that.
 *
 * @param {Browser} browser
 * @param {Staged} staged
 * @param {{width: number, height: number}} [viewport] wide unless told
 */
export function measureShift(browser, {scripts, page: publish}, viewport = WIDE) {
  return withPage(browser, async ({page}) => {
    await page.setViewport(viewport);
    await page.goto(publish({head: false, ownFont: true}), {waitUntil: 'load'});
    await pause(1200);
    return page.evaluate((scripts) => bench.arrive(scripts), scripts);
  });
}
