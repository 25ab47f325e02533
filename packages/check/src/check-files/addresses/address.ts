/** On the machine itself, nobody can listen in. */
const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Whether an argument is an address, not a path.
 *
 * @param place - As it was typed.
 * @returns True for what begins with `http:` or `https:`.
 */
export function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

/**
 * Reads an address.
 *
 * @param text - As it was typed or given by a server.
 * @param base - Where it stood, for a relative one.
 * @returns The address without its fragment; null if it is none, or would be fetched in the open.
 */
export function parseAddress(text: string, base?: URL): URL | null {
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.username !== '' || url.password !== '') return null;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOCAL.test(url.hostname))) return null;
  url.hash = '';
  return url;
}

/** What `parseAddress()` accepts, for messages. */
export const ACCEPTED = 'Only https:// and http://localhost are fetched, without a user name or password.';

/**
 * Whether two addresses are of one server.
 *
 * @param one - An address.
 * @param other - Another one.
 * @returns True if host and port are the same.
 */
export function isSameHost(one: URL, other: URL): boolean {
  return one.hostname === other.hostname && one.port === other.port;
}

/**
 * Whether an address is that of a sitemap, by its name.
 *
 * @param url - An address.
 * @returns True for `sitemap.xml`, `sitemap-en.xml`, `sitemap_index.xml`, `sitemap.xml.gz`, and the like.
 */
export function isSitemap(url: URL): boolean {
  return /\/[^/]*sitemap[^/]*\.xml(?:\.gz)?$/i.test(url.pathname);
}
