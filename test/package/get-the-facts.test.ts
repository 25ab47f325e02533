import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {pasted, preview, READING} from './get-reading.js';
import {
  ALL,
  BADGE,
  choose,
  copied,
  ELEMENTS,
  FOUR,
  kit,
  option,
  page,
  PLACES,
  radio,
  start,
  stop,
  textOf,
  type Element,
} from './get-view.js';

beforeAll(start);
afterAll(stop);

/** Each language with the badge, and each element in both directions. */
const EVERY = ALL.flatMap((element) => (element === BADGE ? FOUR : ['de', 'ar']).map((locale) => ({element, locale})));

/** Without marks that no one sees; white space differs from form to form. */
const visible = (text: string) => text.replace(/[\u200f\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

/** What each form has to say: whose it is, what it is, and the day as the language writes it. */
async function factsOf(element: Element, locale: string) {
  const {name, date, facts} = ELEMENTS[element];
  const first = {fr: '1er', 'pt-BR': '1º'}[locale] ?? '1';
  const written = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn'})
    .formatToParts(new Date(date))
    .map(({type, value}) => (type === 'day' && value === '1' ? first : value))
    .join('');
  const expected = [...facts, written].map(visible);
  // The shortest text of the kit proves that the facts are written like this.
  expect(missing(await textOf(`${locale}/${name}.80.txt`), expected)).toEqual([]);
  return expected;
}

const missing = (text: string, facts: string[]) => facts.filter((fact) => !visible(text).includes(fact));

describe('what is copied', () => {
  it.each(PLACES)('says the facts where there is room for: %s', async (place) => {
    const wrong: unknown[] = [];
    for (const {element, locale} of EVERY) {
      await choose(place, element, locale);
      const facts = await factsOf(element, locale);
      // For machines, the day is written as `YYYY-MM-DD`.
      if (place.startsWith('Structured')) facts.splice(-1, 1, ELEMENTS[element].date);
      for (const text of [await preview(), ...(await READING[place](await copied()))]) {
        if (missing(text, facts).length > 0) wrong.push({element, locale, missing: missing(text, facts), text});
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is a text of at most 250 characters in every language', async () => {
    for (const locale of kit.locales) {
      for (const element of ALL) {
        await choose('Text with a limit', element, locale);
        const text = await page.$eval('#get pre', ({textContent}) => textContent);
        expect(missing(text, await factsOf(element, locale)), `${locale}: ${text}`).toEqual([]);
        expect([...new Intl.Segmenter(locale).segment(text)].length).toBeLessThanOrEqual(250);
      }
    }
  });

  it.each(['en', 'ar'])('is an image that loads, in its size and with its words: %s', async (locale) => {
    for (const element of ALL) {
      await choose('An image', element, locale);
      for (const size of ['svg', '1x', '3x', '1600x900', '700x467']) {
        await option('Size', size);
        const said = await page.$eval('#get select[name="get-size"] :checked', (chosen) => chosen.textContent);
        const image = await pasted(await copied('Image with'), (into) =>
          into.$eval('img', ({naturalWidth, naturalHeight, alt}) => ({
            pixels: `${naturalWidth} × ${naturalHeight}`,
            alt,
          })),
        );
        expect(said).toContain(image.pixels);
        expect(missing(image.alt, await factsOf(element, locale))).toEqual([]);
        expect(await copied('Alternative text')).toBe(image.alt);
        expect(await page.$eval('#get .ground img', (shows) => shows.naturalWidth)).toBeGreaterThan(0);
      }
    }
  });

  it('is the hash that a strict page needs for the HTML', async () => {
    for (const element of ALL) {
      await choose('HTML without script', element, 'de');
      const hash = await copied('style-src');
      expect(hash).toBe(`'${kit.styles[ELEMENTS[element].tag]}'`);
      const policy = `default-src 'none'; style-src ${hash}`;
      const html = `<meta http-equiv="Content-Security-Policy" content="${policy}">${await copied('HTML')}`;
      const display = await pasted(
        html,
        (into) =>
          into.evaluate(() => {
            const base = document.querySelector('[lang="de"]')!.shadowRoot!.querySelector('.base')!;
            return getComputedStyle(base).unicodeBidi + getComputedStyle(base).fontWeight + base.clientWidth;
          }),
        {script: false},
      );
      expect(display).toMatch(/400[1-9]\d+$/);
    }
  });

  it('takes the theme and the variant along', async () => {
    await choose('A script', BADGE, 'de');
    await radio('Pill');
    await radio('Dark');
    expect(await copied()).toContain('<harmony-soc2-badge theme="dark" variant="pill" lang="de">');
    await radio('HTML without script');
    expect(await copied()).toMatch(/^<harmony-soc2-badge theme="dark" variant="pill" lang="de"><template/);
    const frame = (await (await page.$('#get .ground iframe'))!.contentFrame())!;
    const matching = () => frame.evaluate(() => document.querySelector('[theme="dark"][variant="pill"]') !== null);
    await expect.poll(matching).toBe(true);
    await radio('Auto');
    expect(await copied()).toBe(await textOf('de/soc2-type1-badge.pill.html'));
  });

  it('is Markdown with pictures that can be taken along', async () => {
    await choose('Markdown', BADGE, 'ar');
    await radio('Card with text');
    expect(missing(await preview(), (await factsOf(BADGE, 'ar')).slice(0, 1))).toEqual([]);
    const markdown = await copied();
    for (const named of markdown.matchAll(/(?:src|srcset)="([^"]+)"/g)) {
      const link = await page.waitForSelector(`#get a[download][href="/kit/ar/${named[1]}"]`);
      expect(await link!.evaluate(({href}) => fetch(href).then(({ok}) => ok))).toBe(true);
    }
    const frame = (await (await page.$('#get .ground iframe'))!.contentFrame())!;
    await expect.poll(() => frame.evaluate(() => document.querySelector('img')!.naturalWidth)).toBe(416);
    await radio('Text');
  });

  it.each(PLACES)('is in a file to download as well: %s', async (place) => {
    await choose(place, BADGE, 'ja');
    const [name, text] = await page.$eval('#get a[download]', async ({href}) => [
      href,
      await (await fetch(href)).text(),
    ]);
    expect(text).not.toBe('');
    if (['Rich', 'Simp', 'Mark', 'Text'].includes(place.slice(0, 4))) expect(await copied()).toBe(text);
    else expect(name).toContain(place === 'A script' ? '/dist/embed/soc2.ja.js' : '/kit/ja/');
  });
});
