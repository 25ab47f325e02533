const said = new Set<string>();

/**
 * Warns a programmer, once per message: a page with a thousand badges gets one line, not a thousand.
 *
 * @param message - Names the element, the place and the remedy.
 */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
