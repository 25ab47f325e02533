import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Browser} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launchChromium} from '../../../../test/package/chromium.js';
import {ofForm, textOf} from './files.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A fragment is not a page: the page around it has a language, a title and landmarks. */
const OF_PAGES = ['html-has-lang', 'document-title', 'landmark-one-main', 'page-has-heading-one', 'region'];
/** One language of each direction and kind of script. */
const LOCALES = ['en', 'ar', 'ja'];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

/** What axe finds wrong on a page of the kit. */
async function problemsOf(path: string, {scheme = 'light', without = [] as string[]} = {}): Promise<string[]> {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.setContent(textOf({path}));
  await page.evaluate(axe);
  const options: RunOptions = {rules: Object.fromEntries(without.map((rule) => [rule, {enabled: false}]))};
  const results = await page.evaluate(
    (given) => (globalThis as unknown as {axe: {run(options: RunOptions): Promise<AxeResults>}}).axe.run(given),
    options,
  );
  await page.close();
  return results.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}

describe('axe finds nothing wrong with', () => {
  const iframes = ofForm('iframe').filter(({locale, theme}) => LOCALES.includes(locale) && theme === 'auto');
  it.each(iframes.flatMap(({path}) => ['light', 'dark'].map((scheme) => ({path, scheme}))))(
    '$path in a $scheme iframe',
    async ({path, scheme}) => {
      // An iframe is a part of a page, which has the landmarks.
      expect(await problemsOf(path, {scheme, without: ['landmark-one-main', 'region']})).toEqual([]);
    },
  );

  const fragments = ofForm('html', 'safe-html', 'reduced-html').filter(({locale}) => LOCALES.includes(locale));
  it.each(fragments)('$path', async ({path}) => {
    expect(await problemsOf(path, {without: [...OF_PAGES, 'heading-order']})).toEqual([]);
  });

  it('and would find it', async () => {
    expect((await problemsOf('en/soc2-type1-badge.safe.html')).join()).toContain('html-has-lang');
  });
});
