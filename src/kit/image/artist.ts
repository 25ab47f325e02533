import type {CalendarDate} from '../../facts/calendar-date.js';
import type {TrustFacts} from '../../facts/types.js';
import type {ImageTheme} from './themes.js';

/** The images that are as large as what they say. */
export type ImageDesign = 'soc2-badge.card' | 'soc2-badge.pill' | 'security-summary' | 'subprocessor-list';

/** The elements whose facts fill a frame of given size. */
export type FrameDesign = 'soc2-badge' | 'security-summary' | 'subprocessor-list';

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

/** What every image depends on. */
export interface DrawOptions {
  /** A tag from `availableLocales()`. */
  readonly locale: string;
  readonly theme: ImageTheme;
  /** Version and digest of the facts. */
  readonly factsId: string;
  /** From `parseFacts()`; the bundled ones by default. */
  readonly facts?: TrustFacts | null;
  /** The day for which it is drawn, as for a listing. */
  readonly today?: CalendarDate;
}

/** What a frame depends on besides. */
export interface FrameOptions extends DrawOptions {
  readonly width: number;
  readonly height: number;
}

/** Draws images. The same input always gives the same bytes. */
export interface Artist {
  /**
   * Draws an image that is as large as what it says.
   *
   * @throws If no font has a character of its texts.
   */
  draw(design: ImageDesign, options: DrawOptions): Drawing;
  /**
   * Draws a frame for a listing's screenshots, exactly as large as asked, with its content as large as fits.
   *
   * @throws If no font has a character of its texts.
   */
  drawFrame(design: FrameDesign, options: FrameOptions): Drawing;
}
