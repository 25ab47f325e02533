import type {ElementName} from '@harmony/trust-badges/content.js';
import type {ImageTheme} from './themes.js';

/** The images whose size depends on what they say. */
export type ImageDesign = 'soc2-badge.card' | 'soc2-badge.pill' | 'security-summary' | 'subprocessor-list';

/** The element that each of them shows. */
export const ELEMENT_OF = {
  'soc2-badge.card': 'soc2-badge',
  'soc2-badge.pill': 'soc2-badge',
  'security-summary': 'security-summary',
  'subprocessor-list': 'subprocessor-list',
} as const satisfies Readonly<Record<ImageDesign, ElementName>>;

/** One image. */
export interface Drawing {
  readonly svg: string;
  /** Whole pixels. */
  readonly width: number;
  readonly height: number;
  /** The whole claim, or the title: the `title` of the SVG. */
  readonly title: string;
  /** All text in reading order, a line for each, and which facts they are: the `desc` of the SVG. */
  readonly text: string;
}

/** How an image looks. */
export interface ImageOptions {
  readonly theme: ImageTheme;
}

/** How a listing image looks. */
export interface ListingImageOptions extends ImageOptions {
  readonly width: number;
  readonly height: number;
}
