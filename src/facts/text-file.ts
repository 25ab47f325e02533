/** Byte order marks of encodings that Windows editors offer. UTF-32 comes first: its mark begins like that of UTF-16. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

/** Characters that are invisible or look like a plain space: controls, direction marks, byte order marks, other spaces. */
const UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Reads text that a person has written, whatever their editor puts before it.
 *
 * @param bytes - The content of a file.
 * @param file - What the file is called in a message.
 * @returns The text, without a byte order mark.
 * @throws {Error} For text that is not UTF-8; the message says how to make it so.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = otherEncoding(bytes);
  if (encoding) throw new Error(`${file} is ${encoding}. Save it as UTF-8.`);
  try {
    // Drops the byte order mark, which Visual Studio and Windows PowerShell put before "UTF-8 with BOM".
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new Error(`${file} is not UTF-8 throughout. Save it as UTF-8.`);
  }
}

function otherEncoding(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  // Without a mark: in UTF-16, one of the two bytes of "{" or "<" is zero. None of our texts begins with a zero character.
  return bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0) ? 'UTF-16' : undefined;
}

/**
 * Parses JSON that a person has written.
 *
 * @param text - Text from `decodeText()`.
 * @param file - What the file is called in a message.
 * @returns The value.
 * @throws {Error} For what is not JSON; the message shows invisible characters as codes.
 */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const {message} = error as Error;
    // The message quotes the text, with its line breaks.
    const reason = message.replace(/[\t\r\n ]+/g, ' ');
    throw new Error(`${file} is not JSON: ${showUnseen(reason)}${unseenAt(text, message)}`, {cause: error});
  }
}

/** Some messages give only a position, and the character there may be invisible. */
function unseenAt(text: string, message: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  const there = position === undefined ? '' : String.fromCodePoint(text.codePointAt(Number(position)) ?? 0x20);
  return there !== showUnseen(there) ? `; ${showUnseen(there)} stands there` : '';
}

/**
 * Makes invisible characters visible.
 *
 * @param text - Any text.
 * @returns The text with a code such as `U+FEFF` in place of each.
 */
export function showUnseen(text: string): string {
  return text.replace(UNSEEN, (sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
}
