import {Unreadable} from '../unreadable.js';

/** As much as is read of one file. */
export const SIZE_LIMIT = 20 * 1024 * 1024;

/** The marks of encodings. UTF-32 comes first: its mark begins like that of UTF-16. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Refuses what is too large to be read.
 *
 * @param name - The file.
 * @param bytes - Its content.
 * @throws {Unreadable} For more than 20 MB.
 */
export function checkSize(name: string, bytes: Uint8Array): void {
  if (bytes.byteLength <= SIZE_LIMIT) return;
  throw new Unreadable(`${name} is larger than 20 MB. Check what it is made from, or split it.`);
}

/**
 * The text of a file.
 *
 * @param name - The file.
 * @param bytes - UTF-8 with or without a byte order mark, or UTF-16 with one.
 * @returns The text, without the mark.
 * @throws {Unreadable} For any other encoding, and for what is no text.
 */
export function decode(name: string, bytes: Uint8Array): string {
  const encoding = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (encoding === 'utf-32') throw new Unreadable(`${name} is UTF-32. Save it as UTF-8.`);
  if (encoding === undefined && bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0)) {
    throw new Unreadable(`${name} is UTF-16 without a byte order mark. Save it as UTF-8.`);
  }
  try {
    return new TextDecoder(encoding ?? 'utf-8', {fatal: true}).decode(bytes);
  } catch {
    const shown = encoding?.startsWith('utf-16') ? 'UTF-16' : 'UTF-8';
    throw new Unreadable(`${name} is not ${shown} throughout. Save it as UTF-8.`);
  }
}
