import type {Line} from './paragraph.js';
import {pathData, type Placed} from './path-data.js';
import {EM} from './typeface.js';

/** How a line looks, whatever its size and colour. */
export interface Ink {
  /** Where the ink begins and ends, in ems from the start of the line; both 0 if there is none. */
  readonly left: number;
  readonly right: number;
  /** Path data on a grid with this many steps per em; empty if there is nothing to see. */
  readonly data: (grid: number) => string;
}

const inks = new WeakMap<Line, Ink>();

/**
 * Draws a line.
 *
 * @param line - The line.
 * @returns Its ink; the same for the same line, since each is drawn once for every theme.
 */
export function inkOf(line: Line): Ink {
  let ink = inks.get(line);
  if (ink === undefined) inks.set(line, (ink = draw(line)));
  return ink;
}

function draw(line: Line): Ink {
  const outlines = place(line);
  let [left, right] = [Infinity, -Infinity];
  for (const {steps, x} of outlines) {
    for (const {values} of steps) {
      for (let index = 0; index < values.length; index += 2) {
        left = Math.min(left, x + values[index]!);
        right = Math.max(right, x + values[index]!);
      }
    }
  }
  const byGrid = new Map<number, string>();
  return {
    left: left === Infinity ? 0 : left / EM,
    right: right === -Infinity ? 0 : right / EM,
    data(grid) {
      let data = byGrid.get(grid);
      if (data === undefined) byGrid.set(grid, (data = pathData(outlines, grid)));
      return data;
    },
  };
}

function place({glyphs}: Line): Placed[] {
  let pen = 0;
  return glyphs.map(({typeface, id, weight, advance, offset: [x, y]}) => {
    const placed = {steps: typeface.outline(id, weight), x: pen + x, y};
    pen += advance;
    return placed;
  });
}
