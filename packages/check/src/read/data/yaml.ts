import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import type {Passage} from '../../claims/types.js';
import {tooDeep} from '../guard.js';
import {Page, type ReadMarkup} from '../page/page.js';
import {align} from '../text/align.js';
import {ChunkBuilder, plainChunk, sliceChunk, sourceOf, type Chunk} from '../text/chunk.js';
import {readEscapes} from '../text/escapes.js';
import {placesIn} from '../text/places.js';
import {Unreadable} from '../unreadable.js';
import {readDataString} from './json.js';

const MAX_DEPTH = 500;
const LANGUAGE = /^(?:lang|language|locale)$/i;

/**
 * Reads a YAML file: every string that stands as a value.
 *
 * @param name - The file.
 * @param source - Its text.
 * @param markup - Reads HTML in its strings.
 * @returns What it says.
 * @throws {Unreadable} For what is not YAML.
 */
export function readYaml(name: string, source: string, markup: ReadMarkup | undefined): Passage[] {
  const page = new Page({name, places: placesIn(source), context: 'data', markup});
  readYamlStrings(page, plainChunk(source, 0));
  return page.end();
}

/**
 * Reads the strings in YAML, in their order.
 *
 * @param page - Where they are put.
 * @param chunk - The YAML.
 * @returns The language that it names, if it does at its top.
 * @throws {Unreadable} For what is not YAML.
 */
export function readYamlStrings(page: Page, chunk: Chunk): string | undefined {
  checkFlow(page.name, chunk.text);
  const lines = new LineCounter();
  const options = {
    lineCounter: lines,
    prettyErrors: false,
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
  } as const;
  const documents = parseAllDocuments(chunk.text, options);
  let language: string | undefined;
  for (const document of 'empty' in documents ? [] : documents) {
    const [error] = document.errors;
    if (error) {
      const {line} = page.placeOf(sourceOf(chunk, error.pos[0]));
      const message = error.message.replace(/\s+/g, ' ').replace(/\.$/, '');
      throw new Unreadable(`${page.name} is not YAML, line ${line}: ${message}. Correct it there, or leave it out.`);
    }
    language ??= languageOf(document.contents);
    visit(document.contents, undefined, 0);
  }
  return language;

  function visit(node: Node | Pair | null, key: string | undefined, depth: number): void {
    if (depth > MAX_DEPTH) throw tooDeep(page.name);
    if (node === null || isAlias(node)) return;
    if (isPair(node)) {
      const named = isScalar(node.key) ? String(node.key.value) : undefined;
      visit(node.value as Node | null, named, depth + 1);
    } else if (isMap(node) || isSeq(node)) {
      for (const item of node.items) visit(item as Node | Pair | null, key, depth + 1);
    } else if (isScalar(node) && typeof node.value === 'string' && node.range) {
      readDataString(page, textOf(chunk, node as Scalar<string>), key);
    }
  }
}

/** Lists in lists are read by functions that call each other. */
function checkFlow(name: string, text: string): void {
  if (/[[{](?:[\s,]*[[{]){400}/.test(text) || /^(?:[ \t]*[-?:][ \t]+){400}/m.test(text)) throw tooDeep(name);
}

function languageOf(node: Node | null): string | undefined {
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({key}) => isScalar(key) && LANGUAGE.test(String(key.value)));
  return isScalar(pair?.value) && typeof pair.value.value === 'string' ? pair.value.value : undefined;
}

/** What a string says, with a place for each unit. */
function textOf(chunk: Chunk, {range, type, value}: Scalar<string>): Chunk {
  const [start, end] = range!;
  const raw = sliceChunk(chunk, start, end);
  if (type === 'QUOTE_DOUBLE') return readEscapes(sliceChunk(raw, 1, raw.text.length - 1), true);
  if (type === 'QUOTE_SINGLE') return singleQuoted(sliceChunk(raw, 1, raw.text.length - 1));
  if (type === 'PLAIN') return raw;
  // The header of a block, such as `>-`, stands on the line above it.
  const body = raw.text.indexOf('\n') + 1;
  return align(sliceChunk(raw, body), value);
}

function singleQuoted(chunk: Chunk): Chunk {
  const builder = new ChunkBuilder();
  let from = 0;
  for (const {index} of chunk.text.matchAll(/''/g)) {
    builder.add(chunk, from, index + 1);
    from = index + 2;
  }
  builder.add(chunk, from);
  return builder.chunk();
}
