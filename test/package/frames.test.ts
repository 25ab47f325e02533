import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {launchChromium} from './chromium.js';

const FRAMES = readFileSync('README.md', 'utf8').match(/<iframe [^>]*><\/iframe>/g)!;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="en"><title>Example</title><body style="margin: 16px">${FRAMES.join('')}`,
  );
});

afterAll(() => browser.close());

it('a frame of the README is as wide as it says, or as the page where that is less', async () => {
  const widths = FRAMES.map((frame) => Number(/ width="(\d+)"/.exec(frame)![1]));
  expect(widths.length).toBeGreaterThan(2);
  for (const room of [320, 412, 1200]) {
    await page.setViewport({width: room, height: 600});
    const measured = await page.$$eval('iframe', (frames) =>
      frames.map((frame) => frame.getBoundingClientRect().width),
    );
    expect(measured).toEqual(widths.map((width) => Math.min(width, room - 32)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(room);
  }
});
