/**
 * Text on flat surfaces needs no more: each colour of the theme as it is, and some steps between it and its surface. With
 * sixteen, a pixel takes half a byte.
 */
const COLOURS = 16;

/** This many are kept, however close they are to each other: a hairline or a chip is hardly darker than its surface. */
const SOLID = 8;

/**
 * Keeps few colours, which makes a picture of text a third as large. The most frequent ones, which are surfaces and inks,
 * stay as they are. All others, which are the soft edges of letters, become the nearest of these.
 *
 * @param pixels - Four bytes each.
 * @returns The same picture.
 */
export function reduceColours(pixels: Uint32Array): Uint32Array {
  const counts = new Map<number, number>();
  forEachRun(pixels, (pixel, start, end) => counts.set(pixel, (counts.get(pixel) ?? 0) + end - start));
  // The second comparison only makes the order certain.
  const colours = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const kept = choose(colours);
  const nearest = new Map(
    colours.map((colour) => [colour, kept.reduce((a, b) => (distance(b, colour) < distance(a, colour) ? b : a))]),
  );
  const reduced = new Uint32Array(pixels.length);
  forEachRun(pixels, (pixel, start, end) => reduced.fill(nearest.get(pixel)!, start, end));
  return reduced;
}

/** Most pixels are as the one before, and looking each up takes its time. */
function forEachRun(pixels: Uint32Array, visit: (pixel: number, start: number, end: number) => void): void {
  let start = 0;
  for (let at = 1; at <= pixels.length; at += 1) {
    if (at < pixels.length && pixels[at] === pixels[start]) continue;
    visit(pixels[start]!, start, at);
    start = at;
  }
}

/** Besides the solid ones, colours that are far enough apart; the loop finds out how far that is. */
function choose(colours: readonly number[]): number[] {
  for (let apart = 0; ; apart += 2) {
    const kept = colours.slice(0, SOLID);
    for (const colour of colours.slice(SOLID)) {
      if (kept.length <= COLOURS && kept.every((other) => distance(other, colour) > apart)) kept.push(colour);
    }
    if (kept.length <= COLOURS) return kept;
  }
}

function distance(a: number, b: number): number {
  let largest = 0;
  for (const shift of [0, 8, 16, 24]) {
    largest = Math.max(largest, Math.abs(((a >>> shift) & 255) - ((b >>> shift) & 255)));
  }
  return largest;
}
