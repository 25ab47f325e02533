import type {SubprocessorColumn, SubprocessorRow} from '../../wording/named-list.js';
import {rowMaker} from './row-maker.js';

/** A row, and what is remembered of it. */
export interface Line {
  readonly row: SubprocessorRow;
  hidden: boolean;
  /** Where it stands among all. */
  at: number;
  /** What a search looks through; see `prepare()`. */
  text?: string;
}

/** The rows of lines as nodes, each made once, when it is needed. */
export class LineElements {
  readonly #make: (row: SubprocessorRow) => HTMLTableRowElement;
  readonly #elements = new Map<Line, HTMLTableRowElement>();
  readonly #lines = new Map<Element, Line>();

  /**
   * @param columns - The columns.
   * @param oneStop - Whether the Tab key passes the rows by until `Keyboard` lets it into one.
   */
  constructor(columns: readonly SubprocessorColumn[], oneStop: boolean) {
    this.#make = rowMaker(columns, oneStop);
  }

  /**
   * The row of a line.
   *
   * @param line - The line.
   * @returns The row, wherever it is.
   */
  of(line: Line): HTMLTableRowElement {
    let element = this.#elements.get(line);
    if (!element) {
      element = this.#make(line.row);
      this.#elements.set(line, element);
      this.#lines.set(element, line);
    }
    return element;
  }

  /**
   * Finds the line that something stands in.
   *
   * @param node - Any element.
   * @returns The line; undefined outside.
   */
  lineOf(node: Element): Line | undefined {
    const element = node.closest('tr');
    return element ? this.#lines.get(element) : undefined;
  }
}
