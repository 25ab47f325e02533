import {createReadStream} from 'node:fs';
import {open, readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import type {FetchLimits} from './addresses/fetch.js';
import {fetchPage} from './addresses/fetch-page.js';
import type {Target} from './places.js';
import {FILE_LIMIT, readLimited} from './read-limited.js';

/** What was read, and the name by whose ending the readers know what it is. */
export interface Content {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TOO_BIG = `It is bigger than ${FILE_LIMIT / 1024 / 1024} MB. Check a smaller part of it.`;

/** Formats that are no text and that the readers read all the same. */
const READ = /\.(?:pdf|png)$/i;
/** As far as Git looks for a zero byte. */
const HEAD = 8000;

/**
 * Reads a target.
 *
 * @param target - What to read.
 * @param stdin - Standard input.
 * @param limits - For an address.
 * @returns Its content; undefined for a file that nobody named and that is no text.
 * @throws {Error} For what cannot be read; the message says why, and what to do.
 */
export async function load(
  target: Target,
  stdin: AsyncIterable<Uint8Array>,
  limits: FetchLimits,
): Promise<Content | undefined> {
  if (target.kind === 'address') return fetchPage(target.url, limits, target.mayFetch);
  if (target.kind === 'stdin') {
    const bytes = notTooBig(await readLimited(stdin, FILE_LIMIT));
    return {name: nameOfStdin(bytes), bytes};
  }
  try {
    const bytes = await readFileOf(target);
    return bytes && {name: basename(target.path), bytes};
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new Error(`It cannot be read: ${message}. Give yourself access to it.`);
  }
}

async function readFileOf({path, named}: Target & {kind: 'file'}): Promise<Uint8Array | undefined> {
  const file = await open(path);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return notTooBig(await readLimited(createReadStream(path), FILE_LIMIT));
    if (!named && !READ.test(path)) {
      const {buffer, bytesRead} = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      if (isBinary(buffer.subarray(0, bytesRead))) return undefined;
    }
    if (stats.size > FILE_LIMIT) throw new Error(TOO_BIG);
    return await readFile(file);
  } finally {
    await file.close();
  }
}

function notTooBig(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new Error(TOO_BIG);
  return bytes;
}

/** A zero byte makes a file binary, unless a mark says that it is UTF-16. */
function isBinary(head: Uint8Array): boolean {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return !isUtf16 && head.includes(0);
}

/** Standard input has no name: what it is shows at its beginning. */
function nameOfStdin(bytes: Uint8Array): string {
  const head = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
  if (head.startsWith('%PDF-')) return 'stdin.pdf';
  if (/^(?:<\?xml[^>]*>\s*)?<svg[\s>]/i.test(head)) return 'stdin.svg';
  if (/^<(?:!doctype|!--|\/?[a-z][\w-]*[\s/>])/i.test(head)) return 'stdin.html';
  return bytes[0] === 0x89 && head.includes('PNG') ? 'stdin.png' : 'stdin.txt';
}
