import {expect} from 'chai';

/** Fails when anything that an element shows sticks out of the place that it was given, to either side. */
export function expectWithin(place: Element, element: Element): void {
  const {left, right} = place.getBoundingClientRect();
  for (const node of element.shadowRoot!.querySelectorAll('*')) {
    const box = node.getBoundingClientRect();
    // If a table is a stack of cards, its headings are there only for screen readers.
    if (box.width === 0 || node.closest('thead')?.clientWidth === 1) continue;
    expect(box.left, node.outerHTML).to.be.at.least(left - 0.5);
    expect(box.right, node.outerHTML).to.be.at.most(right + 0.5);
  }
}
