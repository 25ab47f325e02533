import type {TrustFacts} from '../facts/types.js';
import {securitySummaryJsonLd, soc2BadgeJsonLd, subprocessorListJsonLd} from './forms/json-ld.js';
import type {KitLanguage} from './language.js';
import type {Listing, ListingOptions} from './outline/outline.js';
import {securitySummaryListing} from './outline/security-summary.js';
import {soc2BadgeListing} from './outline/soc2-badge.js';
import {subprocessorListListing} from './outline/subprocessor-list.js';

/** An element, without the prefix of its tag. */
export type KitElement = 'soc2-badge' | 'security-summary' | 'subprocessor-list';

/** What there is of an element in a kit. */
export interface KitElementForms {
  readonly listing: (facts: TrustFacts | null, options?: ListingOptions) => Listing;
  readonly jsonLd: (facts: TrustFacts | null, language: KitLanguage) => object;
  /** Variants of the live element; one without a name where it has none. */
  readonly variants: readonly (string | undefined)[];
  /** Variants that there are as images. */
  readonly images: readonly (string | undefined)[];
  /** Room for the page in a frame, in every language. */
  readonly frame: {readonly width: number; readonly height: number};
}

/** The three elements, in the order in which they are listed. */
export const KIT_ELEMENTS: Readonly<Record<KitElement, KitElementForms>> = {
  'soc2-badge': {
    listing: soc2BadgeListing,
    jsonLd: soc2BadgeJsonLd,
    variants: ['card', 'pill', 'inline'],
    images: ['card', 'pill'],
    frame: {width: 600, height: 840},
  },
  'security-summary': {
    listing: securitySummaryListing,
    jsonLd: securitySummaryJsonLd,
    variants: ['full', 'compact'],
    images: [undefined],
    frame: {width: 720, height: 1040},
  },
  'subprocessor-list': {
    listing: subprocessorListListing,
    jsonLd: subprocessorListJsonLd,
    variants: [undefined],
    images: [undefined],
    frame: {width: 520, height: 580},
  },
};
