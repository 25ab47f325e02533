import {readFileSync} from 'node:fs';

/** How the encodings that editors on Windows offer begin. UTF-32 before UTF-16: its mark begins with the same two bytes. */
const MARKS = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

/** What nobody sees, or takes for a plain space: controls, marks of direction, byte order marks, spaces of other widths. */
const UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Reads text that a person has written, whatever their editor puts before it.
 *
 * @param {Uint8Array} bytes - The content of a file.
 * @param {string} file - What the file is called in a message.
 * @returns {string} The text, without a byte order mark.
 * @throws {Error} For text that is not UTF-8; the message says how to make it so.
 */
export function decodeText(bytes, file) {
  const encoding = otherEncoding(bytes);
  if (encoding) throw new Error(`${file} is ${encoding}. Save it as UTF-8.`);
  try {
    // Drops the byte order mark, which Visual Studio and Windows PowerShell put before "UTF-8 with BOM".
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new Error(`${file} is not UTF-8 throughout. Save it as UTF-8.`);
  }
}

function otherEncoding(bytes) {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  // Without a mark: of two bytes for "{" or "<", one is zero. No text of ours begins with that character.
  return bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0) ? 'UTF-16' : undefined;
}

/**
 * Parses JSON that a person has written.
 *
 * @param {string} text - Text from `decodeText()`.
 * @param {string} file - What the file is called in a message.
 * @returns {unknown} The value.
 * @throws {Error} For what is no JSON; the message shows as a code what nobody could see.
 */
export function parseJson(text, file) {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The message quotes the text, with its line breaks.
    const reason = error.message.replace(/[\t\r\n ]+/g, ' ');
    throw new Error(`${file} is not JSON: ${showUnseen(reason)}${unseenAt(text, error.message)}`, {cause: error});
  }
}

/** Some messages give a position and nothing else; what stands there may be what nobody sees. */
function unseenAt(text, message) {
  const position = /at position (\d+)/.exec(message)?.[1];
  const there = position === undefined ? '' : String.fromCodePoint(text.codePointAt(Number(position)) ?? 0x20);
  return there !== showUnseen(there) ? `; ${showUnseen(there)} stands there` : '';
}

/**
 * Makes characters visible that are not.
 *
 * @param {string} text - Any text.
 * @returns {string} The text with a code such as `U+FEFF` in place of each.
 */
export function showUnseen(text) {
  return text.replace(UNSEEN, (sign) => `U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

/**
 * Reads a file of JSON that a person has written.
 *
 * @param {string | URL} path - Where it is.
 * @param {string} [file] - What it is called in a message.
 * @returns {any} The value.
 */
export function readJson(path, file = String(path)) {
  return parseJson(decodeText(readFileSync(path), file), file);
}
