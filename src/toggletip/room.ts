/** Between a button and its explanation. */
const GAP = 8;

/**
 * Tells the styles how high an explanation may be. On a page that scrolls, an explanation that fits on neither side of its
 * button would end up outside the window.
 *
 * @param tip - The explanation, closed.
 * @param button - Its button.
 */
export function limitHeight(tip: HTMLElement, button: Element): void {
  const {top, bottom} = button.getBoundingClientRect();
  setPixels(tip, button, '--_room', Math.max(top, innerHeightOf(tip) - bottom));
  tip.classList.remove('placed');
}

/**
 * Moves an explanation that is outside the window into it, on the side of its button that has more room. WebKit places it as
 * if the page were not scrolled.
 *
 * @param tip - The explanation, open.
 * @param button - Its button.
 */
export function keepInside(tip: HTMLElement, button: Element): void {
  const end = innerHeightOf(tip);
  const {top, bottom, height} = tip.getBoundingClientRect();
  if (top >= 0 && bottom <= end) return;
  const place = button.getBoundingClientRect();
  const isBelow = end - place.bottom >= place.top;
  setPixels(tip, button, '--_top', Math.max(0, isBelow ? place.bottom + GAP : place.top - GAP - height));
  tip.classList.add('placed');
}

const innerHeightOf = (element: Element) => element.ownerDocument.defaultView!.innerHeight;

/** In the explanation's own pixels: a page may have a `zoom`. */
function setPixels(tip: HTMLElement, button: Element, name: string, pixels: number): void {
  tip.style.setProperty(name, `${pixels / (button.currentCSSZoom ?? 1)}px`);
}
