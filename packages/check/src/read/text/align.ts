import {decodeHTML} from 'entities/decode';
import {ChunkBuilder, sourceOf, type Chunk} from './chunk.js';

const REFERENCE = /&(?:#x[\da-f]{1,8}|#\d{1,8}|[a-z][a-z\d]{1,31});?/iy;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/**
 * Finds out where a text stands that a parser has read.
 *
 * @param raw - The source of the text, with its character references, and with whatever the parser has left out of it.
 * @param value - What the parser made of it.
 * @param backslashes - Whether a backslash before a punctuation mark is left out, as in Markdown.
 * @returns The value, with a place for each unit.
 */
export function align(raw: Chunk, value: string, backslashes = false): Chunk {
  const source = raw.text;
  if (source === value) return raw;
  const builder = new ChunkBuilder();
  let at = 0;
  let done = 0;
  let run = 0;
  // What is the same on both sides is added in one piece.
  const flush = () => {
    if (run > 0) builder.add(raw, at - run, at);
    run = 0;
  };
  while (done < value.length && at < source.length) {
    const sign = source[at]!;
    const wanted = value[done]!;
    if (sign === '&') {
      const read = referenceAt(source, at);
      if (read && value.startsWith(read.text, done)) {
        flush();
        builder.put(read.text.slice(0, read.text.length - read.rest), sourceOf(raw, at));
        at += read.length;
        builder.add(raw, at - read.rest, at);
        done += read.text.length;
        continue;
      }
    }
    if (backslashes && sign === '\\' && source[at + 1] === wanted && PUNCTUATION.test(wanted)) {
      flush();
      at += 1;
    } else if (sign === wanted) {
      at += 1;
      done += 1;
      run += 1;
    } else if (isSame(sign, wanted)) {
      flush();
      builder.put(wanted, sourceOf(raw, at));
      at += sign === '\r' && source[at + 1] === '\n' ? 2 : 1;
      done += 1;
    } else {
      flush();
      at = sign === '<' ? afterTag(source, at) : at + 1;
    }
  }
  flush();
  if (done < value.length) builder.put(value.slice(done), sourceOf(raw, source.length));
  return builder.chunk();
}

interface Reference {
  readonly text: string;
  readonly length: number;
  /** How many signs at its end are not part of the reference: `&ampfoo`. */
  readonly rest: number;
}

function referenceAt(source: string, at: number): Reference | undefined {
  REFERENCE.lastIndex = at;
  const token = REFERENCE.exec(source)?.[0];
  if (token === undefined) return undefined;
  const text = decodeHTML(token);
  if (text === token) return undefined;
  let rest = 0;
  while (rest < text.length - 1 && text.at(-1 - rest) === token.at(-1 - rest)) rest += 1;
  return {text, length: token.length, rest};
}

/** What parsers change besides references: line ends, white space in lines that go on, and zero bytes. */
function isSame(sign: string, wanted: string): boolean {
  if (sign === '\0') return wanted === '\ufffd';
  return /[\t\n\f\r ]/.test(sign) && /[\n ]/.test(wanted);
}

/** Tags and comments that a parser has dropped. */
function afterTag(source: string, at: number): number {
  const end = source.indexOf('>', at);
  return end < 0 ? at + 1 : end + 1;
}
