import {html, render} from 'lit';

/**
 * Registers elements of the embed build, unless the page's Trusted Types policy keeps Lit from making templates. Lit would
 * then replace true children with empty elements, so nothing is registered and the children stay.
 *
 * @param elements - The element classes.
 */
export function register(...elements: readonly {define(): void}[]): void {
  try {
    render(html`<br />`, document.createElement('div'));
  } catch {
    return;
  }
  for (const element of elements) element.define();
}
