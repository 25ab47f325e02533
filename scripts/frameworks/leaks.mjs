/** The browser itself needs a few times until it has everything that it keeps. */
const WARM = 3;
const TIMES = 10;

/**
 * Unmounts the badges and mounts them again, many times, and looks at what is left of them.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {{ press: Function, badgesAreThere: Function, BADGES: string }} app
 * @returns {Promise<void>} rejects if elements, nodes or listeners are left
 */
export async function mountAgainAndAgain(page, {press, badgesAreThere, BADGES}) {
  const session = await page.createCDPSession();
  await page.evaluate(() => void (window.gone = []));
  const cycle = async () => {
    // Not by handles, which would keep what they refer to.
    await page.evaluate((selector) => {
      for (const badge of document.querySelectorAll(selector)) window.gone.push(new WeakRef(badge));
    }, BADGES);
    await press(page, 'toggle');
    await page.waitForFunction((selector) => !document.querySelector(selector), {}, BADGES);
    await press(page, 'toggle');
    await badgesAreThere(page);
  };
  const count = async () => {
    for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
    const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
    const kept = await page.evaluate(() => {
      const left = window.gone.map((reference) => reference.deref()).filter((badge) => badge && !badge.isConnected);
      return left.length;
    });
    return {nodes, jsEventListeners, kept};
  };

  for (let time = 0; time < WARM; time += 1) await cycle();
  const before = await count();
  for (let time = 0; time < TIMES; time += 1) await cycle();
  const after = await count();
  const problems = [];
  // Frameworks may keep what they showed last, which is four badges.
  if (after.kept > 4) problems.push(`${after.kept} badges are kept`);
  // Less than one node for each time.
  if (after.nodes - before.nodes >= TIMES) problems.push(`${after.nodes - before.nodes} nodes are left`);
  if (after.jsEventListeners - before.jsEventListeners >= TIMES) {
    problems.push(`${after.jsEventListeners - before.jsEventListeners} listeners are left`);
  }
  await session.detach();
  if (problems.length > 0) throw new Error(`After ${TIMES} more times: ${problems.join(', ')}.`);
}
