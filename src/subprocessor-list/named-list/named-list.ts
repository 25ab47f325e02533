import {html, isServer, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {ColumnId, SubprocessorTable} from '../../wording/named-list.js';
import type {SubprocessorListView} from '../../wording/subprocessor-list.js';
import {Keyboard} from './keyboard.js';
import {setMore} from './more.js';
import {rowTemplate} from './row-template.js';
import {Rows} from './rows.js';
import {SearchBox} from './search-box.js';
import {nextSorting, Sorter, type Sorting} from './sort.js';
import {Target} from './target.js';
import {changesTemplate, formerTemplate, noneTemplate, searchTemplate, tableTemplate} from './templates.js';

/**
 * The named list of an element: a table that can be sorted and, if it is long, searched; former entries; the change log. It
 * renders next to nothing by itself: the rows are nodes of its own, and it changes them where they stand.
 */
export class NamedList implements ReactiveController, EventListenerObject {
  readonly #search: SearchBox;
  readonly #keyboard = new Keyboard();
  readonly #target: Target;
  #view: SubprocessorListView | undefined;
  #lang = '';
  #rows: Rows | undefined;
  #former: Rows | undefined;
  #sorter: Sorter | undefined;
  #sorting: Sorting | undefined;
  /** Rows that have not been shown yet. */
  #isNew = false;
  #wasRevealed = false;

  /**
   * @param host - The element that shows it.
   */
  constructor(host: LitElement) {
    this.#search = new SearchBox(host);
    this.#target = new Target(host, () => this.#clear());
    host.addController(this);
  }

  /**
   * What the element shows of names; nothing if its facts name nobody.
   *
   * @param view - What the list says.
   * @param lang - The language it says it in.
   * @returns What Lit renders.
   */
  render(view: SubprocessorListView, lang: string): TemplateResult | typeof nothing {
    const {table, former, changes} = view;
    if (!isServer) this.#take(view, lang);
    if (!table && !former && !changes) return nothing;
    return html`${
      table || former
        ? html`<div class="named" @click=${this} @keydown=${this} @input=${this} @focusin=${this} @focusout=${this} @pointerdown=${this} @beforematch=${this}>
            ${table ? this.#main(view, table) : nothing}
            ${former ? formerTemplate(former, this.#former?.groups ?? serverBody(former)) : nothing}
          </div>`
        : nothing
    }${changes ? changesTemplate(changes) : nothing}`;
  }

  hostConnected(): void {
    if (this.#lists.length > 0) window.addEventListener('hashchange', this);
    for (const rows of this.#lists) rows.resume();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this);
    for (const rows of this.#lists) rows.stop();
    this.#search.stop();
  }

  /** The rows are on the page now. */
  hostUpdated(): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    const {filters} = this.#view!;
    if (this.#rows) {
      this.#search.take(this.#rows, filters, this.#lang);
      this.#sort();
    }
    this.#keyboard.settle(filters && this.#rows, true);
    this.#target.take(this.#lists);
    window.removeEventListener('hashchange', this);
    this.hostConnected();
    if (this.#lists.length > 0 && !this.#wasRevealed) this.#target.reveal();
    this.#wasRevealed ||= this.#lists.length > 0;
  }

  handleEvent(event: Event): void {
    if (event.type === 'hashchange') return this.#target.changed(event);
    const target = event.target as HTMLElement;
    switch (event.type) {
      case 'click':
        return this.#click(target, event as MouseEvent);
      case 'keydown':
        return this.#keydown(target, event as KeyboardEvent);
      case 'input':
        return this.#filter(() => this.#search.read());
      case 'beforematch':
        return setMore(target.previousElementSibling!, true);
      case 'focusin':
        if (target === this.#search.input) this.#search.focused();
        this.#keyboard.focused(target);
        this.#search.hint(target.closest('.many, .search') !== null && target.matches(':focus-visible'));
        break;
      case 'focusout':
        this.#search.hint(false);
    }
    // Now it is pressed or focused, and next it may be opened or copied.
    const link = target.closest('.permalink');
    if (link) this.#target.refresh(link);
    if (target.matches('.sort')) this.#sorter!.prepare(this.#columnOf(target));
  }

  get #lists(): readonly Rows[] {
    return [this.#rows, this.#former].filter((rows) => rows !== undefined);
  }

  #take(view: SubprocessorListView, lang: string): void {
    if (view === this.#view) return;
    const {table, filters, former} = view;
    this.#view = view;
    this.#lang = lang;
    for (const rows of this.#lists) rows.stop();
    this.#rows = table && new Rows(table, filters !== undefined);
    this.#former = former && new Rows(former, false);
    this.#sorter = this.#rows && new Sorter(this.#rows, lang);
    this.#isNew = true;
  }

  #main({filters}: SubprocessorListView, table: SubprocessorTable): TemplateResult {
    const search = isServer ? undefined : filters;
    return html`${search ? html`${searchTemplate(search)}${noneTemplate(search)}` : nothing}
    ${tableTemplate(table, this.#rows?.groups ?? serverBody(table), {
      many: filters !== undefined,
      sortable: !isServer,
    })}`;
  }

  #click(target: Element, event: MouseEvent): void {
    const link = target.closest('.permalink');
    if (target.matches('.clear')) {
      // The button goes, and the focus must not go with it. Before, because a focus has all changes laid out at once.
      this.#search.input!.focus();
      this.#clear();
    } else if (target.matches('.sort')) {
      this.#sorting = nextSorting(this.#sorting, this.#columnOf(target));
      this.#sort();
      this.#keyboard.settle(this.#view!.filters && this.#rows, true);
    } else if (target.matches('.more')) {
      setMore(target, target.ariaExpanded === 'false');
    } else if (link && !hasModifier(event)) {
      event.preventDefault();
      this.#target.follow(link);
    }
  }

  #keydown(target: Element, event: KeyboardEvent): void {
    if (event.isComposing || hasModifier(event)) return;
    const {input} = this.#search;
    if (target === input) {
      if (event.key === 'ArrowDown') this.#keyboard.focusFirst();
      else if (event.key !== 'Escape' || !this.#filter(() => this.#search.clearText())) return;
    } else {
      const result = this.#keyboard.press(event.key, target);
      if (result === undefined) return;
      if (result === 'left') input!.focus();
    }
    event.preventDefault();
    // A dialog around the list stays open.
    if (event.key === 'Escape') event.stopPropagation();
  }

  #clear(): void {
    this.#filter(() => this.#search.clear());
  }

  #filter<T>(change: () => T): T {
    const result = change();
    this.#keyboard.settle(this.#view!.filters && this.#rows, false);
    return result;
  }

  #columnOf(heading: Element): ColumnId {
    return this.#rows!.table.columns[heading.closest('th')!.cellIndex]!.id;
  }

  #sort(): void {
    const rows = this.#rows!;
    rows.place(this.#sorter!.sort(this.#sorting));
    for (const head of rows.groups[0]!.parentElement!.querySelectorAll('thead th')) {
      if (head.className === this.#sorting?.column) {
        head.setAttribute('aria-sort', this.#sorting.descending ? 'descending' : 'ascending');
      } else head.removeAttribute('aria-sort');
    }
  }
}

function hasModifier({ctrlKey, metaKey, altKey, shiftKey}: MouseEvent | KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}

function serverBody({rows, columns}: SubprocessorTable): TemplateResult {
  return html`<tbody role="rowgroup">${rows.map((row) => rowTemplate(row, columns))}</tbody>`;
}
