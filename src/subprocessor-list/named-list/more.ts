/** A search of the browser finds what is hidden like this, and then opens it; where a browser cannot, it is hidden like all else. */
const UNTIL_FOUND = 'until-found';

/** What makes the button that opens what else is known of an entry, and the list right after it, as long as it is closed. */
export const CLOSED = {
  button: {'aria-expanded': 'false'},
  list: {hidden: UNTIL_FOUND},
} as const;

/**
 * Opens or closes what else is known of an entry.
 *
 * @param button - Its button.
 * @param open - Whether it is open from now on.
 */
export function setMore(button: Element, open: boolean): void {
  button.setAttribute('aria-expanded', String(open));
  const list = button.nextElementSibling!;
  if (open) list.removeAttribute('hidden');
  else list.setAttribute('hidden', UNTIL_FOUND);
}
