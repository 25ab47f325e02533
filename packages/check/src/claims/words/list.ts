import type {Patterns} from './types.js';

/**
 * Writes patterns compactly: as a raw template, so that backslashes stand once, with line breaks or two spaces between patterns.
 *
 * @param template - The text of the template.
 * @param inserted - What is put into it.
 * @returns The patterns.
 */
export function list(template: TemplateStringsArray, ...inserted: readonly string[]): Patterns {
  const text = String.raw(template, ...inserted).trim();
  return text === '' ? [] : text.split(/ {2,}|\s*\n\s*/);
}
