import type {SubprocessorTable} from '../../../content/named-list.js';
import {joinRichText, toPlainText, type RichText} from '../../../content/rich-text.js';
import {describeSubprocessorList, type SubprocessorListContent} from '../../../content/subprocessor-list.js';
import {column, grid, text, type BoxNode, type Node} from '../tree.js';
import {slide, smallPrint, type Sheet, type Slide, type Source} from './design.js';
import {points} from './points.js';

/**
 * The list on a sheet.
 *
 * @param source - The facts.
 * @returns The image.
 */
export function subprocessorSheet(source: Source): Sheet {
  const content = describeSubprocessorList(source.facts);
  const tree = column(
    [
      text(content.title, {size: 24, leading: 1.3, weight: 650}),
      text(content.updated, {size: 15, colour: 'muted', marginTop: 2}),
      ...(content.table === undefined ? purposes(content, 16) : [column(entries(content.table, 16), {marginTop: 18})]),
      column([points(content.details.map((point) => point.text))], {marginTop: 12}),
      column([contactLine(content, 15), column([smallPrint(source)], {marginTop: 8})], {
        rule: true,
        padding: [16, 0, 0],
        marginTop: 18,
      }),
    ],
    {padding: [26, 30, 24]},
  );
  return {title: toPlainText(content.title), tree, width: 480, radius: 12};
}

/**
 * The list as a slide: with details where they are legible.
 *
 * @param source - The facts.
 * @returns The slide.
 */
export function subprocessorSlide(source: Source): Slide {
  const content = describeSubprocessorList(source.facts);
  const details = column(
    [
      points(
        content.details.map((point) => point.text),
        16,
      ),
    ],
    {marginTop: 14},
  );
  const bodies: Node[][][] = [];
  if (content.table !== undefined) {
    const {table} = content;
    const tables = [2, 3].map((columns) => grid(entries(table, 17), columns, 28, {marginTop: 20}));
    const names = {...table, rows: table.rows.map((row) => ({...row, cells: []}))};
    bodies.push(
      tables.map((body) => [body, details]),
      tables.map((body) => [body]),
      [2, 3].map((columns) => [grid(entries(names, 17), columns, 28, {marginTop: 20})]),
    );
  }
  // Purposes are what the list says while it names nobody.
  if (content.table === undefined) bodies.push([[...purposes(content, 19), details]], [purposes(content, 19)]);
  const choices = bodies.map((choice) => choice.map((body) => subprocessors(source, content, body)));
  return {title: toPlainText(content.title), choices};
}

function subprocessors(source: Source, content: SubprocessorListContent, body: readonly Node[]): BoxNode {
  return slide({
    head: [
      text(content.title, {size: 35, leading: 1.2, weight: 650}),
      text(content.updated, {size: 18, colour: 'muted', marginTop: 4}),
      ...body,
    ],
    foot: [contactLine(content, 16), smallPrint(source, 14)],
  });
}

function purposes({uses, purposes}: SubprocessorListContent, size: number): Node[] {
  const cell = (phrase: RichText): BoxNode =>
    column([text(phrase, {size, weight: 650, leading: 1.4})], {rule: true, padding: [size * 0.6, 0]});
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

/** The label has its colon, so that it needs no `describeAddress()`. */
function contactLine({contact}: SubprocessorListContent, size: number): Node {
  return text(joinRichText(contact.label, [{text: contact.email}]), {size, colour: 'accent'});
}
