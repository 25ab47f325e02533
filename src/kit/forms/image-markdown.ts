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
  readonly factsId: string;
}

/**
 * An image for a README on GitHub, light or dark as the reader's page is, and below it what it says, as text: an image can fail to
 * load, and nobody can search in it or select it.
 *
 * @param listing - What the image shows.
 * @param language - Its language.
 * @param picture - Where the images are.
 * @returns GitHub-flavoured Markdown.
 */
export function imageMarkdown(listing: Listing, language: KitLanguage, picture: Picture): string {
  const {light, dark, width, height, factsId} = picture;
  const alt = escapeHtml(linesOf(listing.alt, language));
  return `<!-- ${escapeHtml(factsId)} -->
<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${escapeHtml(dark)}">
  <img src="${escapeHtml(light)}" width="${width}" height="${height}" alt="${alt}">
</picture>

${linkMarkdown(listing, language)}
`;
}

/**
 * The same for readers of Markdown that take no HTML, such as MDX and markdown-it, or no SVG, such as the VS Code
 * marketplace. The id of the facts is a definition that nothing refers to, which no reader shows.
 *
 * @param listing - What the image shows.
 * @param language - Its language.
 * @param png - Its address, and the id of the facts it shows.
 * @returns CommonMark without HTML.
 */
export function pngMarkdown(listing: Listing, language: KitLanguage, png: {address: string; factsId: string}): string {
  const alt = escapeMarkdownLabel(linesOf(listing.alt, language));
  return `![${alt}](${escapeMarkdownHref(png.address)})

${linkMarkdown(listing, language)}

[facts]: # "${escapeMarkdownLabel(png.factsId)}"
`;
}

function linkMarkdown({link: {text, href}}: Listing, language: KitLanguage): string {
  return `[${escapeMarkdownLabel(lineOf(text, language))}](${escapeMarkdownHref(href)})`;
}
