import {escapeXml} from '../escape/xml.js';

/** What a whole image consists of. */
export interface Picture {
  /** Begins the ids in the image: two images in one page must not share any. */
  readonly id: string;
  readonly locale: string;
  readonly factsId: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Everything it says, in reading order. */
  readonly texts: readonly string[];
  /** SVG elements. */
  readonly content: string;
}

/**
 * Writes an image as a file that needs nothing else.
 *
 * @param picture - The image.
 * @returns SVG.
 */
export function svgDocument({id, locale, factsId, width, height, title, texts, content}: Picture): string {
  const [titleId, textId] = [`${id}-title`, `${id}-text`].map(escapeXml);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` role="img" aria-labelledby="${titleId}" aria-describedby="${textId}"`,
    ` lang="${escapeXml(locale)}" data-facts="${escapeXml(factsId)}">`,
    `<title id="${titleId}">${escapeXml(title)}</title>`,
    `<desc id="${textId}">${texts.map(escapeXml).join('\n')}</desc>`,
    content,
    '</svg>\n',
  ].join('');
}
