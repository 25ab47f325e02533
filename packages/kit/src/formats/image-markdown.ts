import type {StaticContent} from '@harmony/trust-badges/content.js';
import {escapeHtml} from '../escape/html.js';
import {escapeMarkdownHref, escapeMarkdownLabel} from '../escape/markdown.js';
import {lineOf, linesOf} from '../language.js';

/** The images that lie beside the Markdown file. */
export interface Picture {
  readonly light: string;
  readonly dark: string;
  readonly width: number;
  readonly height: number;
}

/**
 * An image for a README on GitHub, light or dark like the reader's page, and below it what it says, as text: an image can
 * fail to load, and its text cannot be searched or selected.
 *
 * @param content - What the image shows.
 * @param picture - Where the images are.
 * @returns GitHub-flavoured Markdown.
 */
export function imageMarkdown(content: StaticContent, picture: Picture): string {
  const {light, dark, width, height} = picture;
  const alt = escapeHtml(linesOf(content.alt, content));
  return `<!-- ${escapeHtml(content.factsId)} -->
<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${escapeHtml(dark)}">
  <img src="${escapeHtml(light)}" width="${width}" height="${height}" alt="${alt}">
</picture>

${linkMarkdown(content)}
`;
}

/**
 * The same for Markdown renderers that accept no HTML, such as MDX and markdown-it, or no SVG, such as the VS Code
 * marketplace. The id of the facts is a definition that nothing refers to, which no renderer shows.
 *
 * @param content - What the image shows.
 * @param address - Where the PNG is.
 * @returns CommonMark without HTML.
 */
export function pngMarkdown(content: StaticContent, address: string): string {
  const alt = escapeMarkdownLabel(linesOf(content.alt, content));
  return `![${alt}](${escapeMarkdownHref(address)})

${linkMarkdown(content)}

[facts]: # "${escapeMarkdownLabel(content.factsId)}"
`;
}

function linkMarkdown(content: StaticContent): string {
  const {text, href} = content.link;
  return `[${escapeMarkdownLabel(lineOf(text, content))}](${escapeMarkdownHref(href)})`;
}
