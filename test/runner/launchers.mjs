import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {findPrograms} from '../../scripts/browsers.mjs';
import {WebKitLauncher} from './webkit-launcher.mjs';

const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // /dev/shm is 64 MB in most containers, and a full one crashes the page.
  '--disable-dev-shm-usage',
  // A page that a test navigated away from must end, or the runner waits for it until the time is up.
  '--disable-features=BackForwardCache',
  // A container has no mouse; the tests are about a desktop that has one (types: 2 is hover, 4 is a fine pointer).
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];

const FIREFOX_PREFERENCES = {
  // Headless Firefox says that it has no pointer; 6 is fine (4) and hovers (2).
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  'dom.w3c_touch_events.enabled': 1,
  // The same keyboard on every system: Tab reaches links and buttons alike.
  'accessibility.tabfocus': 7,
};

/**
 * The launcher that drives one engine.
 *
 * @param {string} engine
 */
export function launcherFor(engine) {
  const programs = findPrograms();
  // 0 is no limit: a browser that hangs is silent, and that ends the run (scripts/test-runner/run.mjs).
  const common = {headless: true, protocolTimeout: 0, timeout: 0};
  async function createPage({context}) {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    return page;
  }
  if (engine === 'chromium') {
    return chromeLauncher({
      createPage,
      launchOptions: {...common, executablePath: programs.chromium, args: CHROMIUM_FLAGS},
    });
  }
  if (engine === 'firefox') {
    return puppeteerLauncher({
      createPage,
      launchOptions: {
        ...common,
        browser: 'firefox',
        executablePath: programs.firefox,
        // Media emulation goes through the browser's own scope (see firefox-commands.mjs).
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: FIREFOX_PREFERENCES,
      },
    });
  }
  if (engine === 'webkit') return new WebKitLauncher(programs);
  throw new Error(`There is no launcher for the engine "${engine}".`);
}
