import {gunzipSync} from 'node:zlib';
import {decodeXML} from 'entities';

/**
 * Images and videos have a `loc` of their own, with a prefix. The protocol allows 2,048 characters; with a bound, no text takes
 * forever.
 */
const LOC = /<loc>(?:\s{0,100}<!\[CDATA\[([^\]]{0,3000})\]\]>\s{0,100}|([^<]{0,3000}))<\/loc>/g;

/** What a sitemap lists. */
export interface Sitemap {
  /** Whether its addresses are those of other sitemaps. */
  readonly isIndex: boolean;
  /** As they stand there, in their order, each once. */
  readonly addresses: readonly string[];
}

/**
 * Reads a sitemap.
 *
 * @param bytes - Its content, which may be packed with gzip.
 * @param limit - How many bytes it may have when unpacked.
 * @returns What it lists.
 * @throws {Error} For what is no sitemap; the message says what to do.
 * @see https://www.sitemaps.org/protocol.html
 */
export function readSitemap(bytes: Uint8Array, limit: number): Sitemap {
  const xml = new TextDecoder().decode(unpack(bytes, limit)).replace(/<!--[^]*?(?:-->|$)/g, '');
  const root = /<(?:[\w-]+:)?(urlset|sitemapindex)[\s>]/.exec(xml)?.[1];
  if (root === undefined) {
    throw new Error('It is no sitemap: it has neither urlset nor sitemapindex. Give another one.');
  }
  const addresses = new Set<string>();
  for (const [, cdata, text] of xml.matchAll(LOC)) {
    const address = (cdata ?? decodeXML(text!)).trim();
    if (address !== '') addresses.add(address);
  }
  return {isIndex: root === 'sitemapindex', addresses: [...addresses]};
}

function unpack(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, {maxOutputLength: limit});
  } catch {
    throw new Error(`It is packed, and broken or bigger than ${limit / 1024 / 1024} MB. Give the addresses in it.`);
  }
}
