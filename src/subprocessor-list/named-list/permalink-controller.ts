import type {LitElement, ReactiveController} from 'lit';
import {addressOf, idIn, isFragmentTaken} from './permalink.js';
import {openAround} from './reveal.js';
import {hasTraversed, isRestored, noteHistory} from './returning.js';
import {firstStop} from './roving-tabindex.js';
import {scrollToRow, stopScrolling} from './scroll.js';

/** What permanent links need from their list. */
export interface PermalinkList {
  /** The row of an entry; nothing if the list does not have it. */
  rowOf(id: string): HTMLElement | null;
  /** Shows a row that was filtered out; resolves when the row is visible. */
  show(row: HTMLElement): Promise<void>;
}

/** Every list that listens, in the order in which they started. If several have the same entry, one of them responds. */
const listening = new Set<PermalinkController>();
/** Changes of the address that a list has already responded to. */
const answered = new WeakSet<Event>();
/** For each page, the address to which a list led the reader when the page was loaded. */
const led = new WeakMap<Document, string>();

/**
 * Makes the fragments of permanent links lead into the shadow root, which browsers do not do: a fragment opens what is
 * closed around its entry, scrolls to it and moves the focus there. It never overwrites a fragment that the page uses for
 * itself.
 */
export class PermalinkController implements ReactiveController, EventListenerObject {
  /** The element. */
  readonly host: LitElement;
  readonly #list: PermalinkList;
  #view: Window | undefined;
  #wanted = false;
  #hasLed = false;

  /**
   * @param host - The element.
   * @param list - Its rows.
   */
  constructor(host: LitElement, list: PermalinkList) {
    this.host = host;
    this.#list = list;
    host.addController(this);
  }

  /** Whether rows have permanent links: not if they are switched off, and not if the page uses the fragment for itself. */
  get shown(): boolean {
    if (!this.#wanted) return false;
    const {ownerDocument} = this.host;
    const view = ownerDocument.defaultView;
    return view !== null && !isFragmentTaken(ownerDocument, view.location.hash);
  }

  /** The id of the entry that the address names; empty if it names none. */
  get target(): string {
    return this.#wanted ? idIn(this.host.ownerDocument.defaultView?.location.hash ?? '') : '';
  }

  /**
   * Says whether there are rows that want permanent links. Called by each rendering.
   *
   * @param wanted - Whether there are.
   */
  want(wanted: boolean): void {
    this.#wanted = wanted;
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#listen();
  }

  /** The rows are on the page now: leads to one of them, once, if the address names it. */
  hostUpdated(): void {
    this.#listen();
    const document = this.host.ownerDocument;
    const row = this.#row;
    if (this.#hasLed || !row || !this.#view) return;
    this.#hasLed = true;
    const {href} = this.#view.location;
    if (isRestored(this.#view) || led.get(document) === href) return;
    led.set(document, href);
    // Somebody may have begun to type while the facts were on their way.
    const isBusy = document.activeElement !== null && document.activeElement !== document.body;
    void this.#reveal(row, !isBusy);
  }

  /** The address has changed: each list marks the entry, and one of them leads to it. */
  handleEvent(event: Event): void {
    this.host.requestUpdate();
    if (answered.has(event)) return;
    answered.add(event);
    const view = this.#view!;
    const isReturn = hasTraversed(view);
    noteHistory(view);
    // The browser has restored the reader's scroll position.
    if (isReturn) stopScrolling();
    else void PermalinkController.#answer(view);
  }

  /**
   * Updates a link to the current address of the page, because it may be about to be copied.
   *
   * @param link - A permanent link.
   * @param id - The entry's id.
   */
  refresh(link: HTMLElement, id: string): void {
    if (this.#view) link.setAttribute('href', addressOf(id, this.#view.location.href));
  }

  /**
   * Follows a permanent link. It goes through the history and not through `location`, so that no router is notified.
   *
   * @param event - The click.
   * @param id - The entry's id.
   */
  follow(event: Event, id: string): void {
    const view = this.#view;
    if (!view) return;
    event.preventDefault();
    // The page may have begun to use the fragment since the link was rendered, without any event.
    if (!this.shown) return this.host.requestUpdate();
    const address = addressOf(id, view.location.href);
    if (view.location.href !== address) view.history.pushState(null, '', address);
    noteHistory(view);
    for (const {host} of listening) host.requestUpdate();
    const row = this.#row;
    if (row) void this.#reveal(row, true);
  }

  /** The row that the address names. */
  get #row(): HTMLElement | null {
    return this.target === '' ? null : this.#list.rowOf(this.target);
  }

  /** Listens only while there is something to lead to: a page without a named list has no listener of ours. */
  #listen(): void {
    const view = this.host.isConnected && this.#wanted ? (this.host.ownerDocument.defaultView ?? undefined) : undefined;
    if (view === this.#view) return;
    this.#view?.removeEventListener('hashchange', this);
    view?.addEventListener('hashchange', this);
    this.#view = view;
    if (!view) return void listening.delete(this);
    listening.add(this);
    noteHistory(view);
  }

  async #reveal(row: HTMLElement, focus: boolean): Promise<void> {
    openAround(row);
    await this.#list.show(row);
    scrollToRow(row, 'start');
    if (focus && !row.matches(':focus-within')) firstStop(row)?.focus({preventScroll: true});
  }

  /** The first visible list responds, or else the first that becomes visible when what is closed around it is opened. */
  static async #answer(view: Window): Promise<void> {
    const lists = [...listening].filter((list) => list.#view === view);
    await Promise.all(lists.map((list) => list.host.updateComplete));
    const having = lists.filter((list) => list.#row);
    const first =
      having.find((list) => list.host.checkVisibility()) ??
      having.find((list) => {
        openAround(list.host);
        return list.host.checkVisibility();
      });
    if (first) await first.#reveal(first.#row!, true);
  }
}
