import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {build} from 'esbuild';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Browser, Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {launchChromium} from './chromium.js';

/** The page: a list of sixty entries, with facts that are set when the document has been parsed. */
const SCRIPT = `import './dist/define.js';
import {namedFacts} from './test/helpers/named-facts.ts';
document.querySelector('harmony-subprocessor-list').facts = namedFacts(60);`;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Example</title>
<script type="module" src="/page.js"></script><button id="popup">Popup</button><button id="pip">Picture in picture</button>
<harmony-subprocessor-list></harmony-subprocessor-list>`;

let browser: Browser;
let server: Server;
let page: Page;
let origin: string;

beforeAll(async () => {
  const {outputFiles} = await build({
    stdin: {contents: SCRIPT, resolveDir: process.cwd()},
    bundle: true,
    write: false,
    format: 'esm',
  });
  server = createServer(({url}, response) => {
    const isScript = url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? outputFiles[0]!.text : PAGE);
  }).listen(0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}/`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

/** Waits until this text of an entry is in view. */
const inView = (text: string) =>
  page.waitForFunction(
    (text) => {
      const {shadowRoot} = document.querySelector('harmony-subprocessor-list')!;
      const all = [...(shadowRoot?.querySelectorAll<HTMLElement>('th bdi, dd') ?? [])];
      const found = all.find(({textContent}) => textContent.includes(text));
      if (!found?.checkVisibility({contentVisibilityAuto: true})) return false;
      const {top, bottom} = found.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    },
    {timeout: 120_000},
    text,
  );

describe('who wants the whole page', () => {
  it('has every row on paper, when it prints as soon as the page is loaded', async () => {
    await page.goto(origin, {waitUntil: 'load'});
    const pdf = await getDocument({data: await page.pdf(), useSystemFonts: true}).promise;
    let text = '';
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const {items} = await (await pdf.getPage(number)).getTextContent();
      text += items.map((item) => ('str' in item ? item.str : '')).join('');
    }
    await pdf.destroy();
    const squeezed = text.replace(/\s+/g, '');
    const names = await page.$$eval('>>> th[scope=row] > :is(bdi, .site)', (all) =>
      all.map(({textContent}) => textContent),
    );
    expect(names).toHaveLength(62);
    expect(names.filter((name) => !squeezed.includes(name.replace(/\s+/g, '')))).toEqual([]);
  });

  it.each([
    ['a name out of sight', 'Example Larch Company 60', 'Example Larch Company 60'],
    ['an address in closed details', '56 Example Street', '56 Example Street'],
  ])('is led by a text fragment to %s', async (_what, fragment, text) => {
    await page.goto(`${origin}#:~:text=${encodeURIComponent(fragment)}`, {waitUntil: 'load'});
    await inView(text);
  });

  it('has every row in the page as soon as the facts are set, for whoever reads the document', async () => {
    await page.goto(origin, {waitUntil: 'domcontentloaded'});
    const html = await page.$eval('harmony-subprocessor-list', async (list) => {
      await (list as unknown as {updateComplete: Promise<boolean>}).updateComplete;
      return list.shadowRoot!.innerHTML;
    });
    expect(html.match(/<tr role="row"/g)!.length).toBeGreaterThanOrEqual(62);
  });
});

describe('an element that is moved', () => {
  it.each(['popup', 'pip'])('into a window of its own (%s) looks and works as before', async (kind) => {
    await page.goto(origin, {waitUntil: 'load'});
    const fonts = () =>
      page.$eval('harmony-subprocessor-list', (list) => {
        const {ownerDocument, shadowRoot} = list;
        const view = ownerDocument.defaultView!;
        const {backgroundColor, fontFamily} = view.getComputedStyle(shadowRoot!.querySelector('.base')!);
        return [backgroundColor, fontFamily, shadowRoot!.adoptedStyleSheets.length];
      });
    const before = await fonts();
    await page.evaluate((kind) => {
      const opened = async () =>
        kind === 'popup'
          ? window.open('about:blank', '', 'popup,width=500,height=500')!
          : ((await (
              globalThis as unknown as {documentPictureInPicture: {requestWindow(options: object): Promise<Window>}}
            ).documentPictureInPicture.requestWindow({width: 400, height: 400})) as Window);
      document.querySelector(`#${kind}`)!.addEventListener('click', async () => {
        const other = await opened();
        const list = document.querySelector('harmony-subprocessor-list')!;
        other.document.body.append(list);
        Object.assign(globalThis, {list});
      });
    }, kind);
    await page.click(`#${kind}`);
    await page.waitForFunction(() => 'list' in globalThis, {timeout: 120_000});
    const there = await page.evaluate(async () => {
      const {list} = globalThis as unknown as {list: HTMLElement & {updateComplete: Promise<boolean>}};
      await list.updateComplete;
      const {ownerDocument, shadowRoot} = list;
      const view = ownerDocument.defaultView!;
      const {backgroundColor, fontFamily} = view.getComputedStyle(shadowRoot!.querySelector('.base')!);
      const look = [backgroundColor, fontFamily, shadowRoot!.adoptedStyleSheets.length];
      shadowRoot!.querySelector<HTMLElement>('button.sort')!.click();
      await list.updateComplete;
      const button = shadowRoot!.querySelector<HTMLElement>('button[popovertarget]');
      button?.click();
      return {
        look,
        isElsewhere: ownerDocument !== document,
        sorted: shadowRoot!.querySelector('th')!.ariaSort,
        isOpen: button === null || shadowRoot!.querySelector(':popover-open') !== null,
      };
    });
    expect(there).toEqual({look: before, isElsewhere: true, sorted: 'ascending', isOpen: true});
  });
});
