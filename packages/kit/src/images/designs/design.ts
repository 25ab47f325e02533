import type {ElementContent} from '@harmony/trust-badges/content.js';
import {text, type BoxNode, type Node, type TextNode} from '../tree.js';

/** An image whose size depends on what it says. */
export interface CardImage {
  readonly title: string;
  readonly tree: BoxNode;
  /** Absent where it is as wide as its content. */
  readonly width?: number;
  /** Radius of its corners; half its height for a pill. */
  readonly radius: number | 'pill';
}

/** An image of given proportions, for the screenshots of a listing. */
export interface ListingImage {
  readonly title: string;
  /**
   * Ways to fill it, the one that says most first. The first legible one is drawn; of those in one inner list, the one that
   * can be largest.
   */
  readonly choices: readonly (readonly BoxNode[])[];
}

/** The parts of a listing image, from top to bottom; the foot stays at the bottom. */
export interface ListingImageParts {
  readonly head: readonly Node[];
  readonly foot: readonly Node[];
}

/** The space around what is on a listing image. */
export const LISTING_MARGIN = 36;

/**
 * The small print of every image: which facts it shows.
 *
 * @param content - What is drawn.
 * @param size - Size of the text.
 * @returns The text.
 */
export function smallPrint({versionNote}: ElementContent, size = 12): TextNode {
  return text(versionNote, {size, colour: 'muted'});
}

/**
 * Composes a listing image.
 *
 * @param content - What is on it.
 * @returns The tree; it is stretched to the height of the image.
 */
export function listingImage({head, foot}: ListingImageParts): BoxNode {
  return {
    kind: 'box',
    padding: LISTING_MARGIN,
    justify: 'between',
    gap: 20,
    children: [
      {kind: 'box', children: head},
      {kind: 'box', children: foot, rule: true, padding: [16, 0, 0], gap: 3},
    ],
  };
}
