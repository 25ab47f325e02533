import type {PassageContext} from '../../claims/types.js';
import type {Places} from '../text/places.js';
import {asks, frames, introduces} from './introduction.js';
import {mergeCells} from './merge.js';
import type {PagePassage} from './run.js';

/** What an element holds together. Numbers are places in the list of passages. */
interface Open {
  readonly tag: string;
  /** Of a list, a table or a block: what introduces it. */
  readonly lead: string | undefined;
  /** Of a row or a pair: its cells. */
  readonly cells: {readonly from: number; to: number; readonly tag: string}[];
  readonly from: number;
  hasHeadings: boolean;
  /** Of a table: its first row. */
  header: string | undefined;
}

const LED = new Set(['ul', 'ol', 'menu', 'dl', 'table', 'blockquote', 'pre']);
const CELLS = new Set(['td', 'th', 'dt', 'dd', 'summary']);
const KEPT = new Set([...LED, ...CELLS, 'tr', 'thead', 'details']);
const HEADINGS = /^h[1-6]$/;

/** Knows what introduces what, and which parts are read together: rows, terms with what they mean, questions with their answers. */
export class Structure {
  readonly #passages: PagePassage[];
  readonly #places: Places;
  readonly #context: PassageContext;
  readonly #open: Open[] = [];
  #heading: {readonly text: string; isFresh: boolean} | undefined;

  constructor(passages: PagePassage[], places: Places, context: PassageContext) {
    this.#passages = passages;
    this.#places = places;
    this.#context = context;
  }

  /** Begins an element; what stands before it is read already. */
  begin(tag: string): void {
    if (HEADINGS.test(tag)) for (const open of this.#open) open.hasHeadings = true;
    if (!KEPT.has(tag)) return;
    // Several terms may share what is said of them.
    if (tag === 'dt' && this.#open.at(-1)?.cells.some((cell) => cell.tag === 'dd')) this.#endPair();
    const lead = LED.has(tag) ? (this.#before() ?? this.lead('text')) : undefined;
    this.#open.push({tag, lead, cells: [], from: this.#passages.length, hasHeadings: false, header: undefined});
  }

  /** Ends it; all that is in it is read. */
  end(tag: string): void {
    if (HEADINGS.test(tag)) this.#headed();
    if (!KEPT.has(tag)) return;
    if (tag === 'dl') this.#endPair();
    if (tag === 'details') this.#endDetails();
    const ended = this.#open.pop()!;
    if (tag === 'tr') this.#endRow(ended);
    if (!CELLS.has(tag)) return;
    const owner = this.#open.findLast((open) => ['tr', 'dl', 'details', 'table'].includes(open.tag));
    owner?.cells.push({from: ended.from, to: this.#passages.length, tag});
    if (owner && ended.hasHeadings) owner.hasHeadings = true;
  }

  /** What introduces a passage that is read now. */
  lead(context: PassageContext): string | undefined {
    if (context === 'file-name' || context === 'meta') return undefined;
    const led = this.#open.findLast((open) => LED.has(open.tag));
    if (led) return led.lead;
    const {text, isFresh} = this.#heading ?? {text: '', isFresh: false};
    return isFresh && context !== 'heading' && (asks(text) || introduces(text)) ? text : undefined;
  }

  /** Notes that a passage was read: a heading that asks is answered by the first one. */
  added(context: PassageContext): void {
    if (this.#heading && context === 'text' && !this.#open.some((open) => LED.has(open.tag))) {
      this.#heading.isFresh = false;
    }
  }

  #headed(): void {
    const last = this.#passages.at(-1);
    if (last?.context === 'heading') this.#heading = {text: last.text, isFresh: true};
  }

  /** The sentence right before a list, or the heading above it. */
  #before(): string | undefined {
    const last = this.#passages.slice(-4).findLast(({context}) => context === 'text' || context === 'heading');
    if (last && introduces(last.text)) return last.text;
    if (this.#open.some((open) => LED.has(open.tag))) return undefined;
    const heading = this.#heading?.text;
    return heading !== undefined && frames(heading) ? heading : undefined;
  }

  #endRow({cells, hasHeadings, from}: Open): void {
    const table = this.#open.findLast((open) => open.tag === 'table');
    const isHeader = cells.length > 0 && cells.every((cell) => cell.tag === 'th');
    if (isHeader || this.#open.at(-1)?.tag === 'thead') {
      if (table) {
        table.header = this.#passages
          .slice(from)
          .map(({text}) => text)
          .join('\n');
      }
      return;
    }
    if (!hasHeadings) this.#merge(from, cells, table?.lead ?? table?.header);
  }

  /** A term, or several, and what is said of it. */
  #endPair(): void {
    const list = this.#open.at(-1)?.tag === 'dl' ? this.#open.at(-1)! : undefined;
    if (!list) return;
    const cells = list.cells.splice(0);
    if (cells.length > 1 && !list.hasHeadings) this.#merge(cells[0]!.from, cells, list.lead);
  }

  #endDetails(): void {
    const {cells, from, hasHeadings} = this.#open.at(-1)!;
    const summary = cells.find(({tag}) => tag === 'summary');
    if (!summary || hasHeadings) return;
    this.#merge(from, [summary, {from: summary.to, to: this.#passages.length}], undefined);
  }

  #merge(from: number, cells: readonly {from: number; to: number}[], lead: string | undefined): void {
    const given = cells.map((cell) => this.#passages.slice(cell.from, cell.to));
    const merged = mergeCells(given, lead, this.#context, this.#places);
    const covered = given.flat();
    // What stands in a row but in no cell of it stays.
    const others = this.#passages.slice(from).filter((passage) => !covered.includes(passage));
    if (merged) this.#passages.splice(from, Infinity, ...merged, ...others);
  }
}
