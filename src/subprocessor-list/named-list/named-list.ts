import {html, isServer, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';

import type {ColumnId, SubprocessorRow, SubprocessorTable} from '../../content/named-list.js';
import {SHOWN, TOTAL} from '../../content/placeholders.js';
import type {SubprocessorListContent} from '../../content/subprocessor-list.js';
import {disclose} from './disclosure.js';
import {anchorOf} from './permalink.js';
import {PermalinkController} from './permalink-controller.js';
import {RovingTabindex} from './roving-tabindex.js';
import type {RowState} from './row.js';
import {searchTemplate} from './search.js';
import {EVERYTHING, search, stillOffered, type SearchQuery} from './search-query.js';
import {nextSorting, sortRows, type Sorting} from './sort.js';
import {scrollPaddingAround} from './sticky-place.js';
import {changesTemplate, formerTemplate, tableTemplate} from './table.js';
import {keepTyping} from './typing.js';

/** The delay after the last change. If it were shorter, the count would be read out after each letter. */
const ANNOUNCED_AFTER = 400;

/**
 * The named list of an element: a table that can be sorted and, if it is long, searched; former entries; the change log. All rows
 * are in the page whenever the element is up to date.
 */
export class NamedList implements ReactiveController, EventListenerObject {
  readonly #host: LitElement;
  readonly #permalinks: PermalinkController;
  readonly #tabindex = new RovingTabindex(() => this.#all('.many > tbody > tr:not([hidden])'));
  #content: SubprocessorListContent | undefined;
  #query = EVERYTHING;
  #sorting: Sorting | undefined;
  /** Whether the list begins at the top again. */
  #isAnew = true;
  /** How much of the top of the window the page's own header takes. */
  #header = '0px';
  #count = '';
  #announced = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host - The element that shows it.
   */
  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    this.#permalinks = new PermalinkController(host, {
      rowOf: (id) => this.#root?.getElementById(anchorOf(id))?.closest('tr') ?? null,
      show: async (row) => {
        if (!row.hidden) return;
        this.#search(EVERYTHING);
        await host.updateComplete;
      },
    });
  }

  /**
   * Renders the named list; nothing if the facts name nobody.
   *
   * @param content - What the list says.
   * @param lang - The language of the content.
   * @param permalinks - Whether entries have permanent links.
   * @returns What Lit renders.
   */
  render(content: SubprocessorListContent, lang: string, permalinks: boolean): TemplateResult | typeof nothing {
    const {table, former, changes} = content;
    if (content !== this.#content) this.#take(content);
    this.#permalinks.want(permalinks && !isServer && Boolean(table ?? former));
    if (!table && !former && !changes) return nothing;
    const {shown, target} = this.#permalinks;
    const page = shown ? this.#host.ownerDocument.defaultView!.location.href : undefined;
    const stateOf = ({id}: SubprocessorRow): RowState => ({
      hidden: false,
      isTarget: id === target,
      oneStop: false,
      page,
    });
    return html`${
      table || former
        ? html`<div class="named" @click=${this} @keydown=${this} @keypress=${keepTyping} @keyup=${keepTyping} @input=${this} @focusin=${this} @focusout=${this} @pointerdown=${this} @beforematch=${this}>
            ${table ? this.#main(content, table, lang, stateOf) : nothing}${former ? formerTemplate(former, stateOf) : nothing}
          </div>`
        : nothing
    }${changes ? changesTemplate(changes) : nothing}`;
  }

  hostConnected(): void {
    // The element may have moved to where another header is above it.
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    // Read before rows move: afterwards, the browser would have to lay out all of them first.
    this.#header = scrollPaddingAround(this.#host) || '0px';
  }

  hostUpdated(): void {
    this.#tabindex.settle(this.#isAnew);
    this.#isAnew = false;
    // Set through the CSSOM, which a Content Security Policy for styles allows.
    this.#root?.querySelector<HTMLElement>('.many > thead')?.style.setProperty('--_header', this.#header);
  }

  handleEvent(event: Event): void {
    const target = event.target as HTMLElement;
    const link = target.closest<HTMLElement>('.permalink');
    switch (event.type) {
      case 'click':
        return this.#click(target, event as MouseEvent);
      case 'keydown':
        return this.#keydown(target, event as KeyboardEvent);
      case 'input':
        return this.#search(this.#typed());
      case 'beforematch':
        return disclose(target.previousElementSibling!, true);
      case 'focusin':
        this.#tabindex.focused(target);
        this.#hint(target.closest('.many, .search') !== null && target.matches(':focus-visible'));
        break;
      case 'focusout':
        this.#hint(false);
    }
    // A link that is pressed or focused may be opened or copied next.
    if (link) this.#permalinks.refresh(link, link.dataset['entry']!);
  }

  #take(content: SubprocessorListContent): void {
    this.#content = content;
    this.#query = stillOffered(this.#query, content.filters);
    this.#isAnew = true;
    this.#announced = '';
  }

  #main(
    {filters}: SubprocessorListContent,
    table: SubprocessorTable,
    lang: string,
    stateOf: (row: SubprocessorRow) => RowState,
  ): unknown {
    const found = search(table.rows, this.#query);
    const many = filters !== undefined;
    const number = new Intl.NumberFormat(lang, {numberingSystem: 'latn'});
    this.#count =
      filters?.count.replace(SHOWN, number.format(found.size)).replace(TOTAL, number.format(table.rows.length)) ?? '';
    return [
      filters && !isServer
        ? searchTemplate(filters, {
            query: this.#query,
            count: this.#count,
            announced: this.#announced,
            isEmpty: found.size === 0,
          })
        : nothing,
      tableTemplate(table, {
        rows: sortRows(table, this.#sorting, lang),
        stateOf: (row) => ({...stateOf(row), hidden: !found.has(row), oneStop: many && !isServer}),
        many,
        sortable: true,
        sorting: this.#sorting,
      }),
    ];
  }

  #click(target: HTMLElement, event: MouseEvent): void {
    const link = target.closest<HTMLElement>('.permalink');
    if (target.matches('.clear')) {
      // The button disappears, and the focus must not be lost with it.
      this.#input?.focus();
      this.#search(EVERYTHING);
    } else if (target.matches('.sort')) {
      this.#sorting = nextSorting(this.#sorting, (target as HTMLButtonElement).value as ColumnId);
      this.#isAnew = true;
      this.#host.requestUpdate();
    } else if (target.matches('button.more')) {
      disclose(target, target.getAttribute('aria-expanded') === 'false');
    } else if (link && !hasModifier(event)) {
      this.#permalinks.follow(event, link.dataset['entry']!);
    }
  }

  #keydown(target: Element, event: KeyboardEvent): void {
    keepTyping(event);
    if (event.isComposing || hasModifier(event)) return;
    const input = this.#input;
    if (target === input) {
      if (event.key === 'ArrowDown') this.#tabindex.focusFirst();
      else if (event.key !== 'Escape' || input.value === '') return;
      else this.#search({...this.#query, text: ''});
    } else {
      const result = this.#tabindex.press(event.key, target);
      if (result === undefined) return;
      if (result === 'left') input!.focus();
    }
    event.preventDefault();
    // A dialog around the list stays open.
    if (event.key === 'Escape') event.stopPropagation();
  }

  /** Shows the keyboard hint while somebody uses the keyboard. Not with `:has()`, which WebKit fails to update here. */
  #hint(shown: boolean): void {
    this.#root?.querySelector('.search')?.classList.toggle('by-keyboard', shown);
  }

  /** The values of the fields, even during a composition, which in Korean lasts until the next syllable begins. */
  #typed(): SearchQuery {
    const choice = (name: string) => this.#root?.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? '';
    return {text: this.#input!.value, purpose: choice('purpose'), location: choice('location')};
  }

  #search(query: SearchQuery): void {
    this.#query = query;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#announced = this.#count;
      this.#host.requestUpdate();
    }, ANNOUNCED_AFTER);
  }

  /** Nothing on a server, which has no root. */
  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get #input(): HTMLInputElement | null {
    return this.#root?.querySelector('input') ?? null;
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}

function hasModifier({ctrlKey, metaKey, altKey, shiftKey}: MouseEvent | KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}
