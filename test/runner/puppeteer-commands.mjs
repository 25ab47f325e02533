/** @typedef {{ session: { id: string, browser: { getPage(id: string): import('puppeteer-core').Page } }, payload: any }} Call */

/** @param {Call} call */
export const pageOf = ({session}) => session.browser.getPage(session.id);

/** Presses a chord such as `Shift+Tab`. @param {Call} call */
export async function press(call) {
  const {keyboard} = pageOf(call);
  // Over BiDi, a key is named after the character that it writes.
  const keys = call.payload.split('+').map((key) => (key === 'Space' ? ' ' : key));
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.reverse()) await keyboard.up(key);
}

/** @param {Call} call */
export async function touchTap(call) {
  await pageOf(call).touchscreen.tap(call.payload.x, call.payload.y);
}

/** The viewport as PNG, base64. @param {Call} call */
export async function screenshot(call) {
  return pageOf(call).screenshot({encoding: 'base64', captureBeyondViewport: false});
}

/** @type {WeakMap<import('puppeteer-core').Page, string[]>} */
const requests = new WeakMap();

/** From here on every request of the page and its frames is remembered, whatever the server. @param {Call} call */
export async function watchNetwork(call) {
  const page = pageOf(call);
  // The browser's messages arrive in their order, so everything older is here before this answer.
  await page.evaluate(() => undefined);
  if (!requests.has(page)) page.on('request', (request) => requests.get(page)?.push(request.url()));
  requests.set(page, []);
}

/** @param {Call} call */
export function networkRequests(call) {
  return requests.get(pageOf(call)) ?? [];
}
