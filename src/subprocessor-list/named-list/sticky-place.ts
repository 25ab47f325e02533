/**
 * Finds how much of the top of a scrolled place the page keeps free, for its own header say: that is its `scroll-padding`, which a
 * style sheet in a shadow root cannot ask for.
 *
 * @param element - Something in the place.
 * @returns As CSS has it; empty where the page keeps nothing free.
 */
export function scrollPaddingAround(element: Element): string {
  const {defaultView: content, documentElement} = element.ownerDocument;
  let place: Element | null = element;
  while (place && content && place !== documentElement) {
    const {overflowY, scrollPaddingBlockStart} = content.getComputedStyle(place);
    if (place !== element && place.localName !== 'body' && /auto|scroll|hidden/.test(overflowY)) {
      return known(scrollPaddingBlockStart);
    }
    place = place.assignedSlot ?? place.parentElement ?? (place.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return known(content?.getComputedStyle(documentElement).scrollPaddingBlockStart);
}

function known(padding: string | undefined): string {
  return padding === undefined || padding === 'auto' ? '' : padding;
}
