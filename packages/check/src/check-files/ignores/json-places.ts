const TOKEN = /"(?:\\.|[^"\\])*"|[[\]{}:,]|[^\s[\]{}:,"]+/g;

/**
 * Finds where the items of the lists at the top of a JSON text begin.
 *
 * @param text - JSON that can be parsed.
 * @returns For `ignore[0]` and the like, line and column, both from 1.
 */
export function placesOfItems(text: string): Map<string, {line: number; column: number}> {
  const places = new Map<string, {line: number; column: number}>();
  let depth = 0;
  let key = '';
  let last = '';
  let index = 0;
  for (const {0: token, index: offset} of text.matchAll(TOKEN)) {
    if (token === ':' && depth === 1) [key, index] = [JSON.parse(last) as string, 0];
    const isClosing = token === ']' || token === '}';
    if (depth === 2 && !isClosing && (last === '[' || last === ',')) {
      places.set(`${key}[${index}]`, placeAt(text, offset));
      index += 1;
    }
    if (token === '[' || token === '{') depth += 1;
    if (isClosing) depth -= 1;
    last = token;
  }
  return places;
}

/**
 * Turns an offset into line and column.
 *
 * @param text - The whole text.
 * @param offset - In UTF-16 units.
 * @returns Both from 1.
 */
export function placeAt(text: string, offset: number): {line: number; column: number} {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: lines.length, column: lines.at(-1)!.length + 1};
}
