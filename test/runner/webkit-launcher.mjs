import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {NO_LIMIT} from '../../scripts/test-runner/limits.mjs';
import {freePort, start, stop} from './processes.mjs';

const HOST = '127.0.0.1';
const ATTEMPTS = 3;
/** How long the driver may take to close its session. */
const GOOD_BYE = 30_000;

/** The same viewport as the other two engines start every test file with. */
const VIEWPORT = {width: 800, height: 600};

/**
 * Without a window manager the keyboard goes to the window under the pointer, which rests in the middle of the screen.
 * So the window stays where its toolbar is under the pointer: focused, and with no stray hover in the page.
 */
const SCREEN = {width: 3200, height: 2400};
const WINDOW = {x: SCREEN.width / 2 - 200, y: SCREEN.height / 2 - 15};

/** Xvfb picks a free display number and reports it on a pipe, so two runs never race for one. */
async function startDisplay(path) {
  const size = `${SCREEN.width}x${SCREEN.height}x24`;
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'];
  const server = start(path, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
  });
  return {server, display: `:${number}`};
}

async function answers(driver, port) {
  while (driver.exitCode === null && driver.signalCode === null) {
    try {
      await fetch(`http://${HOST}:${port}/status`);
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('WebKitWebDriver ended before it answered.');
}

/** Drives WebKitGTK's MiniBrowser through WebKitWebDriver, on a virtual display of its own. */
export class WebKitLauncher extends WebdriverLauncher {
  /** @param {Record<string, string>} programs */
  constructor(programs) {
    super({
      hostname: HOST,
      path: '/',
      connectionRetryCount: 0,
      // A browser that hangs is silent, and that ends the run (scripts/test-runner/run.mjs).
      connectionRetryTimeout: NO_LIMIT,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        // A test file that keeps adding frames and images to its page delays the page's `load` event.
        pageLoadStrategy: 'eager',
        timeouts: {script: NO_LIMIT, pageLoad: NO_LIMIT},
        'webkitgtk:browserOptions': {binary: programs.miniBrowser, args: ['--automation']},
      },
    });
    this.programs = programs;
    this.children = [];
    // No settings, caches or accessibility bus of the person who runs the tests.
    this.home = mkdtempSync(join(tmpdir(), 'harmony-webkit-'));
    process.on('exit', () => rmSync(this.home, {recursive: true, force: true}));
  }

  async startPrograms() {
    const {server, display} = await startDisplay(this.programs.xvfb);
    this.children.unshift(server);
    this.options.port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      HOME: this.home,
      XDG_CACHE_HOME: this.home,
      XDG_CONFIG_HOME: this.home,
      XDG_DATA_HOME: this.home,
      NO_AT_BRIDGE: '1',
    };
    const args = [`--port=${this.options.port}`, `--host=${HOST}`];
    const driver = start(this.programs.webkitDriver, args, {env, stdio: 'ignore'});
    this.children.unshift(driver);
    await answers(driver, this.options.port);
  }

  /** A browser that does not start is tried again: no test has run yet, so this hides no failure. */
  async createDriverManager() {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.startPrograms();
        return await super.createDriverManager();
      } catch (error) {
        await this.stop();
        if (attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Unlike the original this waits for the navigation, so that its failure fails the test file, not the process. */
  async startSession(id, url) {
    await this.ensureManagerInitialized();
    await this.setViewport(VIEWPORT);
    this.driverManager.urlMap.set(id, url);
    await this.driver.navigateTo(url);
  }

  /** Sets the size of the page; the window's own bar is measured, not assumed. */
  async setViewport({width, height}) {
    const measure = () => this.driver.execute('return [innerWidth, innerHeight, outerWidth, outerHeight]');
    const [innerWidth, innerHeight, outerWidth, outerHeight] = await measure();
    const size = [width + outerWidth - innerWidth, height + outerHeight - innerHeight];
    await this.driver.setWindowRect(WINDOW.x, WINDOW.y, ...size);
    for (let attempt = 0; attempt < 600; attempt += 1) {
      const [newWidth, newHeight] = await measure();
      if (newWidth === width && newHeight === height) return;
      await wait(50);
    }
    const [smallest] = await measure();
    throw new Error(`MiniBrowser cannot be ${width} × ${height}: its toolbar needs ${smallest} px. Use a sized frame.`);
  }

  /** All tests are done by now, so a driver that no longer answers can simply be stopped. */
  async stop() {
    await Promise.race([super.stop(), wait(GOOD_BYE, undefined, {ref: false})]);
    const children = this.children.splice(0);
    for (const child of children) await stop(child);
  }
}
