import type {RichText} from '@harmony/trust-badges/content.js';
import {column, row, text, type BoxNode} from '../tree.js';

/**
 * A list, each point after a short stroke, as in the elements.
 *
 * @param richTexts - The points.
 * @param size - Size of the text.
 * @returns The node.
 */
export function points(richTexts: readonly RichText[], size = 15): BoxNode {
  const point = (richText: RichText): BoxNode =>
    row(
      [
        column([], {width: size * 0.45, rule: 'accent', marginTop: size * 0.72}),
        text(richText, {size, colour: 'muted', leading: 1.45, grow: 1, width: 0}),
      ],
      {gap: size * 0.6, align: 'start'},
    );
  return column(richTexts.map(point), {gap: size * 0.15, marginTop: size * 0.3});
}
