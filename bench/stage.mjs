import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {filesOf} from './bundle.mjs';
import {launch} from './browser.mjs';
import {serve} from './serve.mjs';

const PARAGRAPH =
  '<p>A page has content of its own under the badge, and a reader who has started on it. When a script arrives late, ' +
  'what it renders can push all of that away, and the reader loses the line.</p>';

/**
 * @typedef {object} Staged A contestant whose files are on the server.
 * @property {import('./contestants.mjs').Contestant} contestant
 * @property {{ name: string, body: Buffer, kind: 'script' | 'style' }[]} files
 * @property {string[]} scripts Addresses.
 * @property {string[]} styles Addresses.
 * @property {(options?: { head?: boolean, styled?: boolean, badge?: boolean, ownFont?: boolean }) => string} page
 *   Publishes a page with or without the scripts in its head, the stylesheets, one badge and a font of its own, and gives
 *   its address.
 */

/**
 * Puts a contestant's files on the server.
 *
 * @param {Awaited<ReturnType<typeof serve>>} server
 * @param {import('./contestants.mjs').Contestant} contestant
 * @returns {Promise<Staged>}
 */
export async function stage(server, contestant) {
  const {id, html} = contestant;
  const files = await filesOf(contestant);
  const publish = (wanted) =>
    files.filter(({kind}) => kind === wanted).map(({name, body}) => server.publish(`/${id}/${name}`, body));
  const scripts = publish('script');
  const styles = publish('style');

  const page = ({head = true, styled = true, badge = true, ownFont = false} = {}) => {
    const links = styled ? styles.map((href) => `<link rel="stylesheet" href="${href}">`) : [];
    const modules = head ? scripts.map((src) => `<script type="module" src="${src}"></script>`) : [];
    // The empty icon keeps the browser from asking for /favicon.ico.
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body{margin:16px;font:16px/1.5 sans-serif}${ownFont ? fontFace() : ''}</style>${links.join('')}${modules.join('')}
<body><div id="badges">${badge ? html.replaceAll('{i}', '0') : ''}</div><main>${PARAGRAPH.repeat(8)}</main></html>`;
    return server.publish(`/${id}/page-${+head}${+styled}${+badge}${+ownFont}.html`, body);
  };
  return {contestant, files, scripts, styles, page};
}

/** A font that is the same on every machine: whether a text fits its line must not depend on which ones are installed. */
function fontFace() {
  const {resolve} = createRequire(import.meta.url);
  const file = readFileSync(resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2'));
  return `@font-face{font-family:own;font-weight:100 900;src:url(data:font/woff2;base64,${file.toString('base64')})}
body{font-family:own;--harmony-font:own}`;
}

/**
 * A server with the files of some contestants, and a browser to look at them with. Whoever opens it closes it.
 *
 * @template {import('./contestants.mjs').Contestant[]} T
 * @param {T} contestants
 * @returns {Promise<{
 *   browser: import('puppeteer-core').Browser,
 *   cast: { [index in keyof T]: Staged },
 *   close(): Promise<void>,
 * }>}
 */
export async function openStage(...contestants) {
  const server = await serve();
  try {
    const cast = await Promise.all(contestants.map((contestant) => stage(server, contestant)));
    const browser = await launch();
    const close = async () => {
      await browser.close();
      await server.close();
    };
    return {browser, cast, close};
  } catch (error) {
    await server.close();
    throw error;
  }
}
