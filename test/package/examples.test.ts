import {mkdir, mkdtemp, readdir, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, BrowserContext, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve} from '../../scripts/serve.mjs';
import {launchChromium} from './chromium.js';

const ROOT = resolve(import.meta.dirname, '../..');
const ELEMENTS = 'harmony-soc2-badge, harmony-security-summary, harmony-subprocessor-list';
const pages = (await readdir(join(ROOT, 'examples'))).filter((name) => name.endsWith('.html'));

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harmony-examples-'));
  server = await serve();
  browser = await launchChromium();
  context = browser.defaultBrowserContext();
  await context.overridePermissions(server.address, ['clipboard-read', 'clipboard-sanitized-write']);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (folder) await rm(folder, {recursive: true});
});

/** Opens a page and writes down whatever it should not do. */
async function visit(address: string, prepare?: (page: Page) => Promise<unknown>) {
  const {origin} = new URL(server.address);
  const problems: string[] = [];
  const page = await browser.newPage();
  page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
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

/** Every custom element of the page: whether it is defined, and what it shows. */
const elementsOf = (page: Page) =>
  page.$$eval('body *', (all) =>
    all
      .filter(({localName}) => localName.includes('-'))
      .map((element) => ({
        name: element.localName,
        defined: customElements.get(element.localName) !== undefined,
        rendered: element.shadowRoot?.textContent?.trim() ?? '',
        fallback: element.querySelector('a')?.checkVisibility() ?? false,
      })),
  );

describe('every example page', () => {
  it.each(pages)('%s is quiet, stays at home and shows its elements', async (name) => {
    const {page, problems} = await visit(server.address + name);
    const elements = await elementsOf(page);
    expect(problems).toEqual([]);
    expect(elements).not.toEqual([]);
    for (const element of elements) {
      if (name === 'no-script.html') expect(element).toMatchObject({defined: false, fallback: true});
      else expect(element).toMatchObject({defined: true, fallback: false, rendered: expect.stringMatching(/\w/)});
    }
    await page.close();
  });

  it('languages.html says the same before its script and after it, in each language', async () => {
    const {page} = await visit(`${server.address}languages.html`);
    const badges = await page.$$eval('harmony-soc2-badge', (all) =>
      all.map((badge) => ({
        before: badge.textContent!.trim(),
        after: badge.shadowRoot!.firstElementChild!.getAttribute('aria-label'),
        lang: badge.shadowRoot!.firstElementChild!.getAttribute('lang'),
      })),
    );
    expect(badges.map(({lang}) => lang)).toEqual(['en', 'de', 'ja', 'ar']);
    for (const {before, after} of badges) expect(before).toBe(after);
    await page.close();
  });

  it('would fail if it did any of that', async () => {
    const elsewhere = await serve();
    const html = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'"><style></style><un-known></un-known>
      <img src="${elsewhere.address}favicon.ico"><script src="missing.js"></script><script>console.warn('said'); oops()</script>`;
    await mkdir(join(folder, 'examples'));
    await writeFile(join(folder, 'examples/bad.html'), html);
    await symlink(join(ROOT, 'dist'), join(folder, 'dist'));
    const bad = await serve({root: folder});
    const {page, problems} = await visit(`${bad.address}bad.html`);
    const all = problems.join('\n');
    for (const problem of [/blocked: style-src/, /elsewhere: /, /404: .*missing/, /warn: said/, /thrown: .*oops/]) {
      expect(all).toMatch(problem);
    }
    expect(await elementsOf(page)).toMatchObject([{defined: false, rendered: ''}]);
    await page.close();
    await bad.close();
    await elsewhere.close();
  });

  it('hostile-page.html does not get at the text of the elements', async () => {
    const {page} = await visit(`${server.address}hostile-page.html`);
    const styles = await page.$$eval(ELEMENTS, (elements) =>
      elements.map(({shadowRoot}) => {
        const {letterSpacing, textTransform, textIndent, fontStyle, color} = getComputedStyle(
          shadowRoot!.firstElementChild!,
        );
        return {letterSpacing, textTransform, textIndent, fontStyle, color};
      }),
    );
    const calm = {
      letterSpacing: 'normal',
      textTransform: 'none',
      textIndent: '0px',
      fontStyle: 'normal',
      color: 'rgb(22, 32, 46)',
    };
    expect(styles).toEqual(styles.map(() => calm));
    await page.close();
  });
});

describe('the gallery', () => {
  let page: Page;
  beforeAll(async () => {
    ({page} = await visit(server.address));
  });
  afterAll(() => page.close());

  it('shows every element in every variant and theme', async () => {
    const shown = await page.$$eval(ELEMENTS, (all) =>
      all.map((element) => {
        const {localName, variant, theme} = element as unknown as {localName: string; variant?: string; theme: string};
        return [localName, variant, theme].join(' ');
      }),
    );
    const expected = ['auto', 'light', 'dark'].flatMap((theme) => [
      ...['card', 'pill', 'inline'].map((variant) => `harmony-soc2-badge ${variant} ${theme}`),
      ...['full', 'compact'].map((variant) => `harmony-security-summary ${variant} ${theme}`),
      `harmony-subprocessor-list  ${theme}`,
    ]);
    expect(shown).toEqual(expect.arrayContaining(expected));
  });

  it('renders exactly what it shows, and copies exactly that', async () => {
    await page.bringToFront();
    const differences = await page.$$eval('.specimen', async (specimens) => {
      const wrong: string[] = [];
      for (const specimen of specimens) {
        const text = specimen.querySelector('code')!.textContent!;
        const place = specimen.querySelector('.place')!;
        const frame = place.querySelector('iframe');
        const anew = place.cloneNode() as Element;
        anew.append(document.createRange().createContextualFragment(text));
        if (frame ? !frame.srcdoc.endsWith(`>\n${text}`) : !place.isEqualNode(anew)) wrong.push(`rendered: ${text}`);
        specimen.querySelector('button')!.click();
        await new Promise((done) => setTimeout(done, 50));
        if ((await navigator.clipboard.readText()) !== text) wrong.push(`copied: ${text}`);
      }
      return wrong;
    });
    expect(differences).toEqual([]);
  });

  it('shows four languages from one script, and switches the one that follows the page', async () => {
    const handle = await page.waitForSelector('iframe[title="Four languages, one script"]');
    const frame = (await handle!.contentFrame())!;
    const shown = () =>
      frame.$$eval('harmony-soc2-badge', (badges) =>
        badges.map(({shadowRoot}) => shadowRoot!.querySelector('.link')!.textContent),
      );
    expect(await shown()).toEqual(['Request the report', 'Bericht anfordern', '報告書を請求する', 'طلب التقرير']);
    await frame.evaluate(() => void (document.documentElement.lang = 'fr'));
    expect(await shown()).toEqual(['Demander le rapport', 'Bericht anfordern', '報告書を請求する', 'طلب التقرير']);
    await frame.evaluate(() => void (document.documentElement.lang = 'en'));
  });

  it('says politely what was copied', async () => {
    await page.click('.copy');
    const status = await page.waitForSelector('[role="status"]::-p-text(Copied: The first snippet)');
    expect(await status?.evaluate((element) => element.getAttribute('aria-live') ?? element.role)).toBe('status');
    expect(await page.$eval('.copy', (button) => button.textContent)).toBe('Copied');
  });

  it('copies on a page that has no clipboard of its own', async () => {
    const {page: insecure} = await visit(server.address, (tab) =>
      tab.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'clipboard', {value: undefined})),
    );
    const last = (await insecure.$$('.specimen')).at(-1)!;
    await (await last.$('.copy'))!.click();
    await insecure.waitForSelector('[role="status"]::-p-text(Copied)');
    const text = await last.$eval('code', (code) => code.textContent);
    await insecure.close();
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  it('has a first snippet that works in an empty file', async () => {
    const file = join(folder, 'badge.html');
    await writeFile(file, await page.$eval('.specimen code', (code) => code.textContent!));
    const {page: pasted, problems} = await visit(pathToFileURL(file).href);
    expect(await elementsOf(pasted)).toMatchObject([
      {name: 'harmony-soc2-badge', defined: true, rendered: expect.stringContaining('Harmony Global Inc')},
    ]);
    expect(problems).toEqual([]);
    await pasted.close();
  });

  it('leads to every other page', async () => {
    const links = await page.$$eval('.pages a', (all) => all.map((link) => link.getAttribute('href')));
    expect(links.sort()).toEqual(pages.filter((name) => name !== 'index.html').sort());
  });

  it('takes the theme that the reader chooses', async () => {
    const scheme = () => page.$eval('.stage.auto', (stage) => getComputedStyle(stage).colorScheme);
    await page.click('.themes [value="dark"]');
    expect(await scheme()).toBe('dark');
    await page.click('.themes [value="light"]');
    expect(await scheme()).toBe('light');
  });

  it('fits into 280 pixels', async () => {
    await page.setViewport({width: 280, height: 800});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
  });
});
