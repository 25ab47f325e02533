/** WebDriver's names for the keys that are no character (https://w3c.github.io/webdriver/#keyboard-actions). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** @typedef {{ session: { browser: import('./webkit-launcher.mjs').WebKitLauncher }, payload: any }} Call */

/** Presses a chord such as `Shift+Tab`. @param {Call} call */
export async function press({session, payload}) {
  const keys = payload.split('+').map((name) => KEYS[name] ?? name);
  const actions = [
    ...keys.map((value) => ({type: 'keyDown', value})),
    ...keys.reverse().map((value) => ({type: 'keyUp', value})),
  ];
  await session.browser.driver.performActions([{type: 'key', id: 'keyboard', actions}]);
}

/** @param {Call} call */
export async function setViewport({session, payload}) {
  await session.browser.setViewport(payload);
}

/** The viewport as PNG, base64. @param {Call} call */
export async function screenshot({session}) {
  return session.browser.driver.takeScreenshot();
}
