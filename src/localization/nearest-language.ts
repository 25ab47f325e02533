/**
 * The language a page asks for at a place: the nearest `lang`, climbing out of shadow roots.
 *
 * @param element - Where the text will stand.
 * @returns The `lang` value, possibly not a language at all; empty when there is none.
 */
export function nearestLanguage(element: Element): string {
  let place: Element | undefined = element;
  while (place) {
    const holder: Element | null = place.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root: Node = place.getRootNode();
    // Not by `instanceof`, because a frame has its own `ShadowRoot` class.
    place = (root as Partial<ShadowRoot>).host;
  }
  return '';
}
