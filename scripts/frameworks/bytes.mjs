import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/**
 * How much JavaScript a page loads before anybody does anything.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @returns {Promise<number>} bytes, each file with brotli
 */
export async function bytesLoaded(browser, address) {
  const page = await browser.newPage();
  const sizes = new Map();
  const reading = [];
  page.on('response', (response) => {
    const isScript = /javascript/.test(response.headers()['content-type'] ?? '');
    // What is fetched ahead of a click does not count.
    const ahead = /prefetch/.test(response.request().headers()['sec-purpose'] ?? '');
    if (!isScript || ahead) return;
    reading.push(response.buffer().then((file) => sizes.set(response.url(), brotliCompressSync(file).length)));
  });
  await page.goto(address, {waitUntil: 'networkidle0', timeout: 0});
  await Promise.all(reading);
  await page.close();
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

const DEFINE = /^([ \t]*)import ('@harmony\/trust-badges\/(?:[\w-]+\/)?define\.js';.*\n)/gm;

/**
 * Takes the import that registers the badge out of an app. Everything else stays, and so does the tag.
 *
 * @param {string} folder
 */
export async function withoutBadge(folder) {
  let found = 0;
  const entries = await readdir(folder, {withFileTypes: true});
  const folders = entries.filter((entry) => entry.isDirectory() && /^(?:src|app|pages|public)$/.test(entry.name));
  const inside = await Promise.all(
    folders.map(async ({name}) =>
      (await readdir(join(folder, name), {recursive: true})).map((file) => join(name, file)),
    ),
  );
  const files = [...entries.filter((entry) => entry.isFile()).map(({name}) => name), ...inside.flat()];
  for (const file of files.filter((name) => /\.(?:html|[jt]sx?|mjs|vue|svelte|astro|njk)$/.test(name))) {
    const text = await readFile(join(folder, file), 'utf8');
    // Its types may be needed by the build.
    const without = text.replace(DEFINE, /\.tsx?$/.test(file) ? '$1import type {} from $2' : '');
    if (without === text) continue;
    found += 1;
    await writeFile(join(folder, file), without);
  }
  if (found === 0) throw new Error('No file has the import that registers the badge.');
}
