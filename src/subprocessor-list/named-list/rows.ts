import type {SubprocessorRow, SubprocessorTable} from '../../wording/named-list.js';
import {rowMaker} from './row-maker.js';

/** Rows come in groups of so many: a group that is out of sight is neither styled nor laid out. */
const GROUP = 5;

/** No row is less high than this, in pixels: more do not fit into the window. */
const LEAST_HEIGHT = 40;
/** So many rows can be laid out within a frame: some at once, beside all else that has to be done, and more in those after it. */
const AT_FIRST = 5;
const AT_ONCE = 10;
/** A list of so many rows at most is put in its place whole: all of them may be in view. */
const SHORT = 20;
/** About as long as a frame, in milliseconds. */
const FRAME = 20;
/** What is out of sight takes so long at a time, in milliseconds. */
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
  /** By group, how many rows it shows. */
  readonly #counts: number[] = [];
  /** How many rows may be in view and are not as they should be yet. */
  #inView = 0;
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
    for (const index of this.groups.keys()) {
      this.#count(index);
      this.#mixed.add(index);
    }
    this.#show(start);
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
    // Where a few rows of each group were in view, Chromium would lay out all that come back before it looks again.
    const more = new Set<number>();
    for (const index of this.groups.keys()) {
      const before = this.#counts[index]!;
      if (this.#count(index) > before) more.add(index);
    }
    this.#show(0, more);
    return shown;
  }

  /**
   * Shows what can be laid out at once. What else may be in view is kept blank until its turn comes, and so are groups of which
   * more rows are shown than before, and those whose turn has not come yet.
   */
  #show(start: number, more: ReadonlySet<number> = new Set()): void {
    const screen = innerHeight / LEAST_HEIGHT;
    const count = this.groups.length;
    this.#open.clear();
    let rows = 0;
    for (let step = 0; step < count; step++) {
      const index = (start + step) % count;
      const group = this.groups[index]!;
      const size = this.#counts[index]!;
      if (group.hidden !== (size === 0)) group.hidden = size === 0;
      const isBlank = (rows < screen && index >= start) || more.has(index) || group.classList.contains('later');
      if (isBlank || this.#mixed.has(index)) this.#open.add(index);
      if (isBlank) group.classList.add('later');
      rows += size;
    }
    this.#inView = screen;
    this.#goOn(this.lines.length <= SHORT ? SHORT : AT_FIRST);
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
    if (this.#open.size > 0) this.#timer = window.setTimeout(() => this.#goOn(), this.#inView > 0 ? FRAME : 0);
  }

  /** Puts all of them in their places now. */
  finish(): void {
    for (const index of this.#open) this.#close(index);
  }

  /** Leaves the remaining rows as they are. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #goOn(most = AT_ONCE): void {
    const end = performance.now() + SLICE;
    let rows = 0;
    for (const index of this.#open) {
      rows += this.#counts[index]!;
      this.#close(index);
      if (this.#inView > 0 ? rows >= most : performance.now() > end) break;
    }
    this.#inView -= rows;
    this.resume();
  }

  #close(index: number): void {
    if (!this.#open.delete(index)) return;
    const group = this.groups[index]!;
    if (this.#mixed.delete(index)) group.replaceChildren(...this.#linesOf(index).map((line) => this.#elementOf(line)));
    group.classList.remove('later');
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

  /** Counts the rows that a group shows. The styles guess its height from that while it is out of sight. */
  #count(index: number): number {
    const count = this.#linesOf(index).reduce((count, {hidden}) => count + Number(!hidden), 0);
    if (count !== this.#counts[index]) this.groups[index]!.dataset['rows'] = String(count);
    this.#counts[index] = count;
    return count;
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
