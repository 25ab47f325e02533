import {Resvg} from '@resvg/resvg-js';

/** A picture, four bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Draws with a plain rasteriser that has neither fonts nor a browser around it. */
export function resvg(svg: string, width: number): Pixels {
  const image = new Resvg(svg, {fitTo: {mode: 'width', value: width}, font: {loadSystemFonts: false}}).render();
  return {width: image.width, height: image.height, data: image.pixels};
}

/** The colour of a pixel as a number. */
export function pixel({width, data}: Pixels, x: number, y: number): number {
  const at = (y * width + x) * 4;
  return ((data[at]! << 24) | (data[at + 1]! << 16) | (data[at + 2]! << 8) | data[at + 3]!) >>> 0;
}

/** The first pixel of another colour in a ring around the middle, or null; without corners, which may be round. */
export function strayInk(pixels: Pixels, surface: number, from: number, to: number, corner = to): string | null {
  const {width, height} = pixels;
  for (let inset = from; inset < to; inset += 1) {
    for (let x = corner; x < width - corner; x += 1) {
      if (pixel(pixels, x, inset) !== surface) return `${x},${inset}`;
      if (pixel(pixels, x, height - 1 - inset) !== surface) return `${x},${height - 1 - inset}`;
    }
    for (let y = corner; y < height - corner; y += 1) {
      if (pixel(pixels, inset, y) !== surface) return `${inset},${y}`;
      if (pixel(pixels, width - 1 - inset, y) !== surface) return `${width - 1 - inset},${y}`;
    }
  }
  return null;
}

/** For each row of a band in which something is drawn: the first and the last column with ink. */
export function inkEdges(
  pixels: Pixels,
  surface: number,
  [top, bottom]: readonly [number, number],
  inset: number,
): number[][] {
  const rows: number[][] = [];
  for (let y = top; y < bottom; y += 1) {
    const inked: number[] = [];
    for (let x = inset; x < pixels.width - inset; x += 1) if (pixel(pixels, x, y) !== surface) inked.push(x);
    if (inked.length > 0) rows.push([inked[0]!, inked.at(-1)!]);
  }
  return rows;
}
