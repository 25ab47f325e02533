import type {ElementName} from '@harmony/trust-badges/content.js';

/** What a kit contains for an element. */
export interface KitElement {
  /** Variants of the live element; one without a name where it has none. */
  readonly variants: readonly (string | undefined)[];
  /** Variants that are also drawn as images. */
  readonly images: readonly (string | undefined)[];
  /** Room for the page in an iframe, in every language. */
  readonly iframe: {readonly width: number; readonly height: number};
}

/** The three elements, in the order in which they are listed. */
export const KIT_ELEMENTS: Readonly<Record<ElementName, KitElement>> = {
  'soc2-badge': {
    variants: ['card', 'pill', 'inline'],
    images: ['card', 'pill'],
    iframe: {width: 600, height: 840},
  },
  'security-summary': {
    variants: ['full', 'compact'],
    images: [undefined],
    iframe: {width: 720, height: 1040},
  },
  'subprocessor-list': {
    variants: [undefined],
    images: [undefined],
    iframe: {width: 520, height: 580},
  },
};
