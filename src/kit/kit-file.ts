import type {KitElement} from './elements.js';

/** Forms of a kit, by what a place allows. */
export type KitForm =
  | 'html'
  | 'safe-html'
  | 'reduced-html'
  | 'markdown'
  | 'image-markdown'
  | 'png-markdown'
  | 'text'
  | 'frame'
  | 'image'
  | 'listing-image'
  | 'json-ld'
  | 'cyclonedx'
  | 'csv'
  | 'data'
  | 'feed'
  | 'calendar'
  | 'llms';

/** What `index.json` says about a file besides what can be measured on it. */
export interface KitFileFacts {
  /** Below `dist/kit/`. */
  readonly path: string;
  readonly locale: string;
  readonly form: KitForm;
  /** Absent where a file is about all elements. */
  readonly element?: KitElement;
  readonly variant?: string;
  readonly theme?: 'auto' | 'light' | 'dark' | 'mono';
  /** The size to show it at, in pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the file for one that is shown. */
  readonly scale?: number;
  /** Of a text: how many graphemes the place allows, and how many it has. */
  readonly limit?: number;
  readonly graphemes?: number;
  /** What to give as the alternative text of the image. */
  readonly alt?: string;
}

/** A file that is text. */
export interface KitTextFile extends KitFileFacts {
  readonly content: string;
}
