import type {RichText} from '@harmony/trust-badges/content.js';
import type {Weight} from './typeface.js';
import type {Colour} from './themes.js';

/** How a node stands among others; lengths in pixels. */
export interface Place {
  readonly grow?: number;
  readonly width?: number | `${number}%`;
  readonly marginTop?: number;
  /** Where it stands across the direction of its parent. */
  readonly self?: 'start' | 'center';
}

/** A text. It takes as many lines as it needs. */
export interface TextNode extends Place {
  readonly kind: 'text';
  readonly richText: RichText;
  readonly size: number;
  /** Height of a line, as a multiple of the size. */
  readonly leading: number;
  readonly weight: Weight;
  readonly colour: Colour;
  /** Whether it stays on one line as long as a line has room for all of it. */
  readonly whole: boolean;
  /** Whether its lines are of about the same length. */
  readonly balanced: boolean;
  /** Whether its ink begins at the edge, without the side bearing of its first letter. */
  readonly flush: boolean;
}

/** The mark or an icon. */
export interface IconNode extends Place {
  readonly kind: 'icon';
  /** Path data on 24 by 24 units. */
  readonly path: string;
  readonly size: number;
  /** The part of the 24 units across that it takes up. Without its margins, it lines up with the text below. */
  readonly across: readonly [from: number, to: number];
  readonly stroke: number;
  readonly fill: Colour | 'none';
}

/** A row or a column. */
export interface BoxNode extends Place {
  readonly kind: 'box';
  readonly row?: boolean;
  readonly wrap?: boolean;
  readonly gap?: number | readonly [rows: number, columns: number];
  /** One for all sides; vertical and horizontal; or top, horizontal, bottom. */
  readonly padding?: number | readonly [number, number] | readonly [number, number, number];
  readonly align?: 'start' | 'center';
  readonly justify?: 'start' | 'center' | 'between';
  readonly minHeight?: number;
  /** A hairline along its top, in the colour of lines or of the accent. */
  readonly rule?: boolean | 'accent';
  /** Whether it is a tinted lozenge. */
  readonly tinted?: boolean;
  readonly children: readonly Node[];
}

export type Node = TextNode | IconNode | BoxNode;

type Options<N> = Partial<Omit<N, 'kind' | 'richText' | 'path' | 'children'>>;

/**
 * A text.
 *
 * @param richText - What it says.
 * @param options - How it looks; a paragraph of body text by default.
 * @returns The node.
 */
export function text(richText: RichText, options: Options<TextNode> = {}): TextNode {
  const usual = {size: 16, leading: 1.5, weight: 400, colour: 'ink', whole: false, flush: true} as const;
  // Bold text is a title.
  return {kind: 'text', richText, ...usual, balanced: options.weight === 650, ...options};
}

/**
 * The mark or an icon.
 *
 * @param path - Path data on 24 by 24 units.
 * @param options - How it looks.
 * @returns The node.
 */
export function icon(path: string, options: Options<IconNode> = {}): IconNode {
  return {kind: 'icon', path, size: 20, across: [0, 24], stroke: 1.75, fill: 'none', ...options};
}

/**
 * A column.
 *
 * @param children - What is in it, from top to bottom.
 * @param options - How it is laid out.
 * @returns The node.
 */
export function column(children: readonly Node[], options: Options<BoxNode> = {}): BoxNode {
  return {kind: 'box', children, ...options};
}

/**
 * A row.
 *
 * @param children - What is in it, in reading direction.
 * @param options - How it is laid out.
 * @returns The node.
 */
export function row(children: readonly Node[], options: Options<BoxNode> = {}): BoxNode {
  return column(children, {row: true, ...options});
}

/**
 * Cells in columns of the same width, in rows.
 *
 * @param cells - The cells, in reading order.
 * @param columns - How many there are in a row.
 * @param gap - Between columns.
 * @returns The node.
 */
export function grid(cells: readonly Node[], columns: number, gap: number, options: Options<BoxNode> = {}): BoxNode {
  const rows = Array.from({length: Math.ceil(cells.length / columns)}, (_, index) => {
    const inRow = cells.slice(index * columns, (index + 1) * columns);
    const empty = Array.from({length: columns - inRow.length}, () => column([]));
    // Equal shares, whatever is in the cells.
    return row(
      [...inRow, ...empty].map((cell) => column([cell], {grow: 1, width: 0})),
      {gap: [0, gap]},
    );
  });
  return column(rows, options);
}

/** Every text of a tree, in reading order. */
export function textsOf(node: Node): RichText[] {
  if (node.kind === 'text') return [node.richText];
  return node.kind === 'box' ? node.children.flatMap(textsOf) : [];
}
