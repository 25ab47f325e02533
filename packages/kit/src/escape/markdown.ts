import {sanitizeText} from './sanitize-text.js';

/** Characters that have a meaning anywhere in a line. */
const SYNTAX = /[\\`*_{}[\]<>&|~#!$]/g;
/** Characters that have a meaning only at the start of a line: lists and rules. */
const AT_START = /^(?:[-+]|(?<number>\d{1,9})(?=[.)]))/;
/** GitHub turns these into links, escaped or not. Only another node between the characters prevents that. */
const AUTOLINKED = /(?<=www)\.|(?<=:)\/(?=\/)|@/gi;
const APART = '<!-- -->';

/**
 * Text for GitHub-flavoured Markdown: a line, an item or a cell.
 *
 * @param text - Any text.
 * @returns Markdown that reads back as the sanitized text, with no structure and no link of its own.
 */
export function escapeMarkdown(text: string): string {
  return sanitizeText(text)
    .replace(SYNTAX, '\\$&')
    .replace(AT_START, (match, number?: string) => (number === undefined ? `\\${match}` : `${number}\\`))
    .replace(AUTOLINKED, (match) => (match === '@' ? `${match}${APART}` : `${APART}${match}`));
}

/**
 * The text of a link, in which nothing becomes a link anyway.
 *
 * @param text - Any text.
 * @returns Markdown for between the brackets.
 */
export function escapeMarkdownLabel(text: string): string {
  return sanitizeText(text).replace(SYNTAX, '\\$&');
}

/**
 * An address for between the parentheses of a link.
 *
 * @param href - An address that `parseFacts()` has let through.
 * @returns The address without a character that would end it.
 */
export function escapeMarkdownHref(href: string): string {
  return encodeURI(sanitizeText(href))
    .replaceAll('%25', '%')
    .replace(/[()]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
    .replaceAll('&', '\\&');
}
