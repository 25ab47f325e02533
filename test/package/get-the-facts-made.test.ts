import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {BADGE, choose, option, page, radio, settled, start, stop, visit} from './get-view.js';

beforeAll(start);
afterAll(stop);

describe('what is made when somebody asks for it', () => {
  it('shows a progress bar for as long as something is being made', async () => {
    // Each answer of the kit takes a second.
    const slow = await visit('?place=text&lang=en', () => {
      const fetched = window.fetch;
      window.fetch = async (...asked) => {
        await new Promise((done) => setTimeout(done, 1000));
        return fetched(...asked);
      };
    });
    const bar = () => slow.waitForSelector('#get .result[aria-busy="true"] progress:not([value])');
    await slow.select('#get [name="get-lang"]', 'it');
    await bar();
    expect(await slow.$eval('#get progress', ({labels}) => labels[0]!.textContent)).toBe(
      'Making: everything in Italian',
    );
    await settled(slow);
    await slow.click('#get [name="get-place"][value="image"]');
    await bar();
    expect(await slow.$eval('#get progress', ({labels}) => labels[0]!.textContent)).toBe(
      'Making: SOC 2 badge as an image, in Italian',
    );
    await settled(slow);
    expect(await slow.$('#get progress')).toBe(null);
    await slow.close();
  });

  it('says where to look when something could not be made, and tries again', async () => {
    const failing = await visit('?place=text&lang=en', () => {
      const fetched = window.fetch;
      window.fetch = async (...asked) => {
        const fails = String(asked[0]).startsWith('/kit/it/') && !document.title.startsWith('mended');
        return fails ? new Response(null, {status: 500}) : fetched(...asked);
      };
    });
    await option('Language', 'it', failing);
    expect(await failing.$eval('#get .result', ({textContent}) => textContent)).toMatch(/^\/kit\/it\/.* says why\.$/);
    await failing.evaluate(() => void (document.title = 'mended'));
    await option('Language', 'en', failing);
    await option('Language', 'it', failing);
    expect(await failing.$eval('#get h2', ({textContent}) => textContent)).toBe(
      'SOC 2 badge as plain text, in Italian',
    );
    await failing.close();
  });

  it('says what a kit has only on request', async () => {
    const notes = () => page.$$eval('#get .note', (all) => all.map(({textContent}) => textContent).join(' '));
    await choose('An image', BADGE, 'en');
    await radio('Light');
    await option('Size', '2x');
    expect(await notes()).not.toContain('--');
    await option('Size', '3x');
    expect(await notes()).toContain('--scale 3');
    await option('Size', '1600x900');
    expect(await notes()).not.toContain('--');
    await radio('Dark');
    expect(await notes()).toContain('--dark');
  });
});
