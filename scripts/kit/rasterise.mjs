import {fileURLToPath} from 'node:url';
import sharp from 'sharp';
import {runnerImport} from 'vite';
import {reduceColours} from './palette.mjs';

const ESCAPER = fileURLToPath(new URL('../../src/kit/escape/xml.ts', import.meta.url));
/** What librsvg takes for one pixel of SVG to one of PNG. */
const DENSITY = 72;

let escaper;

/**
 * Draws an SVG as PNG.
 *
 * @param {string} svg - without text or anything else that depends on the computer
 * @param {{scale: number, title: string, text: string, factsId: string, locale: string}} options - pixels of the PNG to one of
 *   the SVG; and what is written into the file about it, as XMP
 * @returns {Promise<Buffer>} the PNG, with a palette; the same bytes for the same input
 */
export async function rasterise(svg, {scale, title, text, factsId, locale}) {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg).map(Number);
  const size = {width: Math.round(width * scale), height: Math.round(height * scale)};
  const drawn = await sharp(Buffer.from(svg), {density: DENSITY * scale})
    .resize({...size, fit: 'fill'})
    .ensureAlpha()
    .raw()
    .toBuffer();
  const pixels = reduceColours(new Uint32Array(drawn.buffer, drawn.byteOffset, drawn.length / 4));
  return sharp(Buffer.from(pixels.buffer), {raw: {...size, channels: 4}})
    .png({palette: true, dither: 0, effort: 4, compressionLevel: 9})
    .withXmp(await xmp({title, text, factsId, locale}))
    .toBuffer();
}

async function xmp({title, text, factsId, locale}) {
  escaper ??= runnerImport(ESCAPER, {configFile: false, logLevel: 'error'});
  const {escapeXml} = (await escaper).module;
  // Each text has a default and may have versions in other languages: this one says in which it is.
  const inLanguage = (words) =>
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
