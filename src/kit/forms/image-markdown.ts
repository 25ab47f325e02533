import type {Listing} from '../outline/outline.js';
import {escapeHtml} from '../escape/html.js';
import {escapeMarkdownHref, escapeMarkdownLabel} from '../escape/markdown.js';
import {lineOf, linesOf, type KitLanguage} from '../language.js';

/** The images that lie beside the Markdown file. */
export interface Picture {
  readonly light: string;
  readonly dark: string;
  readonly width: number;
  readonly height: number;
  /** Which facts they show. */
  readonly stamp: string;
}

/**
 * An image for a README, light or dark as the reader's page is, and below it what it says, as text: an image can fail to
 * load, and nobody can search in it or select it.
 *
 * @param listing - What the image shows.
 * @param language - Its language.
 * @param picture - Where the images are.
 * @returns GitHub-flavoured Markdown.
 */
export function imageMarkdown(listing: Listing, language: KitLanguage, picture: Picture): string {
  const {light, dark, width, height, stamp} = picture;
  const alt = escapeHtml(linesOf(listing.alt, language));
  const {text, href} = listing.link;
  return `<!-- ${escapeHtml(stamp)} -->
<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${escapeHtml(dark)}">
  <img src="${escapeHtml(light)}" width="${width}" height="${height}" alt="${alt}">
</picture>

[${escapeMarkdownLabel(lineOf(text, language))}](${escapeMarkdownHref(href)})
`;
}
