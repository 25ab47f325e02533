import {launch} from 'puppeteer-core';
import {findPrograms} from '../browsers.mjs';

/** What a test browser has no use for, and what would make requests of its own. */
const QUIET = ['quic', 'gpu', 'background-networking', 'component-update', 'sync'].map((what) => `--disable-${what}`);

/**
 * Runs something with a browser of its own, so that nothing is in its cache or its memory.
 *
 * @template T
 * @param {(browser: import('puppeteer-core').Browser) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withBrowser(use) {
  const executablePath = process.env.CHROMIUM_PATH ?? findPrograms().chromium;
  if (!executablePath) throw new Error('Chromium is missing: `node scripts/browsers.mjs` says how to get it.');
  const args = ['--headless', '--no-sandbox', '--no-first-run', ...QUIET];
  const browser = await launch({executablePath, args, timeout: 0, protocolTimeout: 0});
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * A new page, and everything that goes wrong in it: what the console says, exceptions, requests without an answer.
 *
 * @param {import('puppeteer-core').Browser} browser
 */
export async function openPage(browser) {
  const page = await browser.newPage();
  const problems = [];
  page.on('console', (message) => problems.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`exception: ${error}`));
  page.on('requestfailed', (request) => problems.push(`no answer: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return {page, problems};
}
