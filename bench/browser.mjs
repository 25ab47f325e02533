import {readFileSync} from 'node:fs';
import {launch as start} from 'puppeteer-core';
import {findPrograms} from '../scripts/browsers.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = process.env.CHROMIUM_PATH ?? findPrograms().chromium;

const inPage = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms a request. */
const SLOW_4G = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750};

/**
 * A headless Chromium with a profile of its own.
 *
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export function launch() {
  if (!executablePath) throw new Error('Chromium is missing: `node scripts/browsers.mjs` says how to get it.');
  return start({
    executablePath,
    args: ARGS,
    defaultViewport: {width: 412, height: 823},
  });
}

/**
 * Runs `use` with a new browser. A browser's first page is slower than later ones, so an empty page is opened first.
 *
 * @template T
 * @param {(browser: import('puppeteer-core').Browser) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withBrowser(use) {
  const browser = await launch();
  try {
    await withPage(browser, ({page}) => page.goto('about:blank'));
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Runs `use` with a new page that shares no cache with any other, and fails if that page threw anything.
 *
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {(tab: { page: import('puppeteer-core').Page, cdp: import('puppeteer-core').CDPSession }) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withPage(browser, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.evaluateOnNewDocument(inPage);
    const result = await use({page, cdp: await page.createCDPSession()});
    if (errors.length > 0) throw new AggregateError(errors, `The page threw: ${errors[0].message}`);
    return result;
  } finally {
    await context.close();
  }
}

/**
 * Makes a page as slow as on a mid-range phone.
 *
 * @param {import('puppeteer-core').CDPSession} cdp
 */
export const slowCpu = (cdp) => cdp.send('Emulation.setCPUThrottlingRate', {rate: 4});

/**
 * Makes a page's network slow.
 *
 * @param {import('puppeteer-core').CDPSession} cdp
 */
export async function slowNetwork(cdp) {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
}
