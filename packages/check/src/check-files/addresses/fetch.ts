import {readLimited} from '../read-limited.js';
import {ACCEPTED, isSameHost, parseAddress} from './address.js';

/** What servers call the tool in their logs, and look for in robots.txt. */
export const PRODUCT = 'trust-badges-check';

/** How far a fetch goes. */
export interface FetchLimits {
  /** For one address with all its redirects, in milliseconds. */
  readonly time: number;
  /** Of what a server sends, unpacked, in bytes. */
  readonly size: number;
}

/** Polite, and enough for a page that people read. */
export const FETCH_LIMITS: FetchLimits = {time: 10_000, size: 5 * 1024 * 1024};

/** Whether robots.txt allows an address. */
export type MayFetch = (url: URL) => boolean;

/** Why an address of a sitemap is left out. */
export const DISALLOWED = 'The robots.txt there asks not to fetch it.';

/** What a server answered. */
export interface Answer {
  /** Where it was found, after redirects. */
  readonly url: URL;
  readonly status: number;
  readonly type: string;
  readonly charset: string | undefined;
  readonly bytes: Uint8Array;
}

const REDIRECTS = 5;

/**
 * Fetches an address: one request, and one for each redirect within its server. Cookies are neither sent nor kept.
 *
 * @param url - From `parseAddress()`.
 * @param limits - How long, and how much.
 * @param mayFetch - Whether robots.txt allows what a redirect leads to; absent where it was not asked.
 * @returns The answer, whatever its status.
 * @throws {Error} If there is none, it is too big, or it leads to where it must not; the message says what to do.
 */
export async function fetchAddress(url: URL, limits: FetchLimits, mayFetch: MayFetch = () => true): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.time);
  try {
    return await follow(url, {limits, signal, mayFetch}, REDIRECTS);
  } catch (error) {
    if (error instanceof NotFetched) throw error;
    if (signal.aborted) {
      throw new NotFetched(`The server did not finish within ${limits.time / 1000} seconds. Try again later.`);
    }
    throw new NotFetched(`The server cannot be reached: ${reasonOf(error)}. Check the address and the network.`);
  }
}

class NotFetched extends Error {}

interface Fetching {
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
  readonly mayFetch: MayFetch;
}

async function follow(url: URL, fetching: Fetching, redirects: number): Promise<Answer> {
  const {limits, signal, mayFetch} = fetching;
  const response = await fetch(url, {
    redirect: 'manual',
    credentials: 'omit',
    signal,
    headers: {'User-Agent': `${PRODUCT} (checks what pages say of compliance)`, Accept: 'text/html, */*;q=0.8'},
  });
  const location = response.status >= 300 && response.status < 400 ? response.headers.get('Location') : null;
  if (location !== null) {
    await response.body?.cancel();
    const target = targetOf(location, url, redirects);
    if (!mayFetch(target)) throw new NotFetched(`It leads on to ${target.href}. ${DISALLOWED}`);
    return follow(target, fetching, redirects - 1);
  }
  const bytes = response.body === null ? new Uint8Array() : await readLimited(response.body, limits.size);
  if (bytes === undefined) {
    const size = limits.size / 1024 / 1024;
    throw new NotFetched(`It is bigger than ${size} MB. Save it to a file, and check that.`);
  }
  const [type = '', ...parameters] = (response.headers.get('Content-Type') ?? '').toLowerCase().split(';');
  const charset = /charset\s*=\s*"?([^\s";]+)/.exec(parameters.join(';'))?.[1];
  return {url, status: response.status, type: type.trim(), charset, bytes};
}

function targetOf(location: string, from: URL, redirects: number): URL {
  const target = parseAddress(location, from);
  if (target === null) throw new NotFetched(`It leads on to ${location}. ${ACCEPTED}`);
  if (!isSameHost(from, target)) {
    throw new NotFetched(`It leads on to another server, ${target.href}. Give that address if you mean it.`);
  }
  if (redirects === 0) {
    throw new NotFetched(`It leads on more than ${REDIRECTS} times. Give the address where it ends.`);
  }
  return target;
}

/** `fetch()` fails with "fetch failed", and has the reason behind it. */
function reasonOf(error: unknown): string {
  const {cause, message} = error as Error & {cause?: {code?: string; message?: string}};
  return cause?.code ?? cause?.message ?? message;
}
