import {cp, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve} from '../../scripts/serve.mjs';
import {elementsOf, folder, ROOT, server, start, stop, visit} from './examples-view.js';

const GALLERY = ['soc2-badge', 'security-summary', 'subprocessor-list', 'languages'];

beforeAll(start);
afterAll(stop);

/** Without the addresses of scripts: a snippet names the built file, but the page here loads another one. */
const withoutScripts = (html: string) => html.replaceAll(/<script [^>]*><\/script>/g, '<script></script>');

describe('the gallery', () => {
  it('shows every element in every variant and theme, and copies exactly what it renders', async () => {
    const shown = new Set<string>();
    for (const name of GALLERY) {
      const {page} = await visit(`${server.address}gallery/${name}.html`);
      await page.bringToFront();
      await page.emulateFocusedPage(true);
      const complete = (await page.$('.specimen script')) !== null;
      expect(complete, name).toBe(name !== 'languages');
      for (const theme of name === 'languages' ? ['auto'] : ['dark', 'light', 'auto']) {
        if (name !== 'languages') await page.click(`[name="element-theme"][value="${theme}"]`);
        for (const specimen of await page.$$('.specimen')) {
          const {text, rendered, elements} = await specimen.evaluate((figure) => ({
            text: figure.querySelector('code')!.textContent!,
            rendered: figure.querySelector('iframe')?.srcdoc ?? figure.querySelector('.place')!.innerHTML,
            elements: [...figure.querySelectorAll<HTMLElement & {variant?: string; theme: string}>('.place *')]
              .filter(({localName}) => localName.includes('-'))
              .map(({localName, variant, theme}) => [localName, variant, theme].join(' ')),
          }));
          for (const element of elements) shown.add(element);
          expect(withoutScripts(rendered).endsWith(withoutScripts(text)), text).toBe(true);
          // What is shown here comes from the sources.
          expect(rendered).not.toContain('/dist/');
          for (const {0: script} of text.matchAll(/<script [^>]*>/g)) {
            expect(script).toMatch(/src="http:\/\/localhost:\d+\/dist\/embed\/[\w.-]+\.js"\s+integrity="sha384-\S+">$/);
          }
          await specimen.$eval('.copy', (button) => (button as HTMLButtonElement).click());
          await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), {interval: 10}).toBe(text);
        }
      }
      await page.close();
    }
    expect([...shown].sort()).toEqual(
      ['auto', 'light', 'dark']
        .flatMap((theme) => [
          ...['card', 'pill', 'inline'].map((variant) => `harmony-soc2-badge ${variant} ${theme}`),
          ...['full', 'compact'].map((variant) => `harmony-security-summary ${variant} ${theme}`),
          `harmony-subprocessor-list  ${theme}`,
        ])
        .sort(),
    );
  });

  it('shows four languages from one script, and switches the one that follows the page', async () => {
    const {page} = await visit(`${server.address}gallery/languages.html`);
    const handle = await page.waitForSelector('iframe[title="Four languages, one script"]');
    const frame = (await handle!.contentFrame())!;
    const shown = () =>
      frame.$$eval('harmony-soc2-badge', (badges) =>
        badges.map(({shadowRoot}) => shadowRoot!.querySelector('.link')!.textContent),
      );
    expect(await shown()).toEqual(['Request the report', 'Bericht anfordern', '報告書を請求する', 'طلب التقرير']);
    await frame.evaluate(() => void (document.documentElement.lang = 'fr'));
    expect(await shown()).toEqual(['Demander le rapport', 'Bericht anfordern', '報告書を請求する', 'طلب التقرير']);
    await page.close();
  });

  it('keeps the theme that the reader chooses, from page to page', async () => {
    const {page} = await visit(`${server.address}gallery/soc2-badge.html`);
    const scheme = () => page.$eval('.stage.auto', (stage) => getComputedStyle(stage).colorScheme);
    await page.click('.top [value="dark"]');
    expect(await scheme()).toBe('dark');
    await page.goto(`${server.address}gallery/security-summary.html`, {waitUntil: 'networkidle0'});
    expect(await scheme()).toBe('dark');
    expect(await page.$eval('.top :checked', (input) => (input as HTMLInputElement).value)).toBe('dark');
    await page.click('.top [value="light"]');
    expect(await scheme()).toBe('light');
    await page.close();
  });
});

describe('the first page', () => {
  let page: Page;
  beforeAll(async () => {
    ({page} = await visit(server.address));
  });
  afterAll(() => page.close());

  /** Puts the first snippet of a page into an empty file, and opens that. */
  async function openPasted(from: Page) {
    const file = join(folder, 'badge.html');
    await writeFile(file, await from.$eval('.specimen code', (code) => code.textContent!));
    return visit(pathToFileURL(file).href);
  }

  it('has a snippet that works in an empty file', async () => {
    const {page: pasted, problems} = await openPasted(page);
    expect(await elementsOf(pasted)).toMatchObject([
      {name: 'harmony-soc2-badge', defined: true, rendered: expect.stringContaining('Harmony Global Inc')},
    ]);
    expect(problems).toEqual([]);
    await pasted.close();
  });

  it('has one that works before anything is built, and says what is missing', async () => {
    const root = join(folder, 'unbuilt');
    await cp(join(ROOT, 'examples'), join(root, 'examples'), {recursive: true});
    const unbuilt = await serve({root});
    const {page: first, problems} = await visit(unbuilt.address);
    expect(problems.filter((problem) => !problem.startsWith('elsewhere'))).toEqual([]);
    expect(await first.$eval('.specimen', ({textContent}) => textContent)).not.toContain('integrity="');
    expect(await first.$eval('.specimen .note', ({textContent}) => textContent)).toContain('npm run build');
    const {page: pasted} = await openPasted(first);
    expect(await elementsOf(pasted)).toMatchObject([{rendered: expect.stringContaining('Harmony Global Inc')}]);
    await pasted.close();
    await first.close();
    await unbuilt.close();
  });

  it('says politely what was copied', async () => {
    await page.bringToFront();
    await page.click('.copy');
    const status = await page.waitForSelector('[role="status"]::-p-text(Copied: The first snippet)');
    expect(await status?.evaluate((element) => element.getAttribute('aria-live') ?? element.role)).toBe('status');
    expect(await page.$eval('.copy', (button) => button.textContent)).toBe('Copied');
  });

  it('copies where there is no clipboard of its own', async () => {
    const {page: insecure} = await visit(server.address, (tab) =>
      tab.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'clipboard', {value: undefined})),
    );
    await insecure.bringToFront();
    await insecure.click('.copy');
    await insecure.waitForSelector('[role="status"]::-p-text(Copied)');
    const text = await insecure.$eval('.specimen code', (code) => code.textContent);
    await insecure.close();
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  it.each([
    ['#soc2-badge', 'gallery/soc2-badge.html'],
    ['#languages', 'gallery/languages.html'],
    ['?place=text&lang=de#get', 'get/?place=text&lang=de'],
  ])('leads from where a part of it was once to where that is now: %s', async (before, now) => {
    const {page: old} = await visit(server.address + before);
    expect(old.url()).toBe(server.address + now);
    await old.close();
  });
});
