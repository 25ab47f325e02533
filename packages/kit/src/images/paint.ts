import {escapeXml} from '../escape/xml.js';
import {inkOf} from './ink.js';
import type {Item, Layout} from './layout.js';
import {THEMES, type Colour, type ImageTheme} from './themes.js';
import type {BoxNode, IconNode, TextNode} from './tree.js';

/** From the middle of a line down to its baseline, in ems: half the height of a capital, so that lines look centred. */
const BASELINE = 0.36;

/** What a painting depends on besides the layout. */
export interface RenderOptions {
  readonly theme: ImageTheme;
  readonly direction: 'ltr' | 'rtl';
  /** Image pixels per layout pixel. */
  readonly scale: number;
}

/**
 * Draws everything in a layout.
 *
 * @param layout - The places.
 * @param options - How it looks.
 * @returns SVG elements: `path`, `rect`.
 */
export function paint({items}: Layout, {theme, direction, scale}: RenderOptions): string {
  return items.map(paintItem).join('');

  function paintItem(item: Item): string {
    const {node} = item;
    if (node.kind === 'text') return paintText(node, item);
    return node.kind === 'icon' ? paintIcon(node, item) : paintBox(node, item);
  }

  function paintBox({tinted, rule}: BoxNode, {x, y, width, height}: Item): string {
    const parts = [];
    if (tinted) {
      const stroke = THEMES[theme].edge === 'none' ? '' : ` ${colour('stroke', 'edge')}`;
      const inset = stroke === '' ? 0 : 0.5;
      const box = [x + inset, y + inset, width - 2 * inset, height - 2 * inset].map(scaled);
      parts.push(`<rect ${frame(box, height / 2)} ${colour('fill', 'accent-soft')}${stroke}/>`);
    }
    if (rule) {
      parts.push(
        `<rect ${frame([scaled(x), scaled(y), scaled(width), Math.max(1, Math.round(scale))])} ${colour('fill', rule === 'accent' ? rule : 'line')}/>`,
      );
    }
    return parts.join('');
  }

  function frame([x, y, width, height]: readonly (number | string)[], radius = 0): string {
    const rounded = radius === 0 ? '' : ` rx="${scaled(radius)}"`;
    return `x="${x}" y="${y}" width="${width}" height="${height}"${rounded}`;
  }

  function paintIcon({path, size, across, stroke, fill}: IconNode, {x, y}: Item): string {
    const transform = `translate(${scaled(x - (across[0] * size) / 24)} ${scaled(y)}) scale(${rounded((size * scale) / 24, 4)})`;
    const inside = fill === 'none' ? 'fill="none"' : colour('fill', fill);
    const line = `${colour('stroke', 'accent')} stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round"`;
    return `<path d="${escapeXml(path)}" ${inside} ${line} transform="${transform}"/>`;
  }

  function paintText(node: TextNode, {x, y, width, height, lines = []}: Item): string {
    const size = node.size * scale;
    const grid = gridOf(size);
    return lines
      .map((line, index) => {
        const ink = inkOf(line);
        const data = ink.data(grid);
        if (data === '') return '';
        const fromLeft = x * scale - (node.flush ? ink.left * size : 0);
        const fromRight = (x + width) * scale - (node.flush ? ink.right : line.width) * size;
        const left = direction === 'rtl' ? fromRight : fromLeft;
        const baseline = (y + (height * (index + 0.5)) / lines.length) * scale + size * BASELINE;
        const transform = `translate(${rounded(left, 2)} ${rounded(baseline, 2)}) scale(${rounded(size / grid, 5)})`;
        return `<path ${colour('fill', node.colour)} transform="${transform}" d="${data}"/>`;
      })
      .join('');
  }

  function colour(attribute: 'fill' | 'stroke', name: Colour): string {
    return `${attribute}="${THEMES[theme][name]}"`;
  }

  function scaled(value: number): number {
    return rounded(value * scale, 2);
  }
}

/**
 * Draws the background: with a hairline around it if it has rounded corners, or up to the edges.
 *
 * @param width - Width of the image.
 * @param height - Height of the image.
 * @param radius - Radius of its corners; 0 for a surface without a border.
 * @param options - How it looks.
 * @returns SVG elements.
 */
export function paintSurface(width: number, height: number, radius: number | 'pill', {theme}: RenderOptions): string {
  const {surface, line} = THEMES[theme];
  if (radius === 0) return `<rect width="${width}" height="${height}" fill="${surface}"/>`;
  const corner = (radius === 'pill' ? height / 2 : radius) - 0.5;
  return `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="${corner}" fill="${surface}" stroke="${line}"/>`;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The grid is finer than what an eye or a screen of three times the density can tell. */
function gridOf(size: number): number {
  if (size < 24) return 250;
  return size < 48 ? 500 : 1000;
}
