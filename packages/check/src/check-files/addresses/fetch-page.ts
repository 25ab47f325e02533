import {fetchAddress, type Answer, type FetchLimits, type MayFetch} from './fetch.js';
import {successful} from './list-pages.js';

/** The ending by which the readers know what a server names by its type. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/csv': 'csv',
  'text/yaml': 'yaml',
  'application/yaml': 'yaml',
  'application/json': 'json',
  'application/ld+json': 'json',
  'application/feed+json': 'json',
  'application/pdf': 'pdf',
  'image/svg+xml': 'svg',
  'image/png': 'png',
};

/**
 * Fetches a page.
 *
 * @param url - From `parseAddress()`.
 * @param limits - How long, and how much.
 * @param mayFetch - Whether robots.txt allows what a redirect leads to.
 * @returns A name by whose ending the readers know what it is, and its content.
 * @throws {Error} If it can't be had; the message says what to do.
 */
export async function fetchPage(
  url: URL,
  limits: FetchLimits,
  mayFetch: MayFetch,
): Promise<{name: string; bytes: Uint8Array}> {
  const answer = successful(await fetchAddress(url, limits, mayFetch));
  return {name: nameOf(answer), bytes: inUtf8(answer)};
}

function nameOf({url, type}: Answer): string {
  const last = url.pathname.split('/').at(-1)!;
  if (Object.hasOwn(ENDINGS, type)) return `${last.replace(/\.[^.]*$/, '') || 'index'}.${ENDINGS[type]!}`;
  return last || 'index.html';
}

/** The readers take UTF-8; a server may say that its text is something else. */
function inUtf8({type, charset, bytes}: Answer): Uint8Array {
  const isText = type.startsWith('text/') || /[/+](?:xml|json)$/.test(type);
  if (!isText || charset === undefined || /^utf-?(?:8|16)/.test(charset)) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(charset).decode(bytes));
  } catch {
    throw new Error(`Its encoding, ${charset}, is not known. Save it as UTF-8, and check that.`);
  }
}
