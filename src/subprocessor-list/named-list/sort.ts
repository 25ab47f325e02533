import type {ColumnId, SubprocessorRow, SubprocessorTable} from '../../content/named-list.js';

/** How a list is sorted. */
export interface Sorting {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/**
 * How a click on a heading changes the order: ascending, then descending, then the order of the facts again.
 *
 * @param sorting - The order so far; undefined for that of the facts.
 * @param column - The column whose heading was clicked.
 * @returns The order from now on.
 */
export function nextSorting(sorting: Sorting | undefined, column: ColumnId): Sorting | undefined {
  if (sorting?.column !== column) return {column, descending: false};
  return sorting.descending ? undefined : {column, descending: true};
}

/**
 * Puts rows in order. Equals keep the order of the facts, and those without a value come last either way.
 *
 * @param table - The rows, in the order of the facts.
 * @param sorting - The order; undefined for that of the facts.
 * @param lang - The language whose alphabet counts.
 * @returns The rows in that order.
 */
export function sortRows(
  {columns, rows}: SubprocessorTable,
  sorting: Sorting | undefined,
  lang: string,
): readonly SubprocessorRow[] {
  const at = columns.findIndex(({id}) => id === sorting?.column);
  if (!sorting || at < 0) return rows;
  const {compare} = new Intl.Collator(lang, {numeric: true});
  const sign = sorting.descending ? -1 : 1;
  const keyOf = ({keys}: SubprocessorRow) => keys[at]!;
  const known = rows.filter((row) => keyOf(row) !== '');
  known.sort((one, other) => sign * compare(keyOf(one), keyOf(other)));
  return [...known, ...rows.filter((row) => keyOf(row) === '')];
}
