import type {Passage, PassageContext} from '../../claims/types.js';
import {fileNamesIn} from '../text/file-name.js';
import {GAP, plainChunk, type Chunk} from '../text/chunk.js';
import type {Place, Places} from '../text/places.js';
import {paragraphsOf} from '../text/paragraphs.js';
import {tooDeep} from '../guard.js';
import {readingOf, readNames, type Reading} from './attributes.js';
import {contextOf, isBlock, isUnseen, spanOf} from './elements.js';
import {joinLines} from './merge.js';
import {passageOf, Run, type PagePassage, type SpanKind} from './run.js';
import {Structure} from './structure.js';

/** An element as any markup gives it. Names of attributes are in small letters. */
export interface PageElement {
  /** In small letters, except for components. */
  readonly tag: string;
  /** Whether it is of the page's own making, so that any attribute may be shown. */
  readonly isComponent: boolean;
  /** Whether it stands on lines of its own; by default that depends on its tag. */
  readonly isBlock?: boolean;
  readonly names: () => readonly string[];
  /** The value of an attribute; undefined if there is none, or if it is an expression. */
  readonly value: (name: string) => string | undefined;
  /** The same with its place. */
  readonly chunk: (name: string) => Chunk | undefined;
}

interface Frame {
  readonly tag: string;
  readonly lang: string | undefined;
  readonly context: PassageContext;
  readonly inNavigation: boolean;
  readonly keepsLines: boolean;
  readonly isBlock: boolean;
  readonly blockLang: string | undefined;
  readonly span: {readonly kind: SpanKind; readonly start: number} | undefined;
}

/** Reads markup in a string, such as a sentence with tags in a JSON file. */
export type ReadMarkup = (page: Page, chunk: Chunk) => void;

/** How a page is read. */
export interface PageOptions {
  readonly name: string;
  readonly places: Places;
  /** What text is that stands in no other context. */
  readonly context?: PassageContext;
  readonly markup?: ReadMarkup | undefined;
}

/** No page that people wrote is deeper; browsers stop at 512. */
const MAX_DEPTH = 1000;
const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i;

/** Collects the passages of a page as a reader meets them: block by block, text joined over inline tags. */
export class Page {
  readonly passages: PagePassage[] = [];
  readonly #structure: Structure;
  readonly name: string;
  readonly #options: PageOptions;
  readonly #frames: Frame[];
  #run = new Run();
  #breaks = 0;
  #depth = 0;

  constructor(options: PageOptions) {
    const {context = 'text'} = options;
    this.name = options.name;
    this.#options = options;
    this.#structure = new Structure(this.passages, options.places, context);
    this.#frames = [
      {
        tag: '',
        lang: undefined,
        context,
        inNavigation: false,
        keepsLines: false,
        isBlock: true,
        blockLang: undefined,
        span: undefined,
      },
    ];
  }

  get #frame(): Frame {
    return this.#frames.at(-1)!;
  }

  /** The line and the column of an offset in the file. */
  placeOf(offset: number): Place {
    return this.#options.places.at(offset);
  }

  /** Sets the language of all that follows in the present element. */
  speak(lang: string | undefined): void {
    if (lang === undefined) return;
    this.#frames.push({...this.#frames.pop()!, lang, blockLang: lang});
  }

  /**
   * Begins an element, and reads its attributes.
   *
   * @param element - The element.
   * @returns Whether its content is read; if so, `close()` follows.
   */
  open(element: PageElement): boolean {
    const {tag} = element;
    const names = element.names();
    // Most elements have no attributes, and most of the time goes into asking for them.
    const value = (name: string) => (names.length > 0 && names.includes(name) ? element.value(name) : undefined);
    if (names.includes('hidden') && value('hidden')?.toLowerCase() !== 'until-found') return false;
    if (tag === 'input' && value('type')?.toLowerCase() === 'hidden') return false;
    if (tag === 'br') this.#break();
    else if (this.#breaks > 0 && isBlock(tag)) this.#breaks = 0;
    const before = this.#frame;
    const role = value('role');
    const block = element.isBlock ?? isBlock(tag);
    if (block) this.flush();
    this.#structure.begin(tag);
    const lang = value('lang') ?? value('xml:lang') ?? before.lang;
    const inNavigation = before.inNavigation || tag === 'nav' || role === 'navigation';
    const kind = spanOf(tag, role, inNavigation);
    this.#push({
      tag,
      lang: lang === '' || lang === 'x-default' ? undefined : lang,
      context: contextOf(tag, role, inNavigation) ?? before.context,
      inNavigation,
      keepsLines: before.keepsLines || tag === 'pre' || tag === 'textarea',
      isBlock: block,
      blockLang: block ? lang : before.blockLang,
      span: kind && {kind, start: this.#run.position},
    });
    for (const name of readNames(element, names)) {
      const chunk = element.chunk(name);
      if (chunk !== undefined) this.attribute(chunk, readingOf(element, name)!);
    }
    if (!isUnseen(tag)) return true;
    this.close();
    return false;
  }

  /** Ends the element that was begun last. */
  close(): void {
    const {tag, isBlock, span} = this.#frame;
    if (span) this.#run.mark(span.kind, span.start);
    if (isBlock) this.flush();
    this.#structure.end(tag);
    this.#frames.pop();
    this.#depth -= 1;
  }

  #push(frame: Frame): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw tooDeep(this.name);
    this.#frames.push(frame);
  }

  /** Two line breaks in a row begin a new paragraph. */
  #break(): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.flush();
    else this.#run.add(plainChunk('\n', 0), this.#frame.lang, this.#frame.blockLang, this.#frame.keepsLines);
  }

  /** Reads text in the present element. */
  text(chunk: Chunk): void {
    const {lang, blockLang, keepsLines} = this.#frame;
    if (this.#breaks > 0 && /[^\t\n\f\r ]/.test(chunk.text)) this.#breaks = 0;
    this.#run.add(chunk, lang, blockLang, keepsLines);
  }

  /** Notes that something is put in here when the page is shown. */
  gap(at: number): void {
    this.text(plainChunk(GAP, at));
  }

  /** Ends the present run of text. */
  flush(): void {
    this.#keep(this.#run, this.#frame.context);
    this.#run = new Run();
  }

  /** Reads something that stands apart, and then goes on with the present text. */
  aside(read: () => void, context?: PassageContext): void {
    const run = this.#run;
    this.#run = new Run();
    this.#push({...this.#frame, tag: '', isBlock: true, span: undefined, ...(context === undefined ? {} : {context})});
    read();
    this.close();
    this.#run = run;
  }

  /** Reads the value of an attribute, or of a key. */
  attribute(chunk: Chunk, reading: Reading): void {
    if (reading === 'address' || (reading === 'meta' && /^(?:https?:)?\/\/\S*$/.test(chunk.text.trim()))) {
      for (const name of fileNamesIn(chunk)) this.#add(name, 'file-name');
    } else this.string(chunk, reading);
  }

  /** Reads a string that stands for itself: each paragraph of it, without its tags. */
  string(chunk: Chunk, context: PassageContext, lead?: string): void {
    const {markup} = this.#options;
    if (markup && MARKUP.test(chunk.text)) return this.aside(() => markup(this, chunk), context);
    for (const paragraph of paragraphsOf(chunk)) this.#add(paragraph, context, lead);
  }

  #add(chunk: Chunk, context: PassageContext, lead?: string): void {
    const {lang} = this.#frame;
    const run = new Run();
    run.add(chunk, lang, lang, false);
    this.#keep(run, context, lead);
  }

  #keep(run: Run, context: PassageContext, lead = this.#structure.lead(context)): void {
    if (run.isEmpty) return;
    const passages = run.end(context, this.#options.places, lead);
    this.passages.push(...passages);
    if (passages.length > 0) this.#structure.added(passages[0]!.context);
  }

  /** Reads the cells of a row of data: one passage, each cell on a line of its own. */
  row(cells: readonly Chunk[], lead: string | undefined): void {
    const {lang, context} = this.#frame;
    const parts = cells.flatMap((cell) => {
      const run = new Run();
      run.add(cell, lang, lang, false);
      return run.end(context, this.#options.places);
    });
    this.whole(joinLines(parts.map(({chunk}) => chunk)), context, lang, lead);
  }

  /** Adds a passage whose white space stays as it is. */
  whole(chunk: Chunk, context: PassageContext, lang = this.#frame.lang, lead?: string): void {
    this.passages.push(...passageOf(chunk, context, lang, this.#options.places, lead));
  }

  /**
   * Ends the page.
   *
   * @returns All its passages, in the order in which they were met.
   */
  end(): Passage[] {
    this.flush();
    return this.passages;
  }
}
