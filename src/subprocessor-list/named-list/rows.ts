import type {SubprocessorTable} from '../../wording/named-list.js';
import {Frames, SLICE} from './frames.js';
import {firstInView, GROUP, makeGroups, resize} from './group.js';
import {LineElements, type Line} from './line.js';

/** So many rows can be laid out within a frame, beside all else that has to be done. */
const AT_ONCE = 4;
/** A list of so many rows at most is put in its place whole: all of them may be in view. */
const SHORT = 20;
/** No row is less high than this, in pixels: more do not fit into the window. */
const LEAST_HEIGHT = 40;
/** How near to the window, in windows, Chromium lays out what is out of sight. */
const NEAR = 1.5;

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
  /** The rows, wherever they are. */
  readonly elements: LineElements;
  readonly #frames = new Frames();
  #order: readonly Line[] = [];
  /** Groups in which rows have to be put. */
  readonly #mixed = new Set<number>();
  /** Groups in which rows have to be hidden or shown. */
  readonly #stale = new Set<number>();
  /** Those, and the ones that are kept blank, in the order in which they are dealt with. */
  readonly #open = new Set<number>();
  /** By group that is dealt with in part: how many of its rows are as they should be. */
  readonly #begun = new Map<number, number>();
  /** By group, how many rows it is to show, and how many it was to show when the page was last changed. */
  readonly #counts: number[] = [];
  #shown: readonly number[] = [];
  /** Whether the page is yet to be changed. */
  #isWaiting = false;
  /** How many rows near the window are kept blank. */
  #near = 0;

  /**
   * @param table - What it shows.
   * @param oneStop - Whether the Tab key passes the rows by until `Keyboard` lets it into one.
   */
  constructor(table: SubprocessorTable, oneStop: boolean) {
    this.table = table;
    this.elements = new LineElements(table.columns, oneStop);
    this.lines = table.rows.map((row, at) => ({row, hidden: false, at}));
    this.byId = new Map(this.lines.map((line) => [line.row.id, line]));
    this.groups = makeGroups(this.lines.length);
    this.place(this.lines);
    // What a reader sees first is there in the first frame.
    if (this.#isWaiting) this.#show();
    this.#goOn();
  }

  /** All lines as they stand on the page, the hidden ones as well. */
  get order(): readonly Line[] {
    return this.#order;
  }

  /**
   * Puts the rows in an order: in the next frames what is in view, and then the rest, little by little.
   *
   * @param order - All lines.
   */
  place(order: readonly Line[]): void {
    if (order === this.#order) return;
    this.#order = order;
    order.forEach((line, at) => (line.at = at));
    for (const index of this.groups.keys()) {
      this.#mixed.add(index);
      this.#count(index);
    }
    this.#update();
  }

  /**
   * Hides what does not fit, and shows what does, in the next frames.
   *
   * @param fits - The test.
   * @returns How many fit.
   */
  filter(fits: (line: Line) => boolean): number {
    let shown = 0;
    for (const line of this.lines) {
      const hidden = !fits(line);
      if (!hidden) shown += 1;
      if (hidden !== line.hidden) this.#stale.add(groupOf(line));
      line.hidden = hidden;
    }
    for (const index of this.#stale) this.#count(index);
    this.#update();
    return shown;
  }

  /**
   * The row of a line, in its place on the page.
   *
   * @param line - The line.
   * @returns The row.
   */
  inPlace(line: Line): HTMLTableRowElement {
    if (this.#isWaiting) this.#show();
    this.#close(groupOf(line));
    return this.elements.of(line);
  }

  /** Puts the remaining rows in their places, little by little. */
  resume(): void {
    if (this.#isWaiting) this.#nextFrame(() => this.#show());
    else if (this.#open.size > 0) this.#nextFrame(() => this.#goOn());
  }

  /** Puts all of them in their places now. */
  finish(): void {
    if (this.#isWaiting) this.#show();
    for (const index of this.#open) this.#close(index);
  }

  /** Leaves the remaining rows as they are. */
  stop(): void {
    this.#frames.stop();
  }

  /** A frame has enough to do with what was pressed, the one after it with what is gone then, and further ones with the rows. */
  #update(): void {
    this.#isWaiting = true;
    if (this.lines.length <= SHORT) this.finish();
    else this.#nextFrame(() => this.resume());
  }

  /**
   * Keeps blank what is near the window and not as it should be, until its turn comes, and as much again after it: a group that
   * shows some of its rows is lower than it will be, so that the next ones come nearer. What was near before and has not changed
   * stays as it is. Groups that show more rows than before are kept blank wherever they are: Chromium would lay them all out
   * before it finds that they are out of sight now.
   */
  #show(): void {
    const screen = ((1 + NEAR) * innerHeight) / LEAST_HEIGHT;
    const count = this.groups.length;
    // The headings stay in view: whoever sorts may be in the middle of the list.
    const start = this.#mixed.size === count ? firstInView(this.groups) : 0;
    const farther: number[] = [];
    let rows = 0;
    let rowsBefore = 0;
    this.#isWaiting = false;
    this.#open.clear();
    this.#begun.clear();
    this.#near = 0;
    for (let step = 0; step < count; step++) {
      const index = (start + step) % count;
      const group = this.groups[index]!;
      const size = this.#counts[index]!;
      const sizeBefore = this.#shown[index] ?? 0;
      const isChanged = this.#mixed.has(index) || this.#stale.has(index);
      const isAhead = rows < 2 * screen && index >= start && (isChanged || rowsBefore >= screen);
      const isNear = isAhead && rows < screen;
      const isBlank = isAhead || size > sizeBefore || group.classList.contains('later');
      if (size !== sizeBefore) resize(group, size);
      if (isBlank) group.classList.add('later');
      if (isNear && size > 0) this.#open.add(index);
      else if (isBlank || isChanged) farther.push(index);
      if (isNear) this.#near += size;
      rows += size;
      rowsBefore += sizeBefore;
    }
    for (const index of farther) this.#open.add(index);
    this.#shown = [...this.#counts];
    this.resume();
  }

  #nextFrame(act: () => void): void {
    this.#frames.next(act, () => this.finish());
  }

  #goOn(): void {
    const end = performance.now() + SLICE;
    let left = AT_ONCE;
    for (const index of this.#open) {
      if (this.#near > 0) {
        const shown = this.#advance(index, left);
        left -= shown;
        this.#near -= shown;
      } else this.#close(index);
      if (left <= 0 || performance.now() > end) break;
    }
    this.resume();
  }

  /** Goes on with a group until so many more of its rows are shown; says how many it were. */
  #advance(index: number, most: number): number {
    const lines = this.#linesOf(index);
    let shown = 0;
    let end = this.#begun.get(index) ?? 0;
    for (; end < lines.length && shown < most; end += 1) shown += Number(!lines[end]!.hidden);
    this.#put(index, end);
    return shown;
  }

  #close(index: number): void {
    if (this.#open.has(index)) this.#put(index, GROUP);
  }

  /** Makes the rows of a group as they should be, as far as to one of them; those after it do not show yet. */
  #put(index: number, end: number): void {
    const group = this.groups[index]!;
    const lines = this.#linesOf(index);
    const begun = this.#begun.get(index) ?? 0;
    const isMixed = this.#mixed.has(index);
    const elements = lines.slice(begun, isMixed ? end : GROUP).map((line) => this.elements.of(line));
    elements.forEach((element, at) => {
      const hidden = lines[begun + at]!.hidden || begun + at >= end;
      if (element.hidden !== hidden) element.hidden = hidden;
    });
    if (isMixed && begun === 0) group.replaceChildren(...elements);
    else if (isMixed) group.append(...elements);
    group.classList.remove('later');
    group.classList.add('known');
    if (end < lines.length) this.#begun.set(index, end);
    else for (const groups of [this.#mixed, this.#stale, this.#open, this.#begun]) groups.delete(index);
  }

  #count(index: number): void {
    this.#counts[index] = this.#linesOf(index).reduce((count, {hidden}) => count + Number(!hidden), 0);
  }

  #linesOf(index: number): readonly Line[] {
    return this.#order.slice(index * GROUP, (index + 1) * GROUP);
  }
}

function groupOf({at}: Line): number {
  return Math.floor(at / GROUP);
}
