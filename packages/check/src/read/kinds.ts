import {baseName} from './text/file-name.js';

/** How a file is read. */
export type FileKind =
  | 'html'
  | 'svg'
  | 'xml'
  | 'markdown'
  | 'mdx'
  | 'script'
  | 'vue'
  | 'svelte'
  | 'astro'
  | 'json'
  | 'yaml'
  | 'csv'
  | 'text'
  | 'pdf'
  | 'png'
  /** Only its name is read. */
  | 'picture';

const ENDINGS: Readonly<Record<FileKind, string>> = {
  html: 'html htm xhtml shtml',
  svg: 'svg',
  xml: 'xml rss atom xlf xliff resx',
  markdown: 'md markdown mdown mkd',
  mdx: 'mdx',
  script: 'jsx tsx js mjs cjs ts mts cts',
  vue: 'vue',
  svelte: 'svelte',
  astro: 'astro',
  json: 'json jsonc json5 jsonld jsonl ndjson webmanifest',
  yaml: 'yaml yml',
  csv: 'csv tsv',
  text: 'txt text',
  pdf: 'pdf',
  png: 'png apng',
  picture: 'jpg jpeg gif webp avif ico bmp tif tiff heic',
};

const KINDS: ReadonlyMap<string, FileKind> = new Map(
  (Object.entries(ENDINGS) as [FileKind, string][]).flatMap(([kind, endings]) =>
    endings.split(' ').map((ending): [string, FileKind] => [ending, kind]),
  ),
);

/** What the file endings are that are read, in small letters, without a dot. */
export const READ_ENDINGS: readonly string[] = [...KINDS.keys()];

/**
 * How a file is read.
 *
 * @param name - Its name, path or address.
 * @param bytes - Its content, which decides where the name does not.
 * @returns The kind; undefined if no reader reads it.
 */
export function kindOf(name: string, bytes: Uint8Array): FileKind | undefined {
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png';
  const ending = endingOf(name);
  const known = KINDS.get(ending);
  // The address of a page may end in anything.
  if (known !== undefined && !(known === 'script' && looksLikeHtml(bytes))) return known;
  return looksBinary(bytes) ? undefined : sniff(bytes);
}

/**
 * The ending of a file name.
 *
 * @param name - A name, a path or an address.
 * @returns What follows its last dot, in small letters; empty if there is none.
 */
export function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(baseName(name))?.[1]?.toLowerCase() ?? '';
}

function startsWith(bytes: Uint8Array, signs: string): boolean {
  return Array.from(signs, (sign) => sign.charCodeAt(0)).every((code, index) => bytes[index] === code);
}

/** Text has no zero bytes, except in UTF-16, which begins with a mark. */
function looksBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false;
  return bytes.subarray(0, 8000).includes(0);
}

function beginning(bytes: Uint8Array): string {
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = isBigEndian ? 'utf-16be' : bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, 2048)).trimStart();
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  return /^(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(beginning(bytes));
}

function sniff(bytes: Uint8Array): FileKind {
  const start = beginning(bytes);
  if (looksLikeHtml(bytes)) return 'html';
  if (/^(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*(?:<!doctype svg[^>]*>\s*)?<svg\b/i.test(start)) return 'svg';
  if (/^<\?xml\b/i.test(start)) return 'xml';
  // A part of a page, such as standard input gets.
  if (/^<[a-z][a-z\d-]*(?:\s[^<>]*)?>/i.test(start)) return 'html';
  return /^[{[]/.test(start) && isJson(bytes) ? 'json' : 'text';
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}
