import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import {serve} from '../../scripts/serve.mjs';
import {launchChromium} from './chromium.js';

export const ROOT = resolve(import.meta.dirname, '../..');

/** For what a test needs on the disk. */
export let folder: string;
export let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

/** Starts what the tests of a file share. */
export async function start() {
  folder = await mkdtemp(join(tmpdir(), 'harmony-examples-'));
  server = await serve();
  browser = await launchChromium();
  await browser
    .defaultBrowserContext()
    .overridePermissions(server.address, ['clipboard-read', 'clipboard-sanitized-write']);
}

export async function stop() {
  await browser?.close();
  await server?.close();
  if (folder) await rm(folder, {recursive: true});
}

/** Opens a page, and records whatever it should not do. */
export async function visit(address: string, prepare?: (page: Page) => Promise<unknown>) {
  const {origin} = new URL(server.address);
  const problems: string[] = [];
  const page = await browser.newPage();
  page.on('console', (message) => message.type() !== 'debug' && problems.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`thrown: ${String(error)}`));
  page.on('requestfailed', (failed) => problems.push(`failed: ${failed.url()}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`),
  );
  page.on('request', (sent) => {
    if (sent.url() !== address && new URL(sent.url()).origin !== origin) problems.push(`elsewhere: ${sent.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`blocked: ${event.violatedDirective}`),
    );
  });
  await prepare?.(page);
  await page.goto(address, {waitUntil: 'networkidle0'});
  return {page, problems};
}

/** Every custom element of the page and of its frames: whether it is defined, and what it shows. */
export async function elementsOf(page: Page) {
  const found = page.frames().map((frame) =>
    frame.$$eval('body *', (all) =>
      all
        .filter(({localName}) => localName.includes('-'))
        .map((element) => ({
          name: element.localName,
          defined: customElements.get(element.localName) !== undefined,
          rendered: element.shadowRoot?.textContent?.trim() ?? '',
          fallback: element.querySelector('a')?.checkVisibility() ?? false,
        })),
    ),
  );
  return (await Promise.all(found)).flat();
}
