import type {ElementContent, ElementName} from '@harmony/trust-badges/content.js';

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
    iframe: {width: 600, height: 880},
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

/**
 * What the files of an element are called. The type of the report is in the name, so that nobody takes a picture of one type for
 * another: `soc2-type1-badge`.
 *
 * @param content - What the element says.
 * @returns The beginning of the names.
 */
export function fileStem(content: ElementContent): string {
  return content.element === 'soc2-badge' ? `soc2-type${content.statements.report.type}-badge` : content.element;
}
