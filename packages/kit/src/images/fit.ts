import type {Layout} from './layout.js';
import type {BoxNode, Node} from './tree.js';

/** A listing image as large as it can be. */
export interface Fitted {
  readonly tree: BoxNode;
  readonly layout: Layout;
  /** Frame pixels per layout pixel. */
  readonly scale: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Room {
  readonly width: number;
  readonly height?: number;
  readonly scale: number;
}

type LayOut = (tree: BoxNode, room: Room) => Layout;

/** The smallest text that is legible, in a frame of that size; a larger frame is shown smaller. */
const LEGIBLE = {size: 13, width: 700, height: 467};

/** Scales are tried in steps of this factor, between these. */
const STEP = 1.01;
const [SMALLEST, LARGEST] = [0.01, 30];

/**
 * Fills a frame: chooses what it says, and how large.
 *
 * @param choices - Ways to fill it, as `ListingImage` explains.
 * @param size - Of the frame.
 * @param layOut - Finds a place for everything in a tree.
 * @returns The first choice that is legible; if none is, the last, so that what matters most is as large as can be.
 */
export function fitListingImage(choices: readonly (readonly BoxNode[])[], size: Size, layOut: LayOut): Fitted {
  const {tree, scale} = choose(choices, size, layOut, false) ?? choose(choices, size, layOut, true)!;
  return {tree, scale, layout: layOut(tree, {...roomAt(scale, size), height: size.height / scale})};
}

/** Words are broken only if no choice is legible otherwise; then the last choice has to do, however small. */
function choose(
  choices: readonly (readonly BoxNode[])[],
  size: Size,
  layOut: LayOut,
  force: boolean,
): {tree: BoxNode; scale: number} | undefined {
  for (const trees of choices) {
    const last = force && trees === choices.at(-1);
    const candidates = trees.flatMap((tree) => {
      const fits = (scale: number): boolean => fitsAt(scale, tree, size, layOut, force);
      const least = legible(tree, size);
      if (fits(least)) return [{tree, scale: largest(least, LARGEST, fits)}];
      return last ? [{tree, scale: largest(SMALLEST, least, fits)}] : [];
    });
    if (candidates.length > 0) return candidates.reduce((a, b) => (b.scale > a.scale ? b : a));
  }
  return undefined;
}

/** The scale at which the smallest text of a tree has the smallest legible size. */
function legible(tree: BoxNode, {width, height}: Size): number {
  const shown = Math.min(width / LEGIBLE.width, height / LEGIBLE.height);
  return (LEGIBLE.size * Math.max(1, shown)) / smallest(tree);
}

function smallest(node: Node): number {
  if (node.kind === 'text') return node.size;
  return node.kind === 'icon' ? Infinity : Math.min(...node.children.map(smallest));
}

function fitsAt(scale: number, tree: BoxNode, size: Size, layOut: LayOut, force: boolean): boolean {
  const {width, height} = roomAt(scale, size);
  const layout = layOut(tree, {width, scale});
  // Places are rounded to pixels of the frame.
  const pixel = 1 / scale;
  const wide = layout.items.some((item) => item.x < 0 || item.x + item.width > width + pixel);
  return !wide && layout.height <= height && (force || !layout.forced);
}

/** The largest of the scales at which everything fits. What fits at one scale fits at nearly every smaller one. */
function largest(from: number, to: number, fits: (scale: number) => boolean): number {
  let [low, high] = [0, Math.ceil(Math.log(to / from) / Math.log(STEP))];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(from * STEP ** middle)) low = middle;
    else high = middle - 1;
  }
  return from * STEP ** low;
}

function roomAt(scale: number, {width, height}: Size): Required<Room> {
  return {width: width / scale, height: height / scale, scale};
}
