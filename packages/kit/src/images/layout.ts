import {
  Align,
  Direction,
  Edge,
  FlexDirection,
  Gutter,
  Justify,
  MeasureMode,
  Wrap,
  type loadYoga,
} from 'yoga-layout/load';
import type {Lines, Paragraph} from './paragraph.js';
import type {BoxNode, IconNode, Node, TextNode} from './tree.js';

export type Yoga = Awaited<ReturnType<typeof loadYoga>>;
type YogaNode = ReturnType<Yoga['Node']['create']>;

/** A node with its place, in pixels from the top left corner. */
export interface Item {
  readonly node: BoxNode | IconNode | TextNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The lines of a text. */
  readonly lines?: Lines['lines'];
}

/** A tree with a place for everything in it. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Whether some word had to be broken where words do not break. */
  readonly forced: boolean;
  /** Parents before their children. */
  readonly items: readonly Item[];
}

/** What a layout depends on besides the tree. */
export interface Setting {
  readonly direction: 'ltr' | 'rtl';
  /** Lines of some languages are taller. */
  readonly stretch: number;
  readonly paragraph: (node: TextNode) => Paragraph;
  /** How wide it is; as wide as its content by default. */
  readonly width?: number;
  /** How tall it is; as tall as its content by default. */
  readonly height?: number;
  /** Screen pixels per layout pixel, so that edges fall on screen pixels. */
  readonly scale?: number;
}

/**
 * Finds a place for everything in a tree.
 *
 * @param yoga - The layout engine.
 * @param tree - The tree.
 * @param setting - Language and room.
 * @returns The places.
 */
export function layOut(yoga: Yoga, tree: BoxNode, setting: Setting): Layout {
  const config = yoga.Config.create();
  config.setUseWebDefaults(false);
  config.setPointScaleFactor(setting.scale ?? 1);
  const measured = new Map<TextNode, Measured[]>();
  const root = build(tree);
  try {
    if (setting.width !== undefined) root.setWidth(setting.width);
    if (setting.height !== undefined) root.setHeight(setting.height);
    const direction = setting.direction === 'rtl' ? Direction.RTL : Direction.LTR;
    root.calculateLayout(undefined, undefined, direction);
    const placed = place(tree, root, 0, 0);
    return {
      width: root.getComputedWidth(),
      height: root.getComputedHeight(),
      forced: placed.some(({forced}) => forced),
      items: placed.map(({item}) => item),
    };
  } finally {
    root.freeRecursive();
    config.free();
  }

  function build(node: Node): YogaNode {
    const made = yoga.Node.create(config);
    if (node.grow !== undefined) made.setFlexGrow(node.grow);
    if (node.width !== undefined) made.setWidth(node.width);
    if (node.marginTop !== undefined) made.setMargin(Edge.Top, node.marginTop);
    if (node.self !== undefined) made.setAlignSelf(ALIGN[node.self]);
    if (node.kind === 'box') buildBox(made, node);
    else if (node.kind === 'icon') buildIcon(made, node);
    else buildText(made, node);
    return made;
  }

  function buildBox(made: YogaNode, node: BoxNode): void {
    const [vertical, horizontal, bottom = vertical] =
      typeof node.padding === 'object' ? node.padding : [node.padding ?? 0, node.padding ?? 0];
    made.setPadding(Edge.Top, vertical);
    made.setPadding(Edge.Horizontal, horizontal);
    made.setPadding(Edge.Bottom, bottom);
    const [rows, columns] = typeof node.gap === 'object' ? node.gap : [node.gap ?? 0, node.gap ?? 0];
    made.setGap(Gutter.Row, rows);
    made.setGap(Gutter.Column, columns);
    made.setFlexDirection(node.row ? FlexDirection.Row : FlexDirection.Column);
    made.setFlexWrap(node.wrap ? Wrap.Wrap : Wrap.NoWrap);
    made.setAlignItems(node.align === undefined ? Align.Stretch : ALIGN[node.align]);
    if (node.justify !== undefined) made.setJustifyContent(JUSTIFY[node.justify]);
    if (node.minHeight !== undefined) made.setMinHeight(node.minHeight);
    // In a row, text shrinks; a lozenge or a column of text is never wider than its parent.
    made.setFlexShrink(1);
    node.children.forEach((child, index) => made.insertChild(build(child), index));
  }

  function buildIcon(made: YogaNode, node: IconNode): void {
    const [from, to] = node.across;
    made.setWidth((node.size * (to - from)) / 24);
    made.setHeight(node.size);
    made.setFlexShrink(0);
  }

  function buildText(made: YogaNode, node: TextNode): void {
    const {size} = node;
    const paragraph = setting.paragraph(node);
    const measurements: Measured[] = [];
    measured.set(node, measurements);
    made.setFlexShrink(1);
    made.setMeasureFunc((available, mode) => {
      const room = mode === MeasureMode.Undefined ? Infinity : available;
      const broken = node.balanced ? paragraph.balanced(room / size) : paragraph.tidy(room / size);
      const widest = Math.max(...broken.lines.map(({width}) => width)) * size;
      const width = mode === MeasureMode.Exactly ? available : Math.min(room, Math.ceil(widest));
      const height = broken.lines.length * lineHeight(node);
      measurements.push({broken, width, height});
      return {width, height};
    });
  }

  function lineHeight({size, leading}: TextNode): number {
    return Math.round(size * leading * setting.stretch);
  }

  function place(node: Node, made: YogaNode, left: number, top: number): {item: Item; forced: boolean}[] {
    const [x, y] = [left + made.getComputedLeft(), top + made.getComputedTop()];
    const box = {node, x, y, width: made.getComputedWidth(), height: made.getComputedHeight()};
    if (node.kind === 'icon') return [{item: box, forced: false}];
    if (node.kind === 'text') {
      const {broken} = nearest(measured.get(node)!, box);
      return [{item: {...box, lines: broken.lines}, forced: broken.forced}];
    }
    const children = node.children.flatMap((child, index) => place(child, made.getChild(index), x, y));
    return [{item: box, forced: false}, ...children];
  }
}

/** A text at some width. */
interface Measured {
  readonly broken: Lines;
  readonly width: number;
  readonly height: number;
}

/** The measurement that a place is based on. Breaking lines again at its rounded width could give different lines. */
function nearest(measurements: readonly Measured[], {width, height}: Pick<Item, 'width' | 'height'>): Measured {
  const off = (it: Measured): number => Math.abs(it.width - width) + Math.abs(it.height - height);
  return measurements.reduce((a, b) => (off(b) < off(a) ? b : a));
}

const ALIGN = {start: Align.FlexStart, center: Align.Center} as const;
const JUSTIFY = {start: Justify.FlexStart, center: Justify.Center, between: Justify.SpaceBetween} as const;
