import type {Passage} from '../claims/types.js';
import {guarded} from './guard.js';
import {kindOf, type FileKind} from './kinds.js';
import {Page} from './page/page.js';
import {plainChunk} from './text/chunk.js';
import {checkSize, decode} from './text/decode.js';
import {baseName} from './text/file-name.js';
import {NoReader} from './unreadable.js';

export {READ_ENDINGS} from './kinds.js';
export {NoReader, Unreadable} from './unreadable.js';

type Read = (name: string, source: string) => Passage[];

/** Each parser is loaded when the first file of its kind is read. */
const READERS: Readonly<Record<Exclude<FileKind, 'pdf' | 'png' | 'picture'>, (source: string) => Promise<Read>>> = {
  html: async () => (await import('./html/html.js')).readHtml,
  svg: async () => (await import('./html/html.js')).readHtml,
  xml: async (source) => withMarkup((await import('./html/xml.js')).readXml, source),
  markdown: async () => (await import('./markdown/markdown.js')).readMarkdown,
  mdx: async () => (await import('./markdown/markdown.js')).readMdx,
  script: async () => (await import('./code/script.js')).readScript,
  vue: async () => (await import('./templates/vue.js')).readVue,
  svelte: async () => (await import('./templates/svelte.js')).readSvelte,
  astro: async () => (await import('./templates/astro.js')).readAstro,
  json: async (source) => withMarkup((await import('./data/json-file.js')).readJson, source),
  yaml: async (source) => withMarkup((await import('./data/yaml.js')).readYaml, source),
  csv: async (source) => withMarkup((await import('./data/csv.js')).readCsv, source),
  text: async () => (await import('./text/plain.js')).readPlain,
};

/**
 * Reads a file: all that people, search engines and screen readers are told by it.
 *
 * @param name - Its path or its address; `-` for standard input. Its ending says how it is read, or else its content.
 * @param bytes - Its content.
 * @returns Its passages, its own name first. In a PDF, a line is a page, and a column is a line on it; in a PNG, a column is a byte.
 * @throws {NoReader} For a file of a kind that is not read.
 * @throws {Unreadable} For a file that cannot be read; the message says why, and what to do.
 */
export async function readPassages(name: string, bytes: Uint8Array): Promise<Passage[]> {
  const kind = kindOf(name, bytes);
  if (kind === undefined) throw new NoReader(`${name} is neither text nor a PDF nor a PNG. Leave it out.`);
  const own = nameOf(name);
  if (kind === 'picture') return own;
  checkSize(name, bytes);
  return [...own, ...(await readContent(kind, name, bytes))];
}

async function readContent(kind: Exclude<FileKind, 'picture'>, name: string, bytes: Uint8Array): Promise<Passage[]> {
  if (kind === 'pdf') return (await import('./binary/pdf.js')).readPdf(name, bytes);
  if (kind === 'png') {
    const {readPng} = await import('./binary/png.js');
    return guarded(name, () => readPng(name, bytes));
  }
  const source = decode(name, bytes);
  const read = await READERS[kind](source);
  return guarded(name, () => read(name, source));
}

/** What a file is called is read too: `soc2-type2-report.pdf`. */
function nameOf(name: string): Passage[] {
  if (name === '-') return [];
  const page = new Page({name, places: {at: () => ({line: 1, column: 1})}});
  page.whole(plainChunk(baseName(name), 0), 'file-name');
  return page.end();
}

type ReadStrings = (
  name: string,
  source: string,
  markup: typeof import('./html/html.js').readMarkup | undefined,
) => Passage[];

/** Data may have HTML in its strings; then the parser of HTML is needed too. */
async function withMarkup(read: ReadStrings, source: string): Promise<Read> {
  const markup = /[<&]/.test(source) ? (await import('./html/html.js')).readMarkup : undefined;
  return (name, text) => read(name, text, markup);
}
