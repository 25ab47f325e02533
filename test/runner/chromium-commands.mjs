import {pageOf} from './puppeteer-commands.mjs';

export {networkRequests, press, screenshot, touchTap, watchNetwork} from './puppeteer-commands.mjs';

/** @typedef {import('./puppeteer-commands.mjs').Call} Call */

/** @type {WeakMap<import('puppeteer-core').Page, Promise<import('puppeteer-core').CDPSession>>} */
const sessions = new WeakMap();

/** @param {Call} call */
function devtools(call) {
  const page = pageOf(call);
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
}

/** Unlike Puppeteer's own method, this leaves touch emulation alone, which would remove the mouse. @param {Call} call */
export async function setViewport(call) {
  const session = await devtools(call);
  await session.send('Emulation.setDeviceMetricsOverride', {...call.payload, deviceScaleFactor: 1, mobile: false});
}

/** @param {Call} call */
export async function emulateMedia(call) {
  const {media, colorScheme, contrast, forcedColors, reducedMotion, pointer} = call.payload;
  // Touch emulation would do it, but when it ends the page has no pointer at all, not the mouse it had before.
  if (pointer === 'coarse') throw new Error('Chromium cannot emulate a coarse pointer: use onlyIn("firefox", …).');
  const session = await devtools(call);
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: [
      {name: 'prefers-color-scheme', value: colorScheme},
      {name: 'prefers-contrast', value: contrast},
      {name: 'forced-colors', value: forcedColors},
      {name: 'prefers-reduced-motion', value: reducedMotion},
    ],
  });
}

const valueOf = (node, property) => node[property]?.value;

/** What assistive technology is told: a tree without the nodes that it ignores. @param {Call} call */
export async function accessibilityTree(call) {
  const session = await devtools(call);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (node) =>
    (node.childIds ?? [])
      .map((id) => byId.get(id))
      .filter(Boolean)
      .flatMap(simplify);
  function simplify(node) {
    const children = childrenOf(node);
    // The words of an inline box repeat those of its text.
    if (node.ignored || valueOf(node, 'role') === 'InlineTextBox') return children;
    const properties = Object.fromEntries((node.properties ?? []).map(({name, value}) => [name, value.value ?? null]));
    return [
      {
        role: valueOf(node, 'role') ?? '',
        name: valueOf(node, 'name') ?? '',
        description: valueOf(node, 'description') ?? '',
        value: valueOf(node, 'value') ?? null,
        properties,
        children,
      },
    ];
  }
  const [root] = simplify(nodes.find(({parentId}) => !parentId));
  return root;
}

/** Counts what is alive after garbage collection. @param {Call} call */
export async function domCounters(call) {
  const session = await devtools(call);
  // One garbage collection may leave objects that only the next one can recognise as dead.
  for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
  const {documents, nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return {documents, nodes, listeners: jsEventListeners, heapBytes: usedSize};
}

/** How many listeners of each type hang on an object of the page. @param {Call} call */
export async function listenerCount(call) {
  const session = await devtools(call);
  const {result} = await session.send('Runtime.evaluate', {expression: call.payload});
  const {listeners} = await session.send('DOMDebugger.getEventListeners', {objectId: result.objectId});
  await session.send('Runtime.releaseObject', {objectId: result.objectId});
  const counts = {};
  for (const {type} of listeners) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
