import {launch, type Browser} from 'puppeteer-core';
import {findPrograms} from '../../scripts/browsers.mjs';

/** What a test browser has no use for, and what would make requests of its own. */
const QUIET = ['quic', 'gpu', 'background-networking', 'component-update', 'sync'].map((what) => `--disable-${what}`);

/** Chromium for a test of pages as a whole, with further switches; it says how to get it where it is missing. */
export async function launchChromium(...further: string[]): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? findPrograms().chromium;
  if (!executablePath) throw new Error('Chromium is missing: `node scripts/browsers.mjs` says how to get it.');
  const args = ['--headless', '--no-sandbox', '--no-first-run', ...QUIET, ...further];
  // On a busy machine everything takes longer; a program that hangs is found by its silence.
  return launch({executablePath, args, timeout: 0, protocolTimeout: 0});
}
