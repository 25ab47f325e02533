import type {ElementName} from '@harmony/trust-badges/content.js';
import type {Drawing} from './images/index.js';

/** Forms of a kit, by what a place allows. */
export const KIT_FORMS = [
  ...(['html', 'safe-html', 'reduced-html', 'markdown', 'image-markdown', 'png-markdown', 'text', 'iframe'] as const),
  ...([
    'image',
    'listing-image',
    'json-ld',
    'cyclonedx',
    'csv',
    'data',
    'feed',
    'calendar',
    'llms',
    'wording',
  ] as const),
] as const;
export type KitForm = (typeof KIT_FORMS)[number];

/** What `index.json` says about a file besides what can be measured on it. */
export interface KitFileFacts {
  /** Below the folder of the kit. */
  readonly path: string;
  readonly locale: string;
  readonly form: KitForm;
  /** Absent where a file is about all elements. */
  readonly element?: ElementName;
  readonly variant?: string;
  readonly theme?: 'auto' | 'light' | 'dark' | 'mono';
  /** The size to show it at, in pixels. */
  readonly width?: number;
  readonly height?: number;
  /** File pixels per displayed pixel. */
  readonly scale?: number;
  /** For a text: how many graphemes the place allows, and how many it has. */
  readonly limit?: number;
  readonly graphemes?: number;
  /** What to give as the alternative text of the image. */
  readonly alt?: string;
}

/** A file that is text. */
export interface KitTextFile extends KitFileFacts {
  readonly content: string;
}

/** A PNG that is yet to be made. */
export interface KitPicture extends KitFileFacts {
  readonly drawing: Drawing;
  readonly scale: number;
  readonly factsId: string;
}
