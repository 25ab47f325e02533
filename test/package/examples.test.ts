import {report} from '../helpers/bundled.js';
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve} from '../../scripts/serve.mjs';
import {elementsOf, folder, ROOT, server, start, stop, visit} from './examples-view.js';

const ELEMENTS = 'harmony-soc2-badge, harmony-security-summary, harmony-subprocessor-list';
// Not the apps of frameworks, which are built: `npm run test:frameworks` looks at them.
const pages = (await readdir(join(ROOT, 'examples'), {recursive: true})).filter(
  (name) => name.endsWith('.html') && !name.startsWith('frameworks'),
);

beforeAll(start);
afterAll(stop);

describe('every example page', () => {
  it.each(pages)('%s is quiet, stays at home, shows its elements and has an end', async (name) => {
    const {page, problems} = await visit(server.address + name);
    const elements = await elementsOf(page);
    expect(problems).toEqual([]);
    // It is about words.
    if (name !== 'claims/index.html') expect(elements).not.toEqual([]);
    for (const element of elements) {
      if (name === 'no-script.html') expect(element).toMatchObject({defined: false, fallback: true});
      else expect(element).toMatchObject({defined: true, fallback: false, rendered: expect.stringMatching(/\w/)});
    }
    if (name === 'index.html' || name.includes('/')) {
      const height = () => page.evaluate(() => document.documentElement.offsetHeight);
      await page.setViewport({width: 1200, height: 800});
      expect(await height()).toBeLessThan(10_000);
      await page.setViewport({width: 280, height: 800});
      expect(await height()).toBeLessThan(20_000);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    }
    await page.close();
  });

  it('is where the first page leads to', async () => {
    const {page} = await visit(server.address);
    const links = await page.$$eval('main a, .top a', (all) =>
      all
        .filter(({protocol}) => protocol === location.protocol)
        .map(({pathname}) => pathname.replace(/\/$/, '/index.html')),
    );
    expect([...new Set(links)].sort()).toEqual(pages.map((name) => `/${name}`).sort());
    await page.close();
  });

  it('languages.html says whose report it is before its script, and all of it afterwards, in each language', async () => {
    const {page} = await visit(`${server.address}languages.html`);
    const badges = await page.$$eval('harmony-soc2-badge', (all) =>
      all.map((badge) => ({
        before: badge.textContent!.trim(),
        after: badge.shadowRoot!.firstElementChild!.getAttribute('aria-label'),
        lang: badge.shadowRoot!.firstElementChild!.getAttribute('lang'),
      })),
    );
    expect(badges.map(({lang}) => lang)).toEqual(['en', 'de', 'ja', 'ar']);
    for (const {before, after} of badges) {
      expect(before).toContain(report.entity);
      expect(after).toContain(`SOC 2 Type ${report.type}`);
    }
    await page.close();
  });

  it('would fail if it did any of that', async () => {
    const elsewhere = await serve();
    const html = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'"><style></style><un-known></un-known>
      <img src="${elsewhere.address}favicon.ico"><script src="missing.js"></script><script>console.warn('said'); oops()</script>`;
    await mkdir(join(folder, 'examples'));
    await writeFile(join(folder, 'examples/bad.html'), html);
    const bad = await serve({root: folder});
    const {page, problems} = await visit(`${bad.address}bad.html`);
    const all = problems.join('\n');
    for (const problem of [/blocked: style-src/, /elsewhere: /, /404: .*missing/, /warn: said/, /thrown: .*oops/]) {
      expect(all).toMatch(problem);
    }
    expect(await elementsOf(page)).toMatchObject([{defined: false, rendered: ''}]);
    await page.close();
    await bad.close();
    await elsewhere.close();
  });

  it('hostile-page.html does not get at the text of the elements', async () => {
    const {page} = await visit(`${server.address}hostile-page.html`);
    const styles = await page.$$eval(ELEMENTS, (elements) =>
      elements.map(({shadowRoot}) => {
        const {letterSpacing, textTransform, textIndent, fontStyle, color} = getComputedStyle(
          shadowRoot!.firstElementChild!,
        );
        return {letterSpacing, textTransform, textIndent, fontStyle, color};
      }),
    );
    const calm = {
      letterSpacing: 'normal',
      textTransform: 'none',
      textIndent: '0px',
      fontStyle: 'normal',
      color: 'rgb(22, 32, 46)',
    };
    expect(styles).toEqual(styles.map(() => calm));
    await page.close();
  });
});
