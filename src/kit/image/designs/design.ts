import {contact} from '../../../facts/bundled.js';
import type {CalendarDate} from '../../../facts/calendar-date.js';
import type {TrustFacts} from '../../../facts/types.js';
import {describeFactsVersion} from '../../../content/sentences.js';
import {text, type BoxNode, type Node, type TextNode} from '../tree.js';

/** What is drawn, and the facts that it shows. All designs are worded in the language of the moment. */
export interface Source {
  /** Null for the bundled ones. */
  readonly facts: TrustFacts | null;
  readonly factsId: string;
  /** The day for which it is drawn, as for a listing. */
  readonly today?: CalendarDate;
}

/** One image: what it is called and what is in it. */
export interface Sheet {
  readonly title: string;
  readonly tree: BoxNode;
  /** Absent where it is as wide as its content. */
  readonly width?: number;
  /** Of its corners; half its height where it is a pill. */
  readonly radius: number | 'pill';
}

/** A screenshot of given proportions. */
export interface Slide {
  readonly title: string;
  /**
   * Ways to fill it, the one that says most first. The first of them that is legible is drawn; among those in one list, the
   * one that can be largest.
   */
  readonly choices: readonly (readonly BoxNode[])[];
}

/** What makes a slide: pieces from top to bottom, of which the foot stays at the bottom. */
export interface SlideContent {
  readonly head: readonly Node[];
  readonly foot: readonly Node[];
}

/** The space around what is on a slide. */
export const SLIDE_MARGIN = 36;

/**
 * The address to write to.
 *
 * @param source - The facts.
 * @returns It.
 */
export function emailOf({facts}: Source): string {
  return (facts?.contact ?? contact).email;
}

/**
 * The small print of every image: which facts it shows.
 *
 * @param source - The facts.
 * @param size - Size of the text.
 * @returns The text.
 */
export function smallPrint({factsId}: Source, size = 12): TextNode {
  return text(describeFactsVersion(factsId), {size, colour: 'muted'});
}

/**
 * Composes a slide.
 *
 * @param content - What is on it.
 * @returns The tree; it is stretched to the height of the slide.
 */
export function slide({head, foot}: SlideContent): BoxNode {
  return {
    kind: 'box',
    padding: SLIDE_MARGIN,
    justify: 'between',
    gap: 20,
    children: [
      {kind: 'box', children: head},
      {kind: 'box', children: foot, rule: true, padding: [16, 0, 0], gap: 3},
    ],
  };
}
