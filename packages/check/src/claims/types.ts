import type {TrustFacts} from '@harmony/trust-badges/facts.js';

/** How bad a finding is: it says more than the facts; it misleads or is unclear; it is worth a look. */
export type Level = 'over' | 'misleading' | 'note';

/** A sentence that should not stand as it is. */
export interface Finding {
  readonly level: Level;
  /** What it breaks, such as `soc2-type2`. Stable: people ignore findings by it. */
  readonly rule: string;
  /** Where it stands in the passage, in UTF-16 units of the text as given. */
  readonly start: number;
  readonly end: number;
  /** The words themselves, as they stand there. */
  readonly excerpt: string;
  /** What the facts say of this, in one sentence, with the id of the statement. */
  readonly fact: string;
  /** The sentence to write instead, in the language of the passage: always a reviewed sentence of the content. */
  readonly instead: string;
}

/** What the verdict depends on. */
export interface ClaimsOptions {
  /** From `parseFacts()`; null for the bundled facts. */
  readonly facts: TrustFacts | null;
  /** The reader's day, `YYYY-MM-DD`: a report that is more than twelve months old is not "current". */
  readonly today: string;
  /** The language of the passage, a tag; found out by script and words if absent or unknown. */
  readonly lang?: string;
  /** What the passage is: a heading, a file name and an alternative text are read differently from a sentence. */
  readonly context?: PassageContext;
  /** What introduces the passage: the sentence or heading before a list, such as "The report does not prove:". */
  readonly lead?: string;
}

export type PassageContext = 'text' | 'heading' | 'label' | 'alt' | 'title' | 'meta' | 'data' | 'file-name' | 'code';

/** A piece of a file that a reader takes in at once: a paragraph, a heading, an attribute, a string. */
export interface Passage {
  readonly text: string;
  /** The language that the file gives for it, from `lang` attributes. */
  readonly lang?: string;
  readonly context: PassageContext;
  /** What introduces it: the sentence or the heading before a list, the heading that it answers, the first row of its table. */
  readonly lead?: string;
  /** Where each UTF-16 unit of `text` stands in the file; both begin at 1. */
  readonly at: (offset: number) => {readonly line: number; readonly column: number};
}
