/** Keys by which people leave a field. A dialog or a focus trap of the page waits for them. */
const LEAVING = ['Tab', 'Escape'];

/**
 * Keeps what is typed into our fields from the page: a page that listens for single letters sees the element and not the field,
 * and would take "s" for its shortcut. Chords with Ctrl, Alt or Meta are the page's.
 *
 * @param event - A key event in the root.
 */
export function keepTyping(event: KeyboardEvent): void {
  if (!(event.target as Element).matches('input, select')) return;
  // AltGr is for typing characters, but Windows reports it as Ctrl and Alt.
  const isChord = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (!isChord && !LEAVING.includes(event.key) && !/^F\d+$/.test(event.key)) event.stopPropagation();
}
