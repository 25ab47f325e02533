/**
 * Finds how much of the top of a scroll container the page keeps free, for example for its own header. That is the
 * container's `scroll-padding`, which a style sheet in a shadow root cannot read.
 *
 * @param element - An element in the container.
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
