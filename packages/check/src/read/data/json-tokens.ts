/** A string, a comment or a sign of JSON. */
export interface JsonToken {
  readonly kind: 'string' | 'comment' | 'sign';
  readonly start: number;
  readonly end: number;
}

const BEGINNINGS = /["{}[\]:,]|\/[/*]/g;

/**
 * Takes JSON apart, with or without comments. Strings may have any length, for which regular expressions have no room.
 *
 * @param text - The JSON.
 * @returns Its strings, comments and signs, in their order.
 */
export function* jsonTokens(text: string): Generator<JsonToken> {
  const next = new RegExp(BEGINNINGS);
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const start = match.index;
    const [sign] = match;
    const kind = sign === '"' ? 'string' : sign.length > 1 ? 'comment' : 'sign';
    const end =
      kind === 'string' ? endOfString(text, start) : kind === 'comment' ? endOfComment(text, start, sign) : start + 1;
    yield {kind, start, end};
    next.lastIndex = end;
  }
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
  return text.length;
}

function endOfComment(text: string, start: number, sign: string): number {
  if (sign === '/*') {
    const end = text.indexOf('*/', start + 2);
    return end < 0 ? text.length : end + 2;
  }
  const line = /[\n\r]/g;
  line.lastIndex = start;
  return line.exec(text)?.index ?? text.length;
}
