import type {LitElement} from 'lit';
import {firstLink} from './keyboard.js';
import {addressOf, fragmentOf, idIn, pageAddress} from './permalink.js';
import type {Line} from './line.js';
import type {Rows} from './rows.js';
import {scrollTo} from './scroll.js';

/** The list in which a permanent link was clicked last: of several lists with the same entries, it is the one that answers. */
let current: Target | undefined;
const answered = new WeakSet<Event>();

/** The entry that the page's address names. Fragments do not reach into shadow roots, so it is looked for here. */
export class Target {
  readonly #host: LitElement;
  readonly #showAll: () => void;
  #lists: readonly Rows[] = [];
  #line: Line | undefined;
  #row: HTMLElement | undefined;

  /**
   * @param host - The element.
   * @param showAll - Shows a row that was filtered out.
   */
  constructor(host: LitElement, showAll: () => void) {
    this.#host = host;
    this.#showAll = showAll;
  }

  /**
   * Marks the entry in new rows.
   *
   * @param lists - The lists that an entry can be in.
   */
  take(lists: readonly Rows[]): void {
    this.#lists = lists;
    this.#mark();
  }

  /** Leads to the entry that the address names, if it is in one of the lists. */
  reveal(): void {
    this.#mark();
    if (!this.#row) return;
    const fold = this.#row.closest('details');
    if (fold) fold.open = true;
    if (this.#line?.hidden) this.#showAll();
    for (const rows of this.#lists) rows.finish();
    scrollTo(this.#row, 'center');
  }

  /**
   * The address has changed.
   *
   * @param event - The event, which only one list answers: others with the same entry just mark it.
   */
  changed(event: Event): void {
    this.#mark();
    const isOthers = answered.has(event) || (current && current !== this && current.#host.isConnected);
    if (!this.#row || isOthers || !this.#host.checkVisibility()) return;
    answered.add(event);
    current = undefined;
    this.reveal();
    // Whoever clicked the link of the row is there already.
    if (!this.#row.matches(':focus-within')) firstLink(this.#row).focus({preventScroll: true});
  }

  /**
   * The page may have changed its address since the rows were made, and the reader may be about to copy the link.
   *
   * @param link - A permanent link.
   */
  refresh(link: Element): void {
    link.setAttribute('href', addressOf(this.#lineOf(link).row.id, pageAddress()));
  }

  /**
   * Follows a permanent link.
   *
   * @param link - The link.
   */
  follow(link: Element): void {
    const fragment = fragmentOf(this.#lineOf(link).row.id);
    if (location.hash === fragment) return this.reveal();
    current = this;
    location.hash = fragment;
  }

  #mark(): void {
    const id = idIn(location.hash);
    const list = this.#lists.find(({byId}) => byId.has(id));
    this.#line = list?.byId.get(id);
    const row = this.#line && list!.elements.of(this.#line);
    if (row === this.#row) return;
    this.#row?.classList.remove('target');
    row?.classList.add('target');
    this.#row = row;
  }

  #lineOf(link: Element): Line {
    return this.#lists.map((rows) => rows.elements.lineOf(link)).find(Boolean)!;
  }
}
