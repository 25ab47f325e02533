import sharp from 'sharp';
import {escapeXml} from '../escape/xml.js';
import {reduceColours} from './palette.js';

/** The density at which librsvg makes one PNG pixel of one SVG pixel. */
const DENSITY = 72;

/** How an SVG becomes a PNG. */
export interface RasterOptions {
  /** PNG pixels per SVG pixel. */
  readonly scale: number;
  /** What is written into the file about it, as XMP. */
  readonly title: string;
  readonly text: string;
  readonly factsId: string;
  readonly locale: string;
}

/**
 * Draws an SVG as PNG.
 *
 * @param svg - Without text or anything else that depends on the computer.
 * @param options - The scale, and what is written into the file about it.
 * @returns The PNG, with a palette; the same bytes for the same input.
 */
export async function rasterise(svg: string, {scale, ...about}: RasterOptions): Promise<Buffer> {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number) as [number, number, number];
  const size = {width: Math.round(width * scale), height: Math.round(height * scale)};
  const drawn = await sharp(Buffer.from(svg), {density: DENSITY * scale})
    .resize({...size, fit: 'fill'})
    .ensureAlpha()
    .raw()
    .toBuffer();
  const pixels = reduceColours(new Uint32Array(drawn.buffer, drawn.byteOffset, drawn.length / 4));
  return sharp(Buffer.from(pixels.buffer), {raw: {...size, channels: 4}})
    .png({palette: true, dither: 0, effort: 4, compressionLevel: 9})
    .withXmp(xmp(about))
    .toBuffer();
}

function xmp({title, text, factsId, locale}: Omit<RasterOptions, 'scale'>): string {
  // Each text has a default and may have versions in other languages: this one says which language it is in.
  const inLanguage = (words: string) =>
    `<rdf:Alt>${['x-default', locale].map((tag) => `<rdf:li xml:lang="${escapeXml(tag)}">${escapeXml(words)}</rdf:li>`).join('')}</rdf:Alt>`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${inLanguage(title)}</dc:title>`,
    `<dc:description>${inLanguage(text)}</dc:description>`,
    `<dc:identifier>${escapeXml(factsId)}</dc:identifier>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(locale)}</rdf:li></rdf:Bag></dc:language>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('');
}
