import type {SubprocessorRow, SubprocessorTable} from '../../wording/named-list.js';
import {rowMaker} from './row-maker.js';

/** Rows come in groups of so many: a group that is out of sight is neither styled nor laid out. */
export const GROUP = 10;

/** No row is less high than this, in pixels: what fits into the window is put in its place at once, and the rest follows. */
const LEAST_HEIGHT = 40;
/** After the next frame, whatever it takes; then for so long at a time, in milliseconds. */
const NEXT_FRAME = 30;
const SLICE = 5;

/** A row, and what is remembered of it. */
export interface Line {
  readonly row: SubprocessorRow;
  hidden: boolean;
  /** Where it stands among all. */
  at: number;
  /** What a search looks through; see `prepare()`. */
  text?: string;
}

/**
 * The rows of a table as nodes, each made once and then only moved or hidden. In the end all of them are on the page, as a
 * search of the browser, a printer and a screen reader want them; but a thousand rows are more than a frame has time for.
 */
export class Rows {
  readonly table: SubprocessorTable;
  /** The `<tbody>` elements. */
  readonly groups: readonly HTMLTableSectionElement[];
  /** In the order of the facts. */
  readonly lines: readonly Line[];
  readonly byId: ReadonlyMap<string, Line>;
  readonly #make: (row: SubprocessorRow) => HTMLTableRowElement;
  readonly #elements = new Map<Line, HTMLTableRowElement>();
  readonly #lines = new Map<Element, Line>();
  #order: readonly Line[] = [];
  /** Groups that are not as they should be yet: those in which rows have to be put, and with them those to be shown. */
  readonly #mixed = new Set<number>();
  readonly #open = new Set<number>();
  #timer = 0;

  /**
   * @param table - What it shows.
   * @param oneStop - Whether the Tab key passes the rows by until `Keyboard` lets it into one.
   */
  constructor(table: SubprocessorTable, oneStop: boolean) {
    this.table = table;
    this.#make = rowMaker(table.columns, oneStop);
    this.lines = table.rows.map((row, at) => ({row, hidden: false, at}));
    this.byId = new Map(this.lines.map((line) => [line.row.id, line]));
    this.groups = Array.from({length: Math.ceil(this.lines.length / GROUP)}, makeGroup);
    this.place(this.lines);
  }

  /** All lines as they stand on the page, the hidden ones as well. */
  get order(): readonly Line[] {
    return this.#order;
  }

  /**
   * Puts the rows in an order: what can be seen at once, and the rest in a moment.
   *
   * @param order - All lines.
   */
  place(order: readonly Line[]): void {
    if (order === this.#order) return;
    const isFirst = this.#order.length === 0;
    this.#order = order;
    order.forEach((line, at) => (line.at = at));
    // The headings stay in view: whoever sorts may be in the middle of the list.
    const start = isFirst ? 0 : this.groups.findIndex((group) => group.getBoundingClientRect().bottom > 0);
    const atOnce = innerHeight / LEAST_HEIGHT;
    let shown = 0;
    this.groups.forEach((group, index) => {
      const count = this.#count(index);
      group.dataset['rows'] = String(count);
      this.#mixed.add(index);
      this.#open.add(index);
      if (index < start || shown >= atOnce) return;
      this.#close(index);
      shown += count;
    });
    this.resume();
  }

  /**
   * Hides what does not fit, and shows what does.
   *
   * @param fits - The test.
   * @returns How many fit.
   */
  filter(fits: (line: Line) => boolean): number {
    let shown = 0;
    for (const line of this.lines) {
      const hidden = !fits(line);
      if (!hidden) shown += 1;
      if (hidden === line.hidden) continue;
      line.hidden = hidden;
      const element = this.#elements.get(line);
      if (element) element.hidden = hidden;
    }
    const atOnce = innerHeight / LEAST_HEIGHT;
    let above = 0;
    this.groups.forEach((group, index) => {
      const before = Number(group.dataset['rows']);
      const count = this.#count(index);
      group.dataset['rows'] = String(count);
      if (above < atOnce || (count < before && !this.#open.has(index))) {
        this.#open.add(index);
        this.#close(index);
      } else if (count > before) {
        // Where a few rows of each group were in view, Chromium would lay out all that come back before it looks again.
        group.hidden = true;
        this.#open.add(index);
      }
      above += count;
    });
    this.resume();
    return shown;
  }

  /**
   * The row of a line.
   *
   * @param line - The line.
   * @returns The row, in its place on the page.
   */
  elementOf(line: Line): HTMLTableRowElement {
    this.#close(Math.floor(line.at / GROUP));
    return this.#elementOf(line);
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

  /** Puts the remaining rows in their places, little by little. */
  resume(): void {
    this.stop();
    if (this.#open.size > 0) this.#timer = window.setTimeout(() => this.#goOn(), NEXT_FRAME);
  }

  /** Puts all of them in their places now. */
  finish(): void {
    for (const index of this.#open) this.#close(index);
  }

  /** Leaves the remaining rows as they are. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #goOn(): void {
    const end = performance.now() + SLICE;
    for (const index of this.#open) {
      this.#close(index);
      if (performance.now() > end) break;
    }
    if (this.#open.size > 0) this.#timer = window.setTimeout(() => this.#goOn());
  }

  #close(index: number): void {
    if (!this.#open.delete(index)) return;
    const group = this.groups[index]!;
    if (this.#mixed.delete(index)) group.replaceChildren(...this.#linesOf(index).map((line) => this.#elementOf(line)));
    // The styles guess the height of a group that is out of sight from the number of its rows.
    group.hidden = group.dataset['rows'] === '0';
  }

  #elementOf(line: Line): HTMLTableRowElement {
    let element = this.#elements.get(line);
    if (!element) {
      element = this.#make(line.row);
      element.hidden = line.hidden;
      this.#elements.set(line, element);
      this.#lines.set(element, line);
    }
    return element;
  }

  #count(index: number): number {
    return this.#linesOf(index).reduce((count, {hidden}) => count + Number(!hidden), 0);
  }

  #linesOf(index: number): readonly Line[] {
    return this.#order.slice(index * GROUP, (index + 1) * GROUP);
  }
}

function makeGroup(): HTMLTableSectionElement {
  const group = document.createElement('tbody');
  group.setAttribute('role', 'rowgroup');
  return group;
}
