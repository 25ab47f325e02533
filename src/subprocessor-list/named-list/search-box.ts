import type {LitElement} from 'lit';
import {SHOWN, TOTAL, type FiltersView} from '../../wording/filters.js';
import {Frames, SLICE} from './frames.js';
import type {Rows} from './rows.js';
import {EVERYTHING, isSearch, matcher, prepare, translate, type Wanted} from './search.js';

/** After the last change. Sooner, each letter would be read before the next one. */
const ANNOUNCED_AFTER = 400;

/** The search of a list: what is looked for, which rows that leaves, and what it says about it. */
export class SearchBox {
  readonly #host: LitElement;
  #view: FiltersView | undefined;
  #rows: Rows | undefined;
  #wanted: Wanted = EVERYTHING;
  readonly #frames = new Frames();
  #numbers: Intl.NumberFormat | undefined;
  #timer = 0;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Where the text is typed. */
  get input(): HTMLInputElement | null {
    return this.#box?.querySelector<HTMLInputElement>('.text') ?? null;
  }

  /**
   * Takes on new rows, or the same in another language, and looks in them for what was looked for so far.
   *
   * @param rows - The list.
   * @param view - The words; undefined where nothing can be looked for.
   * @param lang - The language they are in.
   */
  take(rows: Rows, view: FiltersView | undefined, lang: string): void {
    this.#wanted = this.#rows && view ? translate(this.#wanted, this.#rows.lines, rows.byId) : EVERYTHING;
    this.#rows = rows;
    this.#view = view;
    this.#numbers = new Intl.NumberFormat(lang, {numberingSystem: 'latn'});
    this.#write();
    this.#apply();
  }

  /** Gets ready for the first letter, little by little, and not in the frame that shows where the focus is. */
  focused(): void {
    this.#frames.next(() => this.#fold());
  }

  /**
   * Looks for what the fields say. Also in the middle of a composition: in Korean a syllable is one until the next begins.
   */
  read(): void {
    this.#search({
      text: this.input!.value.trim(),
      purpose: this.#choice('purpose')?.value ?? '',
      location: this.#choice('location')?.value ?? '',
    });
  }

  /** Shows everything again. */
  clear(): void {
    this.#search(EVERYTHING);
    this.#write();
  }

  /**
   * Empties the text field.
   *
   * @returns Whether there was anything in it.
   */
  clearText(): boolean {
    const {input} = this;
    if (!input?.value) return false;
    input.value = '';
    this.read();
    return true;
  }

  /**
   * Shows how to get around by keyboard, or no longer.
   *
   * @param shown - Whether somebody does.
   */
  hint(shown: boolean): void {
    this.#box?.classList.toggle('by-keyboard', shown);
  }

  /** Says nothing any more, and does nothing in advance. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#frames.stop();
  }

  #fold(): void {
    this.#frames.next(() => {
      if (this.#rows && !prepare(this.#rows.lines, SLICE)) this.#fold();
    });
  }

  #search(wanted: Wanted): void {
    this.#wanted = wanted;
    this.#apply();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#box!.querySelector('[role=status]')!.textContent = this.#box!.querySelector('.count')!.textContent;
    }, ANNOUNCED_AFTER);
  }

  #apply(): void {
    const rows = this.#rows!;
    if (this.#wanted.text !== '') prepare(rows.lines);
    const shown = rows.filter(matcher(this.#wanted));
    const box = this.#box;
    if (!box) return;
    box.querySelector('.count')!.textContent = this.#view!.count.replace(SHOWN, this.#numbers!.format(shown)).replace(
      TOTAL,
      this.#numbers!.format(rows.lines.length),
    );
    box.querySelector<HTMLElement>('.clear')!.hidden = !isSearch(this.#wanted);
    (box.nextElementSibling as HTMLElement).hidden = shown > 0;
  }

  #write(): void {
    const {input} = this;
    if (!input) return;
    // Not while it is right: a value that is written anew ends a composition.
    if (input.value.trim() !== this.#wanted.text) input.value = this.#wanted.text;
    for (const name of ['purpose', 'location'] as const) {
      const choice = this.#choice(name);
      if (choice) choice.value = this.#wanted[name];
    }
  }

  #choice(name: 'purpose' | 'location'): HTMLSelectElement | null {
    return this.#box?.querySelector<HTMLSelectElement>(`.${name}`) ?? null;
  }

  /** Everything is looked for in here: a long list around it would have to be walked through. */
  get #box(): Element | null {
    return this.#view ? this.#host.renderRoot.querySelector('.search') : null;
  }
}
