import {sanitizeText} from './sanitize-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for HTML: between tags, or between the quotation marks of an attribute.
 *
 * @param text - Any text.
 * @returns HTML that a parser reads back as the sanitized text, and as nothing else.
 */
export function escapeHtml(text: string): string {
  return sanitizeText(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** What stands in a cell without text, because minifiers remove a tag without content. */
export const BLANK = '&nbsp;';
