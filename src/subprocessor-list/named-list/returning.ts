/** The Navigation API, as far as it is used here. TypeScript 5.9 does not know it, and not every browser has it. */
interface Navigation {
  readonly currentEntry: {readonly id: string} | null;
  entries(): readonly {readonly id: string}[];
}

/** By window, the entries of its history that the reader has seen. */
const seen = new WeakMap<Window, Set<string>>();

/**
 * Takes note of the entries that the history has now.
 *
 * @param view - The window.
 */
export function noteHistory(view: Window): void {
  const known = seen.get(view) ?? new Set();
  seen.set(view, known);
  for (const {id} of navigationOf(view)?.entries() ?? []) known.add(id);
}

/**
 * Whether the reader has gone back or forward to an entry of the history. The browser then restores where the reader was, and nobody
 * else may scroll.
 *
 * @param view - The window; `noteHistory()` was called before the last change of its address.
 * @returns False also where the browser does not tell.
 */
export function hasTraversed(view: Window): boolean {
  const id = navigationOf(view)?.currentEntry?.id;
  return id !== undefined && (seen.get(view)?.has(id) ?? false);
}

/**
 * Whether the page was reloaded, or loaded anew by going back or forward, and the browser restores where the reader was.
 *
 * @param view - The window.
 * @returns False once the address differs from the one that was loaded.
 */
export function isRestored(view: Window): boolean {
  const [loading] = view.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const wasHere = loading?.type === 'reload' || loading?.type === 'back_forward';
  return wasHere && view.history.scrollRestoration === 'auto' && loading.name === view.location.href;
}

function navigationOf(view: Window): Navigation | undefined {
  return (view as {navigation?: Navigation}).navigation;
}
