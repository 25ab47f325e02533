import {scrollToRow} from './scroll.js';

/** About a screenful. */
const PAGE = 10;

/** What can be focused in a row, by kind. `firstStop()` says which of them comes first. */
const KINDS = ['.site', '.more', '.permalink'] as const;
const FOCUSABLE = 'a, button';

/**
 * Makes a long list one stop for the Tab key: Tab moves through what can be focused in the current row, and then leaves the
 * list. Arrow keys move between rows.
 */
export class RovingTabindex {
  readonly #shownRows: () => readonly HTMLElement[];
  #current: HTMLElement | undefined;
  /** Where the last move ended, and the kind that it was looking for, which not every row has. */
  #landed: Element | undefined;
  #kind: string = KINDS[0];

  /**
   * @param shownRows - Finds the rows that can be seen, in their order; none in a short list, where the Tab key goes everywhere.
   */
  constructor(shownRows: () => readonly HTMLElement[]) {
    this.#shownRows = shownRows;
  }

  /**
   * Makes sure that the current row can be seen, after rows were rendered, sorted or filtered.
   *
   * @param anew - Whether to begin at the top again.
   */
  settle(anew: boolean): void {
    const rows = this.#rows();
    if (anew || !this.#current || !rows.includes(this.#current)) this.#enter(rows[0]);
  }

  /**
   * Makes the row that was focused the current one, whichever way the focus came.
   *
   * @param target - What was focused.
   */
  focused(target: Element): void {
    const row = this.#rowOf(target);
    if (row) this.#enter(row);
  }

  /** Focuses the first row. */
  focusFirst(): void {
    this.#kind = KINDS[0];
    this.#focus(this.#rows()[0]);
  }

  /**
   * Moves to another row.
   *
   * @param key - The key that was pressed.
   * @param from - What has the focus.
   * @returns `moved`; `left` if the key leads back to the search; undefined if it means nothing here.
   */
  press(key: string, from: Element): 'moved' | 'left' | undefined {
    const row = this.#rowOf(from);
    if (!row) return undefined;
    if (key === 'Escape') return 'left';
    const to = this.#destination(key, row);
    if (!to) return undefined;
    if (to === row && key === 'ArrowUp') return 'left';
    if (from !== this.#landed) this.#kind = KINDS.find((kind) => from.matches(kind)) ?? KINDS[0];
    this.#focus(to);
    // The next row is near. Any other may have been out of sight.
    if (!key.startsWith('Arrow')) scrollToRow(to, 'nearest');
    return 'moved';
  }

  /** The rows in which there is something to focus. */
  #rows(): readonly HTMLElement[] {
    return this.#shownRows().filter((row) => row.querySelector(FOCUSABLE));
  }

  #rowOf(target: Element): HTMLElement | undefined {
    const row = target.closest('tr');
    return row && this.#rows().includes(row) ? row : undefined;
  }

  #destination(key: string, from: HTMLElement): HTMLElement | undefined {
    const rows = this.#rows();
    const at = rows.indexOf(from);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: PAGE,
      PageUp: -PAGE,
      Home: -rows.length,
      End: rows.length,
    };
    if (!Object.hasOwn(steps, key)) return undefined;
    return rows[Math.min(Math.max(at + steps[key]!, 0), rows.length - 1)];
  }

  #focus(row: HTMLElement | undefined): void {
    if (!row) return;
    this.#enter(row);
    this.#landed = firstStop(row, this.#kind);
    (this.#landed as HTMLElement | undefined)?.focus();
  }

  #enter(row: HTMLElement | undefined): void {
    if (row === this.#current) return;
    for (const stop of stopsOf(this.#current)) stop.setAttribute('tabindex', '-1');
    for (const stop of stopsOf(row)) stop.removeAttribute('tabindex');
    this.#current = row;
  }
}

function stopsOf(row: HTMLElement | undefined): Iterable<Element> {
  return row?.querySelectorAll(FOCUSABLE) ?? [];
}

/**
 * What gets the focus in a row.
 *
 * @param row - The row.
 * @param kind - What to prefer.
 * @returns Its link to the web site, or else its permanent link, or else what there is; undefined where there is nothing.
 */
export function firstStop(row: Element, kind: string = KINDS[0]): HTMLElement | undefined {
  const found = [kind, KINDS[0], KINDS[2], KINDS[1]].map((selector) => row.querySelector<HTMLElement>(selector));
  return found.find((stop) => stop !== null) ?? undefined;
}
