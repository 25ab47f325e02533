import type {AxeResults, ElementContext, RunOptions} from 'axe-core';
import {assert} from 'chai';
import {engine} from './engine.js';

type Axe = typeof import('axe-core');

/** axe-core is a classic script that leaves a global behind; as a module it finds neither `module` nor `this`. */
const loaded = new Promise<Axe>((resolve, reject) => {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  script.addEventListener('load', () => resolve((window as unknown as {axe: Axe}).axe));
  script.addEventListener('error', () => reject(new Error('axe-core did not load.')));
  document.head.append(script);
});

// axe refuses to run twice at the same time, so runs queue up.
let queue: Promise<unknown> = Promise.resolve();

function describe({violations}: AxeResults): string {
  return violations
    .map(({id, help, impact, nodes}) => {
      const places = nodes.map(
        ({html, failureSummary}) => `    ${html}\n      ${failureSummary?.replaceAll('\n', '\n      ')}`,
      );
      return `${id} (${impact}): ${help}\n${places.join('\n')}`;
    })
    .join('\n');
}

/** Waits for what fades in: half-transparent text has half the contrast. */
async function stillness(): Promise<void> {
  const roots = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  const animations = roots.flatMap((root) => root.getAnimations());
  await Promise.all(animations.map(({finished}) => finished));
}

/** How often axe looks in a file, except in Chromium. */
const TIMES = 3;
let times = 0;

/**
 * Fails unless axe finds nothing to object to in the node, its open shadow roots included. Chromium looks at every state; the
 * other engines at the first three of each file, because axe judges markup and styles, which hardly differ (decision 33).
 */
export async function expectAccessible(node: ElementContext = document, options: RunOptions = {}): Promise<void> {
  if (engine !== 'chromium' && ++times > TIMES) return;
  const axe = await loaded;
  await stillness();
  const run = queue.then(() => axe.run(node, {resultTypes: ['violations'], ...options}));
  queue = run.catch(() => undefined);
  const results = await run;
  assert(results.violations.length === 0, `axe found violations:\n${describe(results)}`);
}
