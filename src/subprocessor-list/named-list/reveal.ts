/**
 * Opens whatever is closed around an element, up to the top of the page and out of every shadow root, as the browser does for the
 * target of a fragment.
 *
 * @param element - The element.
 */
export function openAround(element: Element): void {
  for (let place = parentOf(element); place; place = parentOf(place)) {
    if (place.localName === 'details') place.setAttribute('open', '');
    if (place.getAttribute('hidden')?.toLowerCase() === 'until-found') {
      place.dispatchEvent(new Event('beforematch', {bubbles: true}));
      place.removeAttribute('hidden');
    }
  }
}

/** The parent of an element in the flat tree. */
function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
