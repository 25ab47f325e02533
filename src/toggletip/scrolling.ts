/** How far a key scrolls, as a multiple of the visible height. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowUp: -0.15,
  ArrowDown: 0.15,
  PageUp: -0.85,
  PageDown: 0.85,
  Home: -1000,
  End: 1000,
};

/**
 * Whether an explanation has more text than fits into the window.
 *
 * @param tip - The open explanation; null for none.
 * @returns False for none.
 */
export function isCut(tip: HTMLElement | null): tip is HTMLElement {
  return tip !== null && tip.scrollHeight > tip.clientHeight;
}

/**
 * Scrolls an explanation by a key. Opening it does not move the focus, so the keys come from its button.
 *
 * @param tip - The open explanation; null for none.
 * @param event - A key that was pressed on the button.
 * @returns Whether the key was for it: not a chord, and not where all of the text is in view.
 */
export function scrollByKey(tip: HTMLElement | null, event: KeyboardEvent): boolean {
  const by = KEYS[event.key];
  const isChord = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (by === undefined || isChord || !isCut(tip)) return false;
  tip.scrollTop += by * tip.clientHeight;
  return true;
}
