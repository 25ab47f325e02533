// What an app must do whose framework renders on a server.
import {openPage} from './browser.mjs';

const ANY = 'harmony-soc2-badge';

/**
 * Without script, every badge says whose report it is, of which kind, and whom to ask.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 */
export async function tryWithoutScript(browser, address) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address, {waitUntil: 'networkidle0', timeout: 0});
  const badges = await page.$$eval(ANY, (all) =>
    all.map((badge) => ({text: badge.innerText, link: badge.querySelector('a')?.href, seen: badge.checkVisibility()})),
  );
  await page.close();
  if (badges.length === 0) throw new Error('There is no badge without script.');
  for (const {text, link, seen} of badges) {
    if (!seen || !/Harmony Global Inc: .*SOC 2/.test(text)) throw new Error(`A badge without script says “${text}”.`);
    if (!link?.startsWith('mailto:')) throw new Error('A badge without script has no link.');
  }
}

/**
 * What `server.js` has rendered is the whole badge before any script. When the script comes, nothing moves.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 */
export async function tryServerPage(browser, address) {
  const html = await (await fetch(address)).text();
  const roots = html.match(/<template shadowrootmode="open">/g)?.length ?? 0;
  if (roots < 2) throw new Error(`The page has ${roots} declarative shadow roots: there should be two badges or more.`);
  await readsWithoutScript(browser, address);
  await doesNotMove(browser, address);
}

/**
 * Only a development build says where the page differs from what the framework would have rendered.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string[]} addresses
 */
export async function tryDevelopment(browser, addresses) {
  for (const address of addresses) {
    const {page, problems} = await openPage(browser);
    await page.goto(address, {timeout: 0});
    await page.waitForFunction(
      (selector) =>
        customElements.get(selector) && [...document.querySelectorAll(selector)].every((badge) => badge.hasUpdated),
      {timeout: 120_000},
      ANY,
    );
    await page.waitForNetworkIdle({concurrency: 2});
    await page.close();
    // Lit says once that it is in a development build.
    const warnings = problems.filter((text) => !/^console\.(?:log|info|debug)|lit\.dev\/msg\/dev-mode/.test(text));
    if (warnings.length > 0) throw new Error([address, ...warnings].join('\n'));
  }
}

async function readsWithoutScript(browser, address) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address, {waitUntil: 'networkidle0', timeout: 0});
  const badges = await page.$$eval(ANY, (all) =>
    all.map((badge) => badge.shadowRoot?.querySelector('.base').innerText ?? ''),
  );
  await page.close();
  for (const text of badges) {
    if (!/Harmony Global Inc/.test(text) || !/SOC 2 Type 1/.test(text)) throw new Error(`Without script: “${text}”.`);
  }
}

/** Scripts wait until the page has been painted. */
async function doesNotMove(browser, address) {
  const {page, problems} = await openPage(browser);
  await page.evaluateOnNewDocument(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const {value, sources} of list.getEntries()) {
        window.shifts.push(
          `${value} of ${sources.map(({node}) => node?.nodeName ?? 'a node that is gone').join(', ')}`,
        );
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  const held = [];
  let painted = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.resourceType() === 'script' && !painted) held.push(request);
    else void request.continue();
  });
  const loading = page.goto(address, {timeout: 0});
  await page.waitForResponse((response) => response.request().isNavigationRequest());
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, {
    polling: 100,
    timeout: 60_000,
  });
  const before = await page.$$eval(ANY, (all) => all.map((badge) => badge.shadowRoot?.children.length ?? 0));
  if (before.includes(0) || before.length < 2) throw new Error('Before the script, badges lack their shadow root.');
  painted = true;
  for (const request of held) void request.continue();
  await loading;
  await page.waitForFunction(
    (selector) =>
      customElements.get(selector) && [...document.querySelectorAll(selector)].every((badge) => badge.hasUpdated),
    {timeout: 60_000},
    ANY,
  );
  await page.waitForNetworkIdle();
  // Two frames more, in which anything that moves would be reported.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)))),
  );
  const shifts = await page.evaluate(() => window.shifts);
  await page.close();
  if (shifts.length > 0) throw new Error(`The script moves the page: ${shifts.join('; ')}`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
