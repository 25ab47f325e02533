import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import {marked} from 'marked';
import type {ElementHandle, Page} from 'puppeteer-core';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import {expect} from 'vitest';
import {browser, page, type Place} from './get-view.js';

const DOMPURIFY = readFileSync(createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'), 'utf8');

/** An empty page, with something pasted into it. */
export async function pasted<T>(html: string, read: (into: Page) => Promise<T>, {script = true} = {}): Promise<T> {
  const empty = await browser.newPage();
  await empty.setJavaScriptEnabled(script);
  await empty.setContent(html, {waitUntil: 'load'});
  const result = await read(empty);
  await empty.close();
  return result;
}

/** What a reader of a page sees: of the elements, what they render. */
const seen = (on: Pick<Page, 'evaluate'>) =>
  on.evaluate(() => {
    const rendered = [...document.querySelectorAll('*')].map(
      (element) => element.shadowRoot?.querySelector<HTMLElement>('.base')?.innerText ?? '',
    );
    return rendered.join('') === '' ? document.body.innerText : rendered.join('');
  });

const purified = (html: string) =>
  pasted('', async (into) => {
    await into.evaluate(DOMPURIFY);
    const clean = await into.evaluate(
      (dirty) => (window as unknown as {DOMPurify: {sanitize(html: string): string}}).DOMPurify.sanitize(dirty),
      html,
    );
    await into.setContent(clean);
    return seen(into);
  });
const asHtml = unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize).use(rehypeStringify);
const asGithub = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify);
const SIMPLE = {allowedTags: 'b i br p ul ol li h1 h2 h3 h4 h5 h6'.split(' '), allowedAttributes: {}};
const shown = async (html: string) => pasted(html, seen);

/** What readers in each place see of the copied text, for each way in which such a place may treat it. */
export const READING: Record<Place, (text: string) => Promise<string[]>> = {
  'A script': async (text) => [
    await pasted(text, async (into) => {
      await into.waitForFunction(() => document.body.lastElementChild?.shadowRoot?.querySelector('.base'));
      return seen(into);
    }),
    await pasted(
      text,
      async (into) => {
        expect(await into.evaluate(() => document.body.lastElementChild!.shadowRoot)).toBe(null);
        return seen(into);
      },
      {script: false},
    ),
  ],
  'HTML without script': async (text) => [
    await pasted(
      text,
      async (into) => {
        expect(await into.evaluate(() => document.body.firstElementChild!.shadowRoot !== null)).toBe(true);
        return seen(into);
      },
      {script: false},
    ),
  ],
  'Rich text (sanitised HTML)': async (text) => [
    await purified(text),
    await shown(sanitizeHtml(text)),
    await shown(String(asHtml.processSync(text))),
  ],
  'Simple HTML without links': async (text) => [await shown(sanitizeHtml(text, SIMPLE))],
  Markdown: async (text) => [
    await purified(marked.parse(text, {async: false})),
    await shown(String(asGithub.processSync(text))),
  ],
  'An image': async (text) => [text],
  'Text with a limit': async (text) => [
    await pasted('<textarea maxlength="250"></textarea>', async (into) => {
      await into.focus('textarea');
      await into.evaluate((words) => document.execCommand('insertText', false, words), text);
      return into.$eval('textarea', ({value}) => value);
    }),
  ],
  'An iframe': async (text) => [
    await pasted(text, async (into) => seen((await (await into.$('iframe'))!.contentFrame())!)),
  ],
  'Structured data (JSON-LD)': async (text) => [
    await pasted(text, (into) => into.$eval('[type="application/ld+json"]', (data) => data.textContent)),
  ],
};

/** What the preview shows. */
export async function preview(on = page) {
  const shows = (await on.waitForSelector('#get .ground > *'))!;
  const kind = await shows.evaluate(({localName}) => localName);
  if (kind === 'img') return shows.evaluate((image) => (image as HTMLImageElement).alt);
  if (kind !== 'iframe') return shows.evaluate((box) => box.querySelector('textarea')?.value ?? box.textContent!);
  const frame = (await (shows as ElementHandle<HTMLIFrameElement>).contentFrame())!;
  // Not `waitForFunction`: its timers count as scripts, and the frame runs none.
  await expect.poll(() => seen(frame), {interval: 10}).toMatch(/\w/);
  return seen(frame);
}
