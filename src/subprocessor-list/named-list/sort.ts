import type {ColumnId} from '../../wording/named-list.js';
import type {Line} from './line.js';
import type {Rows} from './rows.js';

/** How a list is sorted. */
export interface Sorting {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/**
 * What a click on a heading makes of the order: ascending, then descending, then the order of the facts again.
 *
 * @param sorting - The order so far; undefined for that of the facts.
 * @param column - The column whose heading was clicked.
 * @returns The order from now on.
 */
export function nextSorting(sorting: Sorting | undefined, column: ColumnId): Sorting | undefined {
  if (sorting?.column !== column) return {column, descending: false};
  return sorting.descending ? undefined : {column, descending: true};
}

/** Puts the lines of one list in order. */
export class Sorter {
  readonly #rows: Rows;
  readonly #compare: (one: string, other: string) => number;
  /** By column: the place of each line, the same for equals; -1 where the value is unknown. */
  readonly #places = new Map<ColumnId, readonly number[]>();

  /**
   * @param rows - The list.
   * @param lang - The language whose alphabet counts.
   */
  constructor(rows: Rows, lang: string) {
    this.#rows = rows;
    this.#compare = new Intl.Collator(lang, {numeric: true}).compare;
  }

  /**
   * Compares the texts of a column, which takes longer than all the rest: best done while a heading is only being pressed.
   *
   * @param column - The column.
   * @returns The place of each line, in the order of the facts.
   */
  prepare(column: ColumnId): readonly number[] {
    const known = this.#places.get(column);
    if (known) return known;
    const {table, lines} = this.#rows;
    const at = table.columns.findIndex(({id}) => id === column);
    const keys = lines.map(({row}) => row.keys[at]!);
    const distinct = [...new Set(keys)].filter((key) => key !== '').sort(this.#compare);
    const places = new Map([['', -1]]);
    distinct.forEach((key, index) => {
      const before = distinct[index - 1];
      const isEqual = before !== undefined && this.#compare(before, key) === 0;
      places.set(key, isEqual ? places.get(before)! : index);
    });
    const found = keys.map((key) => places.get(key)!);
    this.#places.set(column, found);
    return found;
  }

  /**
   * Puts the lines in order. Equals keep the order of the facts, and those without a value come last either way.
   *
   * @param sorting - The order; undefined for that of the facts.
   * @returns The lines in that order.
   */
  sort(sorting: Sorting | undefined): readonly Line[] {
    const {table, lines} = this.#rows;
    if (!sorting || !table.columns.some(({id}) => id === sorting.column)) return lines;
    const places = this.prepare(sorting.column);
    const sign = sorting.descending ? -1 : 1;
    const order = [...lines.keys()].sort((one, other) => sign * (places[one]! - places[other]!));
    const isKnown = (index: number) => places[index]! >= 0;
    return [...order.filter(isKnown), ...order.filter((index) => !isKnown(index))].map((index) => lines[index]!);
  }
}
