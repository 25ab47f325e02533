import {
  joinRichText,
  toPlainText,
  type RichText,
  type SubprocessorListContent,
  type SubprocessorListElementContent,
  type SubprocessorTable,
} from '@harmony/trust-badges/content.js';
import {column, grid, text, type BoxNode, type Node} from '../tree.js';
import {listingImage, smallPrint, type CardImage, type ListingImage} from './design.js';
import {points} from './points.js';

/**
 * The list as an image.
 *
 * @param content - What the list says.
 * @returns The image.
 */
export function subprocessorImage(content: SubprocessorListElementContent): CardImage {
  const {parts} = content;
  const tree = column(
    [
      text(parts.title, {size: 24, leading: 1.3, weight: 650}),
      text(parts.updated, {size: 15, colour: 'muted', marginTop: 2}),
      ...(parts.table === undefined ? purposes(parts, 16) : [column(entries(parts.table, 16), {marginTop: 18})]),
      column([points(parts.details.map((point) => point.text))], {marginTop: 12}),
      column([contactLine(parts, 15), column([smallPrint(content)], {marginTop: 8})], {
        rule: true,
        padding: [16, 0, 0],
        marginTop: 18,
      }),
    ],
    {padding: [26, 30, 24]},
  );
  return {title: toPlainText(parts.title), tree, width: 480, radius: 12};
}

/**
 * The list as a listing image: with details where they are legible.
 *
 * @param content - What the list says.
 * @returns The image.
 */
export function subprocessorListingImage(content: SubprocessorListElementContent): ListingImage {
  const {parts} = content;
  const details = column(
    [
      points(
        parts.details.map((point) => point.text),
        16,
      ),
    ],
    {marginTop: 14},
  );
  const bodies: Node[][][] = [];
  if (parts.table !== undefined) {
    const {table} = parts;
    const tables = [2, 3].map((columns) => grid(entries(table, 17), columns, 28, {marginTop: 20}));
    const names = {...table, rows: table.rows.map((row) => ({...row, cells: []}))};
    bodies.push(
      tables.map((body) => [body, details]),
      tables.map((body) => [body]),
      [2, 3].map((columns) => [grid(entries(names, 17), columns, 28, {marginTop: 20})]),
    );
  }
  // Purposes are what the list says while it names nobody.
  if (parts.table === undefined) bodies.push([[...purposes(parts, 19), details]], [purposes(parts, 19)]);
  const choices = bodies.map((choice) => choice.map((body) => listing(content, body)));
  return {title: toPlainText(parts.title), choices};
}

function listing(content: SubprocessorListElementContent, body: readonly Node[]): BoxNode {
  const {parts} = content;
  return listingImage({
    head: [
      text(parts.title, {size: 35, leading: 1.2, weight: 650}),
      text(parts.updated, {size: 18, colour: 'muted', marginTop: 4}),
      ...body,
    ],
    foot: [contactLine(parts, 16), smallPrint(content, 14)],
  });
}

function purposes({uses, purposes}: SubprocessorListContent, size: number): Node[] {
  const cell = (richText: RichText): BoxNode =>
    column([text(richText, {size, weight: 650, leading: 1.4})], {rule: true, padding: [size * 0.6, 0]});
  return [
    text(uses.text, {size, balanced: true, marginTop: size}),
    grid(purposes.map(cell), 2, 24, {marginTop: size * 0.6}),
  ];
}

/** Each entry as a card: its name, then what the columns say of it, as the element shows it where there is little room. */
function entries({columns, rows}: SubprocessorTable, size: number): BoxNode[] {
  return rows.map(({name, planned, cells}) =>
    column(
      [
        text([{text: name}], {size, weight: 650, leading: 1.4}),
        ...(planned === undefined
          ? []
          : [planned.from, ...(planned.objection === undefined ? [] : [planned.objection])]
        ).map((line) => text(line, {size: size - 1, leading: 1.45})),
        ...cells.flatMap((cell, index) => {
          if (toPlainText(cell) === '') return [];
          const said = joinRichText(columns[index + 1]!.label, cell);
          return [text(said, {size: size - 1, colour: 'muted', leading: 1.45})];
        }),
      ],
      {rule: true, padding: [size * 0.65, 0], gap: 1},
    ),
  );
}

/** The label has its colon. */
function contactLine({contact}: SubprocessorListContent, size: number): Node {
  return text(joinRichText(contact.label, [{text: contact.email}]), {size, colour: 'accent'});
}
