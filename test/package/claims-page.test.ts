import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {describeElement, toPlainText} from '../../src/content/index.js';
import '../../src/locales/de.js';
import {server, start, stop, visit} from './examples-view.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(start);
afterAll(stop);

const open = (query = '') => visit(`${server.address}claims/${query}`);
const verdict = (page: Page) => page.$eval('.verdict', ({textContent}) => textContent ?? '');

async function type(page: Page, text: string) {
  await page.$eval('#text', (area) => {
    (area as HTMLTextAreaElement).value = '';
  });
  await page.type('#text', text);
}

describe('“What may we say?”', () => {
  it('gives the verdict on a text as it is typed, with the sentence to use, and sends nothing', async () => {
    const {page, problems} = await open();
    const requests: string[] = [];
    page.on('request', (sent) => requests.push(sent.url()));
    await type(page, 'Good to know: we are SOC 2 Type 2 certified.');
    await expect.poll(() => verdict(page)).toContain('Says more than the facts.');
    const {prescribed} = describeElement('soc2-badge', null).statements;
    expect(await verdict(page)).toContain(`Write instead:${toPlainText(prescribed[0]!.text)}`);
    expect(await verdict(page)).toContain('SOC 2 Type 2 certified');
    await type(page, 'Harmony has completed SOC 2 Type 1.');
    await expect.poll(() => verdict(page)).toContain('Nothing found.');
    expect(requests).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('lists what to say and what not, in the language that is chosen and in the address', async () => {
    const {page, problems} = await open();
    await page.select('#language', 'de');
    const say = () => page.$$eval('.say li > div', (all) => all.map(({textContent}) => textContent));
    const {alt, statements} = describeElement('soc2-badge', null, {locale: 'de'});
    const expected = [alt[0]!, ...statements.prescribed.map(({text}) => text)].map(toPlainText);
    await expect.poll(say).toEqual(expect.arrayContaining(expected));
    expect(await page.$$eval('.dont h3 code', (all) => all.map(({textContent}) => textContent))).toContain(
      'soc2-type2',
    );
    const headings = await page.$$eval('main h1, main h2', (all) => all.map(({textContent}) => textContent));
    expect(headings).toEqual(['Was dürfen wir sagen?', 'So ja', 'So nicht']);
    expect(page.url()).toBe(`${server.address}claims/?lang=de`);
    await page.reload({waitUntil: 'networkidle0'});
    expect(await page.$eval('#language', (select) => (select as HTMLSelectElement).value)).toBe('de');
    expect(await say()).toEqual(expect.arrayContaining(expected));
    expect(problems).toEqual([]);
    await page.close();
  });

  it('is written from right to left where its language is', async () => {
    const {page} = await open('?lang=ar');
    expect(await page.$eval('main', ({lang, dir}) => `${lang} ${dir}`)).toBe('ar rtl');
    expect(await page.$eval('label[for=text]', ({textContent}) => textContent)).toBe('نصك');
    await page.close();
  });

  it('works with the keyboard alone, and has nothing that axe finds', async () => {
    const {page} = await open();
    await page.focus('.top a:last-of-type');
    while ((await page.evaluate(() => document.activeElement?.id)) !== 'text') await page.keyboard.press('Tab');
    await page.keyboard.type('HIPAA compliant since 2024.');
    await expect.poll(() => verdict(page)).toContain('hipaa');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('language');
    await page.evaluate(AXE);
    const problems = await page.evaluate(async () => {
      const {axe} = window as unknown as {axe: typeof import('axe-core')};
      const {violations} = await axe.run('main');
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`);
    });
    expect(problems).toEqual([]);
    await page.close();
  });
});
