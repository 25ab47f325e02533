import type {SubprocessorTable} from '../../../wording/named-list.js';
import {joinPhrases, plain, type Phrase} from '../../../wording/phrase.js';
import {wordSubprocessorList, type SubprocessorListView} from '../../../wording/subprocessor-list.js';
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
  const view = wordSubprocessorList(source.facts);
  const tree = column(
    [
      text(view.title, {size: 24, leading: 1.3, weight: 650}),
      text(view.updated, {size: 15, colour: 'muted', marginTop: 2}),
      ...(view.table === undefined ? purposes(view, 16) : [column(entries(view.table, 16), {marginTop: 18})]),
      column([points(view.details.map((point) => point.text))], {marginTop: 12}),
      column([contactLine(view, 15), column([smallPrint(source)], {marginTop: 8})], {
        rule: true,
        padding: [16, 0, 0],
        marginTop: 18,
      }),
    ],
    {padding: [26, 30, 24]},
  );
  return {title: plain(view.title), tree, width: 480, radius: 12};
}

/**
 * The list as a slide: with details where they are legible.
 *
 * @param source - The facts.
 * @returns The slide.
 */
export function subprocessorSlide(source: Source): Slide {
  const view = wordSubprocessorList(source.facts);
  const details = column(
    [
      points(
        view.details.map((point) => point.text),
        16,
      ),
    ],
    {marginTop: 14},
  );
  const bodies: Node[][][] = [];
  if (view.table !== undefined) {
    const {table} = view;
    const tables = [2, 3].map((columns) => grid(entries(table, 17), columns, 28, {marginTop: 20}));
    const names = {...table, rows: table.rows.map((row) => ({...row, cells: []}))};
    bodies.push(
      tables.map((body) => [body, details]),
      tables.map((body) => [body]),
      [2, 3].map((columns) => [grid(entries(names, 17), columns, 28, {marginTop: 20})]),
    );
  }
  // Purposes are what the list says while it names nobody.
  if (view.table === undefined) bodies.push([[...purposes(view, 19), details]], [purposes(view, 19)]);
  const choices = bodies.map((choice) => choice.map((body) => subprocessors(source, view, body)));
  return {title: plain(view.title), choices};
}

function subprocessors(source: Source, view: SubprocessorListView, body: readonly Node[]): BoxNode {
  return slide({
    head: [
      text(view.title, {size: 35, leading: 1.2, weight: 650}),
      text(view.updated, {size: 18, colour: 'muted', marginTop: 4}),
      ...body,
    ],
    foot: [contactLine(view, 16), smallPrint(source, 14)],
  });
}

function purposes({uses, purposes}: SubprocessorListView, size: number): Node[] {
  const cell = (phrase: Phrase): BoxNode =>
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
          if (plain(cell) === '') return [];
          const said = joinPhrases(columns[index + 1]!.label, cell);
          return [text(said, {size: size - 1, colour: 'muted', leading: 1.45})];
        }),
      ],
      {rule: true, padding: [size * 0.65, 0], gap: 1},
    ),
  );
}

/** The label has its colon, so that it needs no `wordAddress()`. */
function contactLine({contact}: SubprocessorListView, size: number): Node {
  return text(joinPhrases(contact.label, [{text: contact.email}]), {size, colour: 'accent'});
}
