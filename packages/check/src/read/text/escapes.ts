import {ChunkBuilder, sourceOf, type Chunk} from './chunk.js';

const ESCAPE = /\\(?:u\{([\da-fA-F]{1,8})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|(\r\n|[^]))/g;

const SIGNS: Readonly<Record<string, string>> = {
  ...{n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0'},
  // A backslash at the end of a line joins it with the next.
  ...{'\n': '', '\r': '', '\r\n': '', '\u2028': '', '\u2029': ''},
};

/** Escapes that only YAML has. */
const YAML_SIGNS: Readonly<Record<string, string>> = {
  a: '\x07',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/**
 * Reads the escapes of a string in JavaScript, JSON or YAML.
 *
 * @param chunk - What stands between its quotes.
 * @param isYaml - Whether the string is in YAML.
 * @returns What it says, with a place for each unit.
 */
export function readEscapes(chunk: Chunk, isYaml = false): Chunk {
  const {text} = chunk;
  if (!text.includes('\\')) return chunk;
  const builder = new ChunkBuilder();
  let from = 0;
  for (const match of text.matchAll(ESCAPE)) {
    const [escape, long, short, wide, byte, sign] = match;
    builder.add(chunk, from, match.index);
    builder.put(signOf(long ?? short ?? wide ?? byte, sign, isYaml), sourceOf(chunk, match.index));
    from = match.index + escape.length;
  }
  builder.add(chunk, from);
  return builder.chunk();
}

function signOf(code: string | undefined, sign: string | undefined, isYaml: boolean): string {
  if (code === undefined) return SIGNS[sign!] ?? (isYaml ? YAML_SIGNS[sign!] : undefined) ?? sign!;
  const point = Number.parseInt(code, 16);
  return point > 0x10ffff ? '\ufffd' : code.length === 4 ? String.fromCharCode(point) : String.fromCodePoint(point);
}
