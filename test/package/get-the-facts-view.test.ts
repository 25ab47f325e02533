import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bestOf, directionOf} from '../../examples/get/languages.js';
import {preview} from './get-reading.js';
import {
  BADGE,
  characters,
  choose,
  copied,
  kit,
  option,
  page,
  PLACES,
  problems,
  radio,
  settled,
  start,
  stop,
  textOf,
  visit,
  type Element,
  type Place,
} from './get-view.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(start);
afterAll(stop);

describe('the controls', () => {
  const shownControls = () =>
    page.$$eval('#get .others > *', (boxes) =>
      boxes.filter((box) => box.checkVisibility()).map((box) => box.querySelector('legend, .title')!.textContent),
    );

  it.each<[Place, Element, string[]]>([
    ['A script', BADGE, ['Language', 'Variant', 'Theme']],
    ['A script', 'Subprocessor list', ['Language', 'Theme']],
    ['HTML without script', 'Security summary', ['Language', 'Variant', 'Theme']],
    ['Rich text (sanitised HTML)', BADGE, ['Language']],
    ['Simple HTML without links', BADGE, ['Language']],
    ['Markdown', 'Security summary', ['Language', 'Variant']],
    ['An image', BADGE, ['Language', 'Size', 'Variant', 'Theme']],
    ['An image', 'Security summary', ['Language', 'Size', 'Theme']],
    ['Text with a limit', BADGE, ['Language', 'Characters allowed']],
    ['An iframe', BADGE, ['Language', 'Theme']],
    ['Structured data (JSON-LD)', BADGE, ['Language']],
  ])('are those that matter for %s and the %s', async (place, element, expected) => {
    await choose(place, element, 'en');
    if (place === 'An image') await option('Size', '2x');
    expect(await shownControls()).toEqual(expected);
  });

  it('have for a listing’s picture neither a variant nor a theme of one colour', async () => {
    await choose('An image', BADGE, 'en');
    await radio('Mono');
    await option('Size', '1280x800');
    expect(await shownControls()).toEqual(['Language', 'Size', 'Theme']);
    expect(
      await page.$$eval('#get [name="get-theme"]', (all) => all.map((input) => (input as HTMLInputElement).value)),
    ).toEqual(['light', 'dark']);
    await option('Size', '2x');
    expect(await page.$eval('#get [name="get-theme"]:checked', (input) => (input as HTMLInputElement).value)).toBe(
      'mono',
    );
  });

  it('take the longest text that fits, and none that is not true', async () => {
    await choose('Text with a limit', BADGE, 'en');
    const counted = () => page.$eval('#get .count', ({textContent}) => textContent);
    await characters(80);
    expect([await copied(), await counted()]).toEqual([await textOf('en/soc2-type1-badge.80.txt'), '61 of 80']);
    await characters(61);
    expect(await copied()).toBe(await textOf('en/soc2-type1-badge.80.txt'));
    await characters(60);
    expect(await page.$eval('#get .result', ({textContent}) => textContent)).toMatch(
      /Nothing true .* needed here is 61\./,
    );
    expect(await page.$('#get .copy, #get [download]')).toBe(null);
    await characters(250);
    expect([await copied(), await counted()]).toEqual([await textOf('en/soc2-type1-badge.250.txt'), '187 of 250']);
  });

  it('offer the languages of the kit by two names', async () => {
    const names = await page.$$eval('#get [name="get-lang"] option', (all) => all.map(({textContent}) => textContent));
    expect(names).toHaveLength(kit.locales.length);
    expect(names).toEqual(expect.arrayContaining(['English', 'Deutsch – German', '日本語 – Japanese']));
  });

  it.each([
    [['de-CH', 'en'], 'de'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-TW', 'xx', 'fr'], 'fr'],
    [['pt'], 'pt-BR'],
    [['iw'], 'he'],
    [['sv'], 'en'],
    [[], 'en'],
  ])('begin for a reader of %j with %s', (wanted, locale) => {
    expect(bestOf(kit.locales, wanted)).toBe(locale);
  });

  it('know which languages are written from right to left', async () => {
    for (const locale of kit.locales) {
      expect(await textOf(`${locale}/soc2-type1-badge.iframe.html`)).toContain(
        `lang="${locale}" dir="${directionOf(locale)}"`,
      );
    }
  });

  it('begin with the language of the browser', async () => {
    const german = await visit('', () => Object.defineProperty(navigator, 'languages', {value: ['de-AT']}));
    expect(await german.$eval('#get h2', ({textContent}) => textContent)).toBe('SOC 2 badge with a script, in German');
    expect(new URL(german.url()).search).toBe('');
    await german.close();
  });

  it('are kept in the address, and by a reload', async () => {
    await choose('An image', BADGE, 'pt-BR');
    await option('Size', 'svg');
    await radio('Pill');
    await radio('Dark');
    const before = await copied();
    const state = () =>
      page.$$eval('#get :is(:checked, select)', (all) => all.map((input) => (input as HTMLInputElement).value));
    const chosen = await state();
    await page.reload({waitUntil: 'networkidle0'});
    await settled(page);
    expect(await state()).toEqual(chosen);
    expect(await copied()).toBe(before);
    await choose('Text with a limit', 'Subprocessor list', 'ko');
    await characters(500);
    const link = page.url();
    const other = await visit(new URL(link).search);
    expect(await other.$eval('#get .count', ({textContent}) => textContent)).toMatch(/^\d+ of 500$/);
    await other.close();
  });

  it('take an address that asks for nothing there is', async () => {
    const odd = await visit('?element=x&place=__proto__&lang=tlh&limit=-3&size=0&theme=blue&variant=%3Cb%3E');
    expect(await odd.$eval('#get h2', ({textContent}) => textContent)).toBe('SOC 2 badge with a script, in English');
    await odd.close();
  });

  it('are enough, by keyboard alone, to leave with a text', async () => {
    const keyboard = await visit('?place=script&lang=en');
    await keyboard.bringToFront();
    const tab = async (selector: string) => {
      for (let presses = 0; presses < 40; presses += 1) {
        await keyboard.keyboard.press('Tab');
        if (await keyboard.evaluate((wanted) => document.activeElement!.matches(wanted), selector)) return;
      }
      throw new Error(`Nothing leads to ${selector}.`);
    };
    await tab('[name="get-place"]');
    for (let presses = 0; presses < 6; presses += 1) await keyboard.keyboard.press('ArrowDown');
    await tab('[name="get-limit"]');
    await keyboard.keyboard.type('80');
    await settled(keyboard);
    await tab('#get .copy');
    await keyboard.keyboard.press('Enter');
    await keyboard.waitForSelector('[role="status"]::-p-text(Copied: Text)');
    expect(await keyboard.evaluate(() => navigator.clipboard.readText())).toBe(
      await textOf('en/soc2-type1-badge.80.txt'),
    );
    await keyboard.close();
  });

  it('keep the focus, and say politely what is shown', async () => {
    await choose('An image', BADGE, 'en');
    await radio('Dark');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('dark');
    await option('Language', 'fr');
    await page.waitForSelector('[role="status"]::-p-text(Shown: SOC 2 badge as an image, in French)');
  });
});

describe('the view', () => {
  it.each(PLACES)('has nothing that axe objects to: %s', async (place) => {
    await choose(place, 'Security summary', 'he');
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const {axe} = window as unknown as {axe: typeof import('axe-core')};
      const rules = {'target-size': {enabled: true}};
      const results = await axe.run('#get', {iframes: false, rules});
      return results.violations.map(({id, nodes}) => ({id, nodes: nodes.map(({html}) => html)}));
    });
    expect(violations).toEqual([]);
  });

  it.each(PLACES)('fits into 280 pixels: %s', async (place) => {
    await page.setViewport({width: 280, height: 900});
    await choose(place, BADGE, 'de');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    await page.setViewport({width: 1280, height: 900});
  });

  it('names the facts once', async () => {
    const lines = await page.$$eval('#get .facts', (all) => all.map(({textContent}) => textContent));
    expect(lines).toEqual([expect.stringContaining(`${kit.facts.version}, digest ${kit.facts.digest}.`)]);
  });

  it('shows languages from right to left', async () => {
    await choose('Text with a limit', BADGE, 'ar');
    expect(await page.$eval('#get textarea', (field) => getComputedStyle(field).direction)).toBe('rtl');
    await radio('Rich text (sanitised HTML)');
    await preview();
    const frame = (await (await page.$('#get .ground iframe'))!.contentFrame())!;
    expect(await frame.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
  });

  it('gives an iframe the room it asks for, and no script', async () => {
    await choose('An iframe', 'Security summary', 'en');
    const frame = (await page.waitForSelector('#get .ground iframe'))!;
    expect(await frame.evaluate(({clientWidth, clientHeight}) => [clientWidth, clientHeight])).toEqual([720, 1040]);
    expect(await frame.evaluate((element) => element.getAttribute('sandbox'))).not.toContain('script');
  });

  it('copies on a page that has no clipboard of its own', async () => {
    const insecure = await visit('?place=text&lang=de', () =>
      Object.defineProperty(navigator, 'clipboard', {value: undefined}),
    );
    await insecure.bringToFront();
    await (await insecure.waitForSelector('#get .copy'))!.click();
    await insecure.waitForSelector('[role="status"]::-p-text(Copied: Text)');
    await insecure.close();
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await textOf('de/soc2-type1-badge.250.txt'));
  });

  it('follows the theme of the page', async () => {
    await choose('A script', BADGE, 'en');
    await radio('Auto');
    const ground = () => page.$eval('#get .ground', (element) => getComputedStyle(element).backgroundColor);
    await page.click('.themes [value="light"]');
    const light = await ground();
    await page.click('.themes [value="dark"]');
    expect(await ground()).not.toBe(light);
    await page.click('.themes [value="auto"]');
  });

  it('was quiet, and stayed at home', () => {
    expect(problems).toEqual([]);
  });
});
