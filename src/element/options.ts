/**
 * Reads an option of an element from its attribute, which is the only place where it is kept.
 *
 * @param element - The element.
 * @param name - The attribute.
 * @param values - What it may be; the first is the default.
 * @returns The attribute's value; the default when it is absent or unknown.
 */
export function readOption<T extends string>(element: Element, name: string, values: readonly [T, ...T[]]): T {
  const value = element.getAttribute(name)?.toLowerCase();
  return values.find((known) => known === value) ?? values[0];
}

/** Colour schemes; `auto` follows the page. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Heading levels that an element's title can take. Level 1 is the page's. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/**
 * Reads `heading-level`.
 *
 * @param element - The element.
 * @returns 2 to 6; 2 when the attribute is absent or anything else.
 */
export function readHeadingLevel(element: Element): HeadingLevel {
  return Number(readOption(element, 'heading-level', ['2', '3', '4', '5', '6'])) as HeadingLevel;
}
