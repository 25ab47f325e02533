import type {Page} from '../page/page.js';
import {ChunkBuilder, sliceChunk, type Chunk} from '../text/chunk.js';
import {readEscapes} from '../text/escapes.js';
import {jsonTokens} from './json-tokens.js';

/** An object or a list that has begun. */
interface Level {
  readonly isObject: boolean;
  key: string | undefined;
  type: Chunk | undefined;
  name: Chunk | undefined;
}

/** Types of schema.org by which something is said to be certified. */
const CERTIFICATES = /^(?:https?:\/\/schema\.org\/)?(?:Certification|EducationalOccupationalCredential|Permit)$/i;

/** Keys of JSON-LD whose values are for programs; they name types and vocabularies. */
const KEYWORDS = new Set(['@context', '@id', '@type', '@language', '@direction', '@vocab', '@base', '$schema', '$ref']);

/**
 * Reads the strings in JSON, in their order. The text has to be JSON.
 *
 * @param page - Where they are put.
 * @param chunk - The JSON.
 */
export function readJsonStrings(page: Page, chunk: Chunk): void {
  const levels: Level[] = [];
  const {text} = chunk;
  let language: string | undefined;
  for (const {kind, start, end} of jsonTokens(text)) {
    const token = kind === 'sign' ? text[start] : '';
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      levels.push({
        isObject: token === '{',
        key: token === '[' ? level?.key : undefined,
        type: undefined,
        name: undefined,
      });
    } else if (token === '}' || token === ']') {
      const ended = levels.pop();
      if (ended) readCertificate(page, ended);
    } else if (token === ',') {
      if (level?.isObject) level.key = undefined;
    } else if (kind === 'string') {
      const value = readEscapes(sliceChunk(chunk, start + 1, end - 1));
      if (level?.isObject && level.key === undefined) {
        level.key = value.text;
        continue;
      }
      const key = level?.key;
      if (key === '@language' && language === undefined) {
        language = value.text;
        page.speak(language);
      }
      note(levels, value);
      readDataString(page, value, key);
    }
  }
}

function note(levels: readonly Level[], value: Chunk): void {
  const object = levels.findLast(({isObject}) => isObject);
  const key = levels.at(-1)?.key;
  if (!object) return;
  if (key === '@type' && CERTIFICATES.test(value.text)) object.type = value;
  if (key === 'name') object.name ??= value;
}

/** What a type says is said in no sentence: `{"@type": "Certification", "name": "…"}`. */
function readCertificate(page: Page, {type, name}: Level): void {
  if (!type || !name) return;
  const builder = new ChunkBuilder();
  builder.add(type, type.text.lastIndexOf('/') + 1);
  builder.put(': ', name.map[1] ?? 0);
  builder.add(name);
  page.string(builder.chunk(), 'data');
}

/** Keys whose values are for programs, in any data. */
const SETTINGS = /^(?:id|uuid|class(?:name)?|slug|hash|integrity|resolved)$/i;

/**
 * Reads one string of data.
 *
 * @param page - Where it is put.
 * @param value - The string.
 * @param key - What it stands for.
 */
export function readDataString(page: Page, value: Chunk, key: string | undefined): void {
  if (key !== undefined && (KEYWORDS.has(key) || SETTINGS.test(key))) return;
  if (/^\s*(?:https?:|\/|\.{1,2}\/|data:)\S*\s*$/.test(value.text)) return page.attribute(value, 'address');
  // An id of a program: `soc2.report`.
  page.string(value, /^[a-z][\w-]*(?:\.[\w-]+)+$/.test(value.text) ? 'code' : 'data');
}
