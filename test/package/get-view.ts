import type {Browser, ElementHandle, Page} from 'puppeteer-core';
import {serve} from '../../scripts/serve.mjs';
import {report} from '../helpers/bundled.js';
import {launchChromium} from './chromium.js';

export const FOUR = ['en', 'de', 'ar', 'ja'];
/** `name` is what the files are called, `tag` what the element is, without its prefix. */
export const ELEMENTS = {
  'SOC 2 badge': {
    tag: 'soc2-badge',
    name: `soc2-type${report.type}-badge`,
    date: report.date,
    facts: [report.entity, `SOC 2 Type ${report.type}`],
  },
  'Security summary': {tag: 'security-summary', name: 'security-summary', date: '2026-02-01', facts: ['Harmonity']},
  'Subprocessor list': {
    tag: 'subprocessor-list',
    name: 'subprocessor-list',
    date: '2026-02-01',
    facts: ['Harmonity'],
  },
};
export type Element = keyof typeof ELEMENTS;
export const BADGE = 'SOC 2 badge' as const;
export const ALL = Object.keys(ELEMENTS) as Element[];
export const PLACES = [
  ...['A script', 'HTML without script', 'Rich text (sanitised HTML)', 'Simple HTML without links', 'Markdown'],
  ...['An image', 'Text with a limit', 'An iframe', 'Structured data (JSON-LD)'],
] as const;
export type Place = (typeof PLACES)[number];
export let server: Awaited<ReturnType<typeof serve>>;
export let browser: Browser;
export let page: Page;
export const problems: string[] = [];
/** What the server says of the whole kit. */
export let kit: {facts: {version: string; digest: string}; styles: Record<string, string>; locales: string[]};

/** Starts what the tests of a file share. */
export async function start() {
  server = await serve();
  browser = await launchChromium();
  await browser
    .defaultBrowserContext()
    .overridePermissions(server.address, ['clipboard-read', 'clipboard-sanitized-write']);
  kit = await (await fetch(`${server.address}kit/index.json`)).json();
  page = await visit();
}

/** What is in a file of the kit. */
export const textOf = async (path: string) => (await fetch(`${server.address}kit/${path}`)).text();

export async function stop() {
  await browser?.close();
  await server?.close();
}

/** Opens the page, and records whatever it should not do. */
export async function visit(query = '', prepare?: () => void, width = 1280) {
  const opened = await browser.newPage();
  await opened.setViewport({width, height: 900});
  opened.on(
    'console',
    (message) => message.type() !== 'debug' && problems.push(`${message.type()}: ${message.text()}`),
  );
  opened.on('pageerror', (error) => problems.push(`thrown: ${String(error)}`));
  opened.on('response', (got) => got.status() >= 400 && problems.push(`${got.status()}: ${got.url()}`));
  opened.on('request', (sent) => {
    if (!sent.url().startsWith(server.address)) problems.push(`elsewhere: ${sent.url()}`);
  });
  if (prepare) await opened.evaluateOnNewDocument(prepare);
  await opened.goto(`${server.address}get/${query}`, {waitUntil: 'networkidle0'});
  await opened.waitForSelector('#get .result h2');
  return opened;
}

/** Finds a control by its name for readers. Not through the accessibility tree, which takes a second for such a long page. */
async function control<Kind extends 'input' | 'select'>(on: Page, kind: Kind, name: string) {
  const found = await on.evaluateHandle(
    (selector, wanted) => {
      const all = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`#get ${selector}`)];
      const named = all.filter(
        (each) => (each.ariaLabel ?? each.labels![0]!.querySelector('.name, .title')!.textContent) === wanted,
      );
      if (named.length !== 1 || !named[0]!.checkVisibility()) throw new Error(`There is no one “${wanted}”.`);
      return named[0]!;
    },
    kind,
    name,
  );
  return found as unknown as ElementHandle<HTMLElementTagNameMap[Kind]>;
}

export const settled = (on: Page) => on.waitForSelector('#get .result:not([aria-busy])');

export async function radio(name: string, on = page) {
  await (await control(on, 'input', name)).click();
  await settled(on);
}

export async function option(list: string, value: string, on = page) {
  await (await control(on, 'select', list)).select(value);
  await settled(on);
}

export async function characters(limit: number, on = page) {
  const input = await control(on, 'input', 'Characters allowed');
  await input.click({count: 3});
  await input.type(String(limit));
  await settled(on);
}

export async function choose(place: Place, element: Element, locale: string) {
  await radio(element);
  await radio(place);
  await option('Language', locale);
}

/** Presses a copy button, the first one unless it is named, and returns what is in the clipboard then. */
export async function copied(title = '', on = page) {
  await on.bringToFront();
  // On a busy machine, a page may be in front but not have the focus yet. Without the focus, nothing is copied.
  await on.emulateFocusedPage(true);
  const button = await on.waitForSelector(`#get .copy[aria-label^="Copy: ${title}"]`);
  await on.evaluate(() => navigator.clipboard.writeText('nothing'));
  await button!.click();
  await on.waitForFunction((pressed) => pressed!.textContent === 'Copied', {}, button);
  return on.evaluate(() => navigator.clipboard.readText());
}
