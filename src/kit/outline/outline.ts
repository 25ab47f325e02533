import type {CalendarDate} from '../../facts/calendar-date.js';
import type {RichText} from '../../content/rich-text.js';

/** What a listing depends on besides the facts. */
export interface ListingOptions {
  /** The day for which it is written: readers are told of a report that is old by then. None, and nobody is told. */
  readonly today?: CalendarDate;
}

/**
 * What an element says, as every static form can say it: a title and sections of plain blocks. Each form is a way to write
 * an outline down, so no two forms can say different things.
 */
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
  readonly blocks: readonly Block[];
}

/** A part of a section. Where there is little room, what has the lowest number is kept: 0 is always there. */
export type Block = (Paragraph | List | Table | Link) & {readonly rank: number};

/** Sentences that run on. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly sentences: readonly RichText[];
}

/** Points, each perhaps with a name before it: "Type 1 (Completed):". */
export interface List {
  readonly kind: 'list';
  readonly lead?: RichText;
  readonly items: readonly {
    readonly label?: string;
    readonly text: RichText;
    /** Of report types side by side: whether it is the completed one. */
    readonly completed?: boolean;
  }[];
}

/** Rows that begin with a name. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly {readonly title: string; readonly label: string}[];
  readonly rows: readonly Row[];
}

/** One row of a table. */
export interface Row {
  /** What a permanent link to it names. */
  readonly anchor: string;
  readonly name: RichText;
  readonly href?: string;
  /** What has to be known beside the name, in sentences; the name then ends in a colon. */
  readonly note?: RichText;
  /** One for each column after the first; its text is empty where nothing is known. */
  readonly cells: readonly {readonly text: RichText; readonly href?: string}[];
}

/** Where to write to. */
export interface Link {
  readonly kind: 'link';
  /** What stands before the link. */
  readonly before?: RichText;
  readonly text: RichText;
  readonly href: string;
  /** The same where no links are allowed, if the text of the link is not the address itself. */
  readonly unlinked?: RichText;
}

/** A sentence for where only a few fit, with its rank as in a block. */
export interface BriefSentence {
  readonly rank: number;
  readonly text: RichText;
}

/** The same as an outline's title, taken apart for forms that can show a hierarchy. */
export interface Head {
  readonly over?: string;
  readonly title: RichText;
  readonly under: string;
  /** The day that stands in `under`, as `YYYY-MM-DD`. */
  readonly date: string;
}

/** Everything that the static forms of one element need, in one language. */
export interface Listing {
  readonly head: Head;
  readonly outline: Outline;
  /** The same in sentences that stand alone, in reading order, for places that count characters. */
  readonly brief: readonly BriefSentence[];
  /** What says the least that may be said, the fuller first, for where the sentences of rank 0 do not fit. */
  readonly shortest: readonly (readonly RichText[])[];
  /** What stands in the place of an image, in sentences. */
  readonly alt: readonly RichText[];
  /** The link that stands for the element before and without script. */
  readonly link: {readonly text: RichText; readonly href: string};
  /** Which facts are shown, visibly. */
  readonly versionNote: RichText;
}

/**
 * The last section of every outline: which facts it shows.
 *
 * @param versionNote - From `describeFactsVersion()`.
 * @returns The section.
 */
export function versionSection(versionNote: RichText): Section {
  return {blocks: [{kind: 'paragraph', rank: 0, sentences: [versionNote]}]};
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
