import type {NotChecked} from '../report.js';
import {isSameHost, isSitemap, parseAddress} from './address.js';
import {DISALLOWED, fetchAddress, PRODUCT, type FetchLimits, type MayFetch} from './fetch.js';
import {parseRobots} from './robots.js';
import {readSitemap} from './sitemap.js';

/** The pages behind an address. */
export interface Pages {
  readonly pages: readonly {readonly url: URL; readonly mayFetch: MayFetch}[];
  readonly unread: readonly NotChecked[];
  readonly skipped: readonly NotChecked[];
}

/** No more pages are fetched for one address. */
const MOST_PAGES = 1000;
/** Of one index, and of what it lists. */
const MOST_SITEMAPS = 50;

/**
 * Finds what to fetch for an address: itself, or for a sitemap the pages that it lists and that robots.txt allows.
 *
 * @param url - From `parseAddress()`.
 * @param limits - For each fetch.
 * @returns The pages, each once, and what is not among them.
 */
export async function listPages(url: URL, limits: FetchLimits): Promise<Pages> {
  if (!isSitemap(url)) return {pages: [{url, mayFetch: () => true}], unread: [], skipped: []};
  try {
    return await listSitemap(url, limits, await askRobots(url, limits));
  } catch (error) {
    return {pages: [], unread: [{file: url.href, why: (error as Error).message}], skipped: []};
  }
}

async function listSitemap(start: URL, limits: FetchLimits, mayFetch: MayFetch): Promise<Pages> {
  const pages = new Map<string, URL>();
  const unread: NotChecked[] = [];
  const skipped: NotChecked[] = [];
  const sitemaps = new Map([[start.href, start]]);
  // A map can grow while it is gone through.
  for (const [file, sitemap] of sitemaps) {
    try {
      if (!mayFetch(sitemap)) throw new Error(DISALLOWED);
      const {bytes} = successful(await fetchAddress(sitemap, limits, mayFetch));
      const {isIndex, addresses} = readSitemap(bytes, limits.size);
      for (const address of addresses) {
        const page = parseAddress(address, sitemap);
        if (page === null || !isSameHost(page, start)) {
          skipped.push({file: address, why: `${file} lists it, but it is on another server. Give it if you mean it.`});
        } else if (!mayFetch(page)) {
          skipped.push({file: page.href, why: DISALLOWED});
        } else if (!isIndex) {
          pages.set(page.href, page);
        } else if (sitemaps.size < MOST_SITEMAPS) {
          sitemaps.set(page.href, page);
        } else if (!sitemaps.has(page.href)) {
          unread.push({
            file: page.href,
            why: `Of one index, ${MOST_SITEMAPS} sitemaps are read. Give this one by itself.`,
          });
        }
      }
    } catch (error) {
      unread.push({file, why: (error as Error).message});
    }
  }
  const all = [...pages.values()];
  if (all.length > MOST_PAGES) {
    const why = `It lists ${all.length} pages; the first ${MOST_PAGES} are checked. Give the others as smaller sitemaps.`;
    unread.push({file: start.href, why});
  }
  return {pages: all.slice(0, MOST_PAGES).map((url) => ({url, mayFetch})), unread, skipped};
}

/** As RFC 9309 says: no robots.txt allows all, and one that cannot be had now allows nothing. */
async function askRobots(url: URL, limits: FetchLimits): Promise<MayFetch> {
  const place = new URL('/robots.txt', url);
  const {status, bytes} = await fetchAddress(place, limits).catch((error: unknown) => {
    throw new Error(`${place.href} cannot be read, so nothing is fetched. ${(error as Error).message}`);
  });
  if (status >= 500) {
    throw new Error(`${place.href} cannot be read, so nothing is fetched: status ${status}. Try again later.`);
  }
  if (status >= 400) return () => true;
  const allows = parseRobots(new TextDecoder().decode(bytes), PRODUCT);
  return ({pathname, search}) => allows(pathname + search);
}

/**
 * Refuses an answer that is none.
 *
 * @param answer - What a server answered.
 * @returns The same.
 * @throws {Error} For any status but 200 to 299.
 */
export function successful<T extends {readonly status: number}>(answer: T): T {
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw new Error(`The server answered with status ${answer.status}. Check the address.`);
}
