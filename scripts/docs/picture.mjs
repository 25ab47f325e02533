import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import {findPrograms} from '../browsers.mjs';

const PICTURE = fileURLToPath(new URL('../../docs/images/elements.png', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../../dist/embed/harmony.js', import.meta.url));

const PANEL_WIDTH = 600;
const PADDING = 36;

/**
 * Takes the README's picture: the built elements on a light and on a dark page, with an explanation open on each.
 *
 * @returns {Promise<string>} the path of the picture
 */
export async function takePicture() {
  const {chromium} = findPrograms();
  if (!chromium) throw new Error('The picture needs Chromium; `node scripts/browsers.mjs` says how to get it.');
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(bothPanels(await readFile(SCRIPT, 'utf8')));
    const size = {width: PANEL_WIDTH * 2, deviceScaleFactor: 2};
    await page.setViewport({...size, height: 1200});
    const heights = [];
    for (const panel of page.frames().slice(1)) heights.push(await openTip(panel));
    await page.setViewport({...size, height: Math.max(...heights)});
    // A palette is enough for text on plain surfaces, and small enough to commit.
    await sharp(await page.screenshot())
      .png({palette: true, dither: 0, quality: 75})
      .toFile(PICTURE);
  } finally {
    await browser.close();
  }
  return PICTURE;
}

/** A page shows one tip at a time, so light and dark are pages of their own. */
function bothPanels(script) {
  const quote = (html) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const frames = ['light', 'dark'].map((scheme) => `<iframe srcdoc="${quote(panelPage(scheme, script))}"></iframe>`);
  return `<!doctype html>
<style>
  body { display: flex; margin: 0; }
  iframe { width: ${PANEL_WIDTH}px; height: 100vh; border: 0; }
</style>
${frames.join('')}`;
}

function panelPage(scheme, script) {
  return `<!doctype html>
<html lang="en">
  <style>
    :root { color-scheme: ${scheme}; background: light-dark(#f6f8fa, #0b111c); }
    body { display: grid; gap: 28px; justify-items: start; margin: 0; padding: ${PADDING}px; }
    harmony-security-summary { width: 100%; }
  </style>
  <harmony-soc2-badge variant="pill"></harmony-soc2-badge>
  <harmony-soc2-badge id="card"></harmony-soc2-badge>
  <harmony-security-summary variant="compact" topics="access-control data-protection ai"></harmony-security-summary>
  <script type="module">${script.replaceAll('</script', '<\\/script')}</script>
</html>`;
}

/**
 * Opens the tip at the end of the card, where it covers nothing, and makes room for it.
 *
 * @returns {Promise<number>} the height of the page
 */
async function openTip(panel) {
  await panel.waitForFunction(() => document.querySelector('harmony-security-summary').shadowRoot?.childElementCount);
  return panel.evaluate(async (padding) => {
    const card = document.querySelector('#card');
    const buttons = card.shadowRoot.querySelectorAll('button');
    [...buttons].at(-1).click();
    const bottom = (element) => element.getBoundingClientRect().bottom;
    card.style.marginBlockEnd = `${bottom(card.shadowRoot.querySelector(':popover-open')) - bottom(card)}px`;
    // Waits until it has faded in.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return Math.ceil(bottom(document.querySelector('harmony-security-summary')) + padding);
  }, PADDING);
}
