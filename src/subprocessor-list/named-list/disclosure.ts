/**
 * Opens or closes the further details of an entry. Rendering keeps the state that the reader has chosen.
 *
 * @param button - Its button; the list comes right after it.
 * @param open - Whether it is open from now on.
 */
export function disclose(button: Element, open: boolean): void {
  button.setAttribute('aria-expanded', String(open));
  const list = button.nextElementSibling!;
  if (open) list.removeAttribute('hidden');
  else list.setAttribute('hidden', 'until-found');
}
