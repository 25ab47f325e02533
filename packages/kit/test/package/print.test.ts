import {readFileSync} from 'node:fs';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Browser} from 'puppeteer-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {launchChromium} from '../../../../test/package/chromium.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const script = (name: string) => readFileSync(`dist/embed/${name}.js`, 'utf8');
const kit = (name: string) => readFileSync(`packages/kit/kit/en/${name}`, 'utf8');

const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

/** Prints a page as soon as it is loaded: the text of each sheet, without spaces, which a PDF also has around ligatures. */
async function print(body: string, js?: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>Example</title>${body}`);
  if (js !== undefined) await page.addScriptTag({content: js});
  const data = await page.pdf();
  await page.close();
  const pdf = await getDocument({data, useSystemFonts: true}).promise;
  const sheets = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const {items} = await (await pdf.getPage(number)).getTextContent();
    sheets.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await pdf.destroy();
  return sheets.map(withoutSpaces);
}

const lines = (badge: string) => `<p>The first line.<p>The second line has ${badge} in it.<p>The third line.`;

it.each(
  ['pill', 'inline'].flatMap((variant) => [
    [
      `a live ${variant}`,
      `<harmony-soc2-badge variant="${variant}" theme="dark"></harmony-soc2-badge>`,
      script('soc2'),
    ],
    [`a ${variant} without script`, kit(`soc2-type1-badge.${variant}.html`), undefined],
  ]),
)('three lines with %s are one sheet, with its explanation as text', async (_name, markup, js) => {
  const sheets = await print(lines(markup!), js);
  expect(sheets).toHaveLength(1);
  for (const text of [
    'The first line.',
    'Harmony Global Inc',
    'SOC 2 Type 1',
    'It is a snapshot',
    'in it.',
    'The third line.',
  ]) {
    expect(sheets[0]).toContain(withoutSpaces(text));
  }
});

it('the card, live and without script, is one sheet with every explanation', async () => {
  for (const sheets of [
    await print('<harmony-soc2-badge></harmony-soc2-badge>', script('soc2')),
    await print(kit('soc2-type1-badge.card.html')),
  ]) {
    expect(sheets).toHaveLength(1);
    for (const text of [
      'Harmony Global Inc',
      'It is a snapshot',
      'It does not prove that Harmony has completed SOC 2 Type 2',
    ]) {
      expect(sheets[0]).toContain(withoutSpaces(text));
    }
  }
});

it.each([
  [
    'security-summary',
    'security-summary.full',
    '(Each person gets only the access that their task needs, and no more.)',
    3,
  ],
  ['subprocessor-list', 'subprocessor-list', 'A third-party service provider that a company relies on', 2],
] as const)('the %s, live and without script, is text on paper', async (name, file, text, most) => {
  for (const sheets of [
    await print(`<harmony-${name}></harmony-${name}>`, script('harmony')),
    await print(kit(`${file}.html`)),
  ]) {
    expect(sheets.length).toBeLessThanOrEqual(most);
    expect(sheets[0]).toContain('Lastupdated');
    expect(sheets.join('')).toContain(withoutSpaces(text));
  }
});
