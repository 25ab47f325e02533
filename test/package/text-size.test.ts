import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launchChromium} from './chromium.js';

const ELEMENTS = [
  '<harmony-soc2-badge></harmony-soc2-badge>',
  '<harmony-soc2-badge variant="pill"></harmony-soc2-badge>',
  '<harmony-soc2-badge variant="inline"></harmony-soc2-badge>',
  '<harmony-security-summary></harmony-security-summary>',
  '<harmony-subprocessor-list></harmony-subprocessor-list>',
];
const SCRIPT = readFileSync('dist/embed/harmony.js', 'utf8');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  // The reader's own setting; the browser's usual one is 16 px.
  browser = await launchChromium('--blink-settings=defaultFontSize=32');
  page = await browser.newPage();
});

afterAll(() => browser.close());

describe('text at 200 %', () => {
  it.each(ELEMENTS)('of %s is twice as large, and fits into the window with its explanations', async (markup) => {
    await page.setViewport({width: 320, height: 640});
    await page.setContent(`<!doctype html><html lang="en"><title>Example</title><body style="margin: 8px">${markup}`);
    await page.addScriptTag({content: SCRIPT});
    const measured = await page.evaluate(async (markup) => {
      const element = document.querySelector(/<([\w-]+)/.exec(markup)![1]!) as HTMLElement & {
        updateComplete: Promise<boolean>;
      };
      await element.updateComplete;
      const root = element.shadowRoot!;
      const nextFrame = () => new Promise(requestAnimationFrame);
      const outside = [];
      for (const button of root.querySelectorAll<HTMLElement>('button[popovertarget]')) {
        button.scrollIntoView({block: 'center'});
        await nextFrame();
        button.click();
        await nextFrame();
        const {left, right, top, bottom} = root.querySelector(':popover-open')!.getBoundingClientRect();
        if (left < 0 || right > innerWidth || top < 0 || bottom > innerHeight) {
          outside.push([left, right, top, bottom].map(Math.round).join(' '));
        }
      }
      return {
        isLarge: parseFloat(getComputedStyle(root.querySelector('.base')!).fontSize) > 28,
        width: document.documentElement.scrollWidth,
        outside,
      };
    }, markup);
    expect(measured).toEqual({isLarge: true, width: 320, outside: []});
  });
});
