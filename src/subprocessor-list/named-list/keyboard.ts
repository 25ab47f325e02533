import type {Line} from './line.js';
import type {Rows} from './rows.js';
import {scrollTo} from './scroll.js';

/** About a screenful. */
const PAGE = 10;

/** What can be focused in a row, by kind; the first of a row is its link to the web site or else its permanent link. */
const KINDS = ['.site', '.more', '.permalink'] as const;
const FOCUSABLE = 'a, button';

/**
 * Makes a long list one stop for the Tab key: it walks what can be focused in one row, the current one, and then leaves the
 * list. Arrow keys move between rows.
 */
export class Keyboard {
  #rows: Rows | undefined;
  #current: Line | undefined;
  /** Where the last move led and what it was after, which not every row on the way has. */
  #landed: Element | undefined;
  #kind: string = KINDS[0];

  /**
   * Makes sure that the current row can be seen, after rows were made, sorted or filtered.
   *
   * @param rows - The list; undefined for a short one, where the Tab key goes everywhere.
   * @param anew - Whether to begin at the top again.
   */
  settle(rows: Rows | undefined, anew: boolean): void {
    if (rows !== this.#rows) this.#current = undefined;
    this.#rows = rows;
    if (rows && (anew || !this.#current || this.#current.hidden)) this.#enter(this.#walk(undefined, 1));
  }

  /**
   * Makes the row that was focused the current one, whichever way the focus came.
   *
   * @param target - What was focused.
   */
  focused(target: Element): void {
    const line = this.#rows?.elements.lineOf(target);
    if (line) this.#enter(line);
  }

  /** Focuses the first row. */
  focusFirst(): void {
    this.#kind = KINDS[0];
    this.#focus(this.#walk(undefined, 1));
  }

  /**
   * Moves to another row.
   *
   * @param key - The key that was pressed.
   * @param from - What has the focus.
   * @returns `moved`; `left` if the key leads back to the search; undefined if it means nothing here.
   */
  press(key: string, from: Element): 'moved' | 'left' | undefined {
    const line = this.#rows?.elements.lineOf(from);
    if (!line) return undefined;
    if (key === 'Escape') return 'left';
    const to = this.#destination(key, line);
    if (!to) return undefined;
    if (to === line && key === 'ArrowUp') return 'left';
    if (from !== this.#landed) this.#kind = KINDS.find((kind) => from.matches(kind)) ?? KINDS[0];
    this.#focus(to);
    // The next row is on the page as it is. Any other may have been out of sight.
    if (!key.startsWith('Arrow')) scrollTo(this.#rows!.inPlace(to), 'nearest');
    return 'moved';
  }

  #destination(key: string, from: Line): Line | undefined {
    switch (key) {
      case 'ArrowDown':
        return this.#walk(from, 1);
      case 'ArrowUp':
        return this.#walk(from, -1);
      case 'PageDown':
        return this.#walk(from, PAGE);
      case 'PageUp':
        return this.#walk(from, -PAGE);
      case 'Home':
        return this.#walk(undefined, 1);
      case 'End':
        return this.#walk(undefined, -1);
      default:
        return undefined;
    }
  }

  /** The visible row so many steps away, as far as there are any; from outside the first or the last one. */
  #walk(from: Line | undefined, steps: number): Line | undefined {
    const {order} = this.#rows!;
    const step = Math.sign(steps);
    let left = Math.abs(steps);
    let found = from;
    let at = from ? from.at + step : step > 0 ? 0 : order.length - 1;
    for (; left > 0 && order[at]; at += step) {
      if (order[at]!.hidden) continue;
      found = order[at];
      left -= 1;
    }
    return found;
  }

  #focus(line: Line | undefined): void {
    if (!line) return;
    this.#enter(line);
    const element = this.#rows!.inPlace(line);
    const landed = element.querySelector<HTMLElement>(this.#kind) ?? firstLink(element);
    this.#landed = landed;
    landed.focus();
  }

  #enter(line: Line | undefined): void {
    if (line === this.#current) return;
    for (const stop of this.#stops(this.#current)) stop.setAttribute('tabindex', '-1');
    for (const stop of this.#stops(line)) stop.removeAttribute('tabindex');
    this.#current = line;
  }

  #stops(line: Line | undefined): Iterable<Element> {
    return line ? this.#rows!.elements.of(line).querySelectorAll(FOCUSABLE) : [];
  }
}

/**
 * The first link of a row.
 *
 * @param row - The row.
 * @returns Its link to the web site, or else its permanent link.
 */
export function firstLink(row: Element): HTMLElement {
  return row.querySelector<HTMLElement>(KINDS[0]) ?? row.querySelector<HTMLElement>(KINDS[2])!;
}
