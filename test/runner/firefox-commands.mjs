import {pageOf} from './puppeteer-commands.mjs';

export {networkRequests, press, screenshot, touchTap, watchNetwork} from './puppeteer-commands.mjs';

/** @typedef {import('./puppeteer-commands.mjs').Call} Call */

/** @param {Call} call */
export async function setViewport(call) {
  await pageOf(call).setViewport(call.payload);
}

/**
 * WebDriver BiDi has no media emulation yet; Firefox's developer tools set these fields on the tab, and so do we, in the
 * scope of the browser's own window. The function is sent as text and runs there.
 */
const EMULATE = `({ media, colorScheme, forcedColors, reducedMotion, pointer }) => {
  const capabilities = pointer === 'coarse' ? 1 : 6;
  Services.prefs.setIntPref('ui.primaryPointerCapabilities', capabilities);
  Services.prefs.setIntPref('ui.allPointerCapabilities', capabilities);
  for (const { linkedBrowser } of gBrowser.tabs) {
    const context = linkedBrowser.browsingContext;
    context.mediumOverride = media;
    context.prefersColorSchemeOverride = colorScheme;
    context.forcedColorsOverride = forcedColors;
    context.prefersReducedMotionOverride = reducedMotion;
  }
}`;

const serialize = (object) => Object.entries(object).map(([key, value]) => [key, {type: 'string', value}]);

/** @param {Call} call */
export async function emulateMedia(call) {
  if (call.payload.contrast !== 'no-preference') {
    throw new Error('Firefox cannot emulate prefers-contrast: use onlyIn("chromium", …).');
  }
  const {connection} = pageOf(call).browser();
  const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const {context} = tree.result.contexts.find(({url}) => url.endsWith('browser.xhtml'));
  const {result} = await connection.send('script.callFunction', {
    functionDeclaration: EMULATE,
    arguments: [{type: 'object', value: serialize(call.payload)}],
    target: {context},
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
}
