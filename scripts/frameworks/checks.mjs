// What every app must do. The convention of the apps is in examples/frameworks/README.md.
import {openPage} from './browser.mjs';
import {mountAgainAndAgain} from './leaks.mjs';

const BADGES = '#badges harmony-soc2-badge';
const ONE = '#one harmony-soc2-badge';
const WAIT = {timeout: 60_000};

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {import('./apps.mjs').App} app
 * @returns {Promise<void>} rejects with everything that the page said meanwhile
 */
export async function tryPage(browser, address) {
  const {page, problems} = await openPage(browser);
  try {
    await page.goto(address, {waitUntil: 'networkidle0', timeout: 0});
    await badgesAreThere(page);
    await tipOpens(page);
    await childrenAreRenderedAgain(page);
    await factsComeFromState(page);
    await listIsReordered(page);
    await mountAgainAndAgain(page, {press, badgesAreThere, BADGES});
  } catch (error) {
    throw new Error([error.message, ...problems].join('\n'), {cause: error});
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await page.close();
}

/** As the framework's users would: by a click that its listener hears. */
async function press(page, what) {
  await page.evaluate((name) => document.querySelector(`[data-do="${name}"]`).click(), what);
}

async function until(page, what, condition, ...args) {
  try {
    await page.waitForFunction(condition, WAIT, ...args);
  } catch (error) {
    throw new Error(`Not so: ${what}.`, {cause: error});
  }
}

/** One badge, and a list of three, each rendered and with its variant. */
export async function badgesAreThere(page) {
  await until(
    page,
    'there are four badges, in the forms card, pill, card, inline',
    (selector) =>
      [...document.querySelectorAll(selector)]
        .map((badge) => /\b(?:card|pill|inline)\b/.exec(badge.shadowRoot?.querySelector('.base')?.className ?? '')?.[0])
        .join() === 'pill,card,pill,inline',
    BADGES,
  );
}

async function tipOpens(page) {
  const point = await page.$eval(ONE, (badge) => {
    const button = badge.shadowRoot.querySelector('[part="tip-button"]');
    button.scrollIntoView({block: 'center'});
    const {left, top, width, height} = button.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  });
  await page.mouse.click(point.x, point.y);
  await until(
    page,
    'a click opens the explanation',
    (selector) => {
      const tip = document.querySelector(selector).shadowRoot.querySelector('[part="tip"]:popover-open');
      return (
        tip?.checkVisibility() && tip.querySelector('.tip-title')?.textContent.trim() && tip.innerText.length > 200
      );
    },
    ONE,
  );
  await page.keyboard.press('Escape');
  await until(
    page,
    'Escape closes the explanation',
    (selector) => !document.querySelector(selector).shadowRoot.querySelector(':popover-open'),
    ONE,
  );
}

/** The framework changes the children long after the upgrade; the element does not mind. */
async function childrenAreRenderedAgain(page) {
  const read = (selector) => {
    const badge = document.querySelector(selector);
    return {
      children: badge.textContent.trim(),
      shown: badge.shadowRoot.textContent,
      roots: badge.shadowRoot.children.length,
    };
  };
  const before = await page.$eval(ONE, (badge) => void (badge.isTheSame = true)).then(() => page.evaluate(read, ONE));
  await press(page, 'children');
  await until(
    page,
    'the framework renders other children',
    (selector, text) => document.querySelector(selector).textContent.trim() !== text,
    ONE,
    before.children,
  );
  const after = await page.evaluate(read, ONE);
  if (after.children.length < 20) throw new Error(`The children are now: ${after.children}`);
  if (after.shown !== before.shown || after.roots !== before.roots) {
    throw new Error('With other children the badge changes.');
  }
  if (!(await page.$eval(ONE, (badge) => badge.isTheSame))) throw new Error('Other children make another element.');
}

async function factsComeFromState(page) {
  await press(page, 'facts');
  await until(
    page,
    'the badge shows the facts of the state',
    (selector) => document.querySelector(selector).shadowRoot.textContent.includes('Example Company'),
    ONE,
  );
  if (await page.$eval(ONE, (badge) => badge.hasAttribute('facts'))) throw new Error('The facts are in an attribute.');
}

async function listIsReordered(page) {
  await page.$$eval('#list harmony-soc2-badge', (all) => all.forEach((badge, index) => (badge.place = index)));
  await press(page, 'reorder');
  await until(
    page,
    'the list is in reverse, of the same elements, each still in its form',
    () =>
      [...document.querySelectorAll('#list harmony-soc2-badge')]
        .map((badge) => `${badge.place} ${badge.shadowRoot.querySelector('.base').classList[1]}`)
        .join() === '2 inline,1 pill,0 card',
  );
  await press(page, 'reorder');
}
