import type {CalendarDate} from '../facts/calendar-date.js';
import {RANKS} from './ranks.js';
import type {RichText} from './rich-text.js';

/** An element, without the prefix of its tag. */
export type ElementName = 'soc2-badge' | 'security-summary' | 'subprocessor-list';

/** The language of the content. */
export interface ContentLanguage {
  /** A tag from `availableLocales()`. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * What an element says without script, in one language and on one day: ranked blocks of finished sentences, as plain JSON. Each
 * static format writes these blocks down, so that no two formats can say different things.
 */
export interface StaticContent extends ContentLanguage {
  /** Which facts these are: version and digest. */
  readonly factsId: string;
  /** The same as a sentence: "Facts version 2026-11-22 04abdadce01d". */
  readonly versionNote: RichText;
  /** The title in parts, for formats that can show a hierarchy. */
  readonly head: Head;
  readonly outline: Outline;
  /** Sentences that stand alone, in reading order, for places that count characters. */
  readonly brief: readonly BriefSentence[];
  /** The shortest permitted versions, the fullest first, for places where the sentences of rank 0 do not fit. */
  readonly shortest: readonly (readonly RichText[])[];
  /** What stands in the place of an image, in sentences. */
  readonly alt: readonly RichText[];
  /** The link that stands for the element before and without script. */
  readonly link: {readonly text: RichText; readonly href: string};
}

/** A title, and sections of blocks. */
export interface Outline {
  /** The whole claim, or what the element is called. */
  readonly title: RichText;
  /** The line below the title: "Last updated February 1, 2026". */
  readonly updated?: string;
  readonly sections: readonly Section[];
}

/** Blocks that belong together. */
export interface Section {
  readonly title?: RichText;
  /**
   * It names types or frameworks that the facts do not hold, to explain or to deny them. Such sections come after all others. Short
   * texts and data leave them out, because programs credit whatever is mentioned.
   */
  readonly beyond?: true;
  readonly blocks: readonly Block[];
}

/** A part of a section. Where there is little room, the blocks with the lowest ranks stay; rank 0 is always there. */
export type Block = (Paragraph | List | Table | Link) & {readonly rank: number};

/** Sentences that follow each other in one paragraph. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly sentences: readonly RichText[];
}

/** Points, each perhaps with a label before it: "Type 1 (Completed):". */
export interface List {
  readonly kind: 'list';
  readonly lead?: RichText;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly label?: string;
  readonly text: RichText;
  /** For report types shown side by side: whether this is the completed one. */
  readonly completed?: boolean;
}

/** Rows that begin with a name. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly {readonly title: string; readonly label: string}[];
  readonly rows: readonly Row[];
}

/** One row of a table. */
export interface Row {
  /** The fragment of a permanent link to the row. */
  readonly anchor: string;
  readonly name: RichText;
  readonly href?: string;
  /** What readers must know along with the name, in sentences; the name then ends in a colon. */
  readonly note?: RichText;
  /** One for each column after the first; its text is empty where nothing is known. */
  readonly cells: readonly {readonly text: RichText; readonly href?: string}[];
}

/** Where to write to, or to read on. */
export interface Link {
  readonly kind: 'link';
  /** What stands before the link. */
  readonly before?: RichText;
  readonly text: RichText;
  readonly href: string;
  /** The text for places that allow no links, if the text of the link is not the address itself. */
  readonly unlinked?: RichText;
}

/** A sentence for places where only a few fit, with its rank as in a block. */
export interface BriefSentence {
  readonly rank: number;
  /** The rank of the block of the outline that says the same; `rank` unless given. */
  readonly block?: number;
  readonly text: RichText;
}

export interface Head {
  readonly over?: string;
  readonly title: RichText;
  readonly under: string;
  /** The day that stands in `under`, as `YYYY-MM-DD`. */
  readonly date: CalendarDate;
}

/**
 * The last section of every outline: which facts it shows.
 *
 * @param versionNote - From `describeFactsVersion()`.
 * @returns The section.
 */
export function versionSection(versionNote: RichText): Section {
  return {blocks: [{kind: 'paragraph', rank: RANKS.versionNote, sentences: [versionNote]}]};
}

/**
 * The most important part of an outline.
 *
 * @param outline - The whole.
 * @param rank - The highest rank that is kept.
 * @returns An outline without the blocks of higher ranks, and without sections that would be empty.
 */
export function upToRank(outline: Outline, rank: number): Outline {
  const sections = outline.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => block.rank <= rank),
  }));
  return {...outline, sections: sections.filter(({blocks}) => blocks.length > 0)};
}
