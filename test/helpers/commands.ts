import {executeServerCommand, resetMouse, sendMouse} from '@web/test-runner-commands';
import type {} from 'mocha';
import {nextFrame, waitUntil} from './wait.js';

export {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';

export interface Media {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  /** Chromium only. */
  contrast?: 'more' | 'less' | 'no-preference';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  /** `coarse` is a finger, without hover. Firefox only. */
  pointer?: 'coarse' | 'fine';
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A node of the tree that assistive technology gets. */
export interface AccessibleNode {
  role: string;
  name: string;
  description: string;
  value: unknown;
  /** Such as `expanded`, `level`, `focused`, `url`. */
  properties: Record<string, unknown>;
  children: AccessibleNode[];
}

/** What is alive after garbage collection. */
export interface DomCounters {
  documents: number;
  nodes: number;
  listeners: number;
  heapBytes: number;
}

/** The size that every test file starts with. */
const VIEWPORT: Size = {width: 800, height: 600};

/** Calls one of the commands in test/runner. */
export async function command<Result = null>(name: string, payload: unknown = null): Promise<Result> {
  const {value} = await executeServerCommand<{value: Result}, unknown>(`harmony:${name}`, payload);
  return value;
}

// What a test changed about the browser is put back after it, so that tests do not depend on their order.
const undo = new Map<string, () => Promise<unknown>>();

afterEach(async () => {
  const actions = [...undo.values()];
  undo.clear();
  for (const action of actions) await action();
});

/** Presses a key or a chord: `Tab`, `Shift+Tab`, `Escape`, `Enter`, `Space`. Every engine. */
export function press(keys: string): Promise<null> {
  return command('press', keys);
}

/** Moves the mouse to the middle of an element. Every engine. */
export async function hover(element: Element): Promise<void> {
  undo.set('mouse', leave);
  await sendMouse({type: 'move', position: centerOf(element)});
  // Firefox may lose a move onto an element that has only just been added to the page.
  for (let again = 0; again < 3 && !element.matches(':hover'); again += 1) {
    await sendMouse({type: 'move', position: [0, 0]});
    await nextFrame();
    await sendMouse({type: 'move', position: centerOf(element)});
    await nextFrame();
  }
}

/** Clicks in the middle of an element with the real mouse. Every engine. */
export async function click(element: Element): Promise<void> {
  undo.set('mouse', leave);
  await sendMouse({type: 'click', position: centerOf(element)});
}

/** Moves the mouse to the corner of the page and releases its buttons. Every engine. */
export async function leave(): Promise<void> {
  // In this order: Firefox forgets the position when it resets, and then sees no move.
  await sendMouse({type: 'move', position: [0, 0]});
  await resetMouse();
}

/** Sets the viewport until the end of the test. In WebKit the width is at least 447 px. */
export async function setViewport(size: Size): Promise<void> {
  undo.set('viewport', () => resize(VIEWPORT));
  await resize(size);
}

async function resize(size: Size): Promise<void> {
  await command('setViewport', size);
  await waitUntil(() => innerWidth === size.width && innerHeight === size.height, 'the page has its new size');
}

const QUERIES: Record<keyof Media, (value: string) => string> = {
  media: (value) => value,
  colorScheme: (value) => `(prefers-color-scheme: ${value})`,
  contrast: (value) => `(prefers-contrast: ${value})`,
  forcedColors: (value) => `(forced-colors: ${value})`,
  reducedMotion: (value) => `(prefers-reduced-motion: ${value})`,
  pointer: (value) => `(pointer: ${value})`,
};

/** Set each time, because what a browser takes from its system differs between machines. */
const USUAL: Media = {
  media: 'screen',
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
  pointer: 'fine',
};

/** The browser's own process tells the page's process some time later, so wait until the page knows. */
async function setMedia(media: Media): Promise<void> {
  const all = {...USUAL, ...media};
  await command('emulateMedia', all);
  // Forced colours may bring a contrast of their own.
  const {contrast = all.forcedColors === 'active' ? undefined : all.contrast} = media;
  const wanted = Object.entries({...all, contrast})
    .filter(([, value]) => value)
    .map(([key, value]) => QUERIES[key as keyof Media](value as string));
  await waitUntil(() => wanted.every((query) => matchMedia(query).matches), `the page matches ${wanted.join(', ')}`);
}

/** Emulates media features until the end of the test; those not named are as usual. Chromium and Firefox. */
export async function emulateMedia(media: Media): Promise<void> {
  undo.set('media', () => setMedia({}));
  await setMedia(media);
}

/** Taps with one finger. Chromium and Firefox. */
export function touchTap(point: Point): Promise<null> {
  return command('touchTap', point);
}

/** The whole page as assistive technology gets it. Chromium. */
export function accessibilityTree(): Promise<AccessibleNode> {
  return command('accessibilityTree');
}

/** All nodes of the tree that match, in reading order. */
export function findAccessible(
  node: AccessibleNode,
  wanted: Partial<Pick<AccessibleNode, 'role' | 'name' | 'description'>>,
): AccessibleNode[] {
  const fits = Object.entries(wanted).every(([key, value]) => node[key as keyof typeof wanted] === value);
  return [...(fits ? [node] : []), ...node.children.flatMap((child) => findAccessible(child, wanted))];
}

/** Counts documents, nodes and listeners that survive garbage collection. Chromium. */
export function domCounters(): Promise<DomCounters> {
  return command('domCounters');
}

/** How many listeners of each type hang on `document`, `window` or another expression. Chromium. */
export function listenerCount(expression: string): Promise<Record<string, number>> {
  return command('listenerCount', expression);
}

function centerOf(element: Element): [number, number] {
  const {x, y, width, height} = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}
