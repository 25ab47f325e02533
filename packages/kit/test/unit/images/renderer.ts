import type {TrustFacts} from '../../../../../src/facts/index.js';
import {factsId} from '../../../../../src/facts/bundled.js';
import {describeElement, ELEMENT_NAMES} from '@harmony/trust-badges/content.js';
import {createImageRenderer, type Drawing, type ImageDesign} from '../../../src/images/index.js';
import {ELEMENT_OF} from '../../../src/images/image-types.js';
import '../../../src/languages.js';
import {nodeFonts} from '../../../src/node/fonts.js';
import {availableLocales} from '../../../../../src/localization/packs.js';
import {exampleCompany} from '../../../../../stories/fixtures/example-company.js';
import {exampleLongNames} from '../../../../../stories/fixtures/example-long-names.js';
import {parsed} from '../../../../../test/unit/parsed.js';

export const DESIGNS: readonly ImageDesign[] = [
  'soc2-badge.card',
  'soc2-badge.pill',
  'security-summary',
  'subprocessor-list',
];
export const SIZES = [
  [1600, 900],
  [1280, 800],
  [1840, 900],
  [700, 467],
] as const;
export const LOCALES = availableLocales();
export {factsId};

/** One renderer for all tests of a file: it opens each font once. */
export const renderer = await createImageRenderer(await nodeFonts());

/** Draws an image of a language. */
export const draw = (
  design: ImageDesign,
  {
    locale,
    theme,
    ...given
  }: {locale: string; theme: 'light' | 'dark' | 'mono'; facts?: TrustFacts | null; today?: string},
  by = renderer,
): Drawing => {
  const {facts = null, ...options} = given;
  return by.draw(design, describeElement(ELEMENT_OF[design], facts, {locale, ...options}) as never, {theme});
};

/** The longest named list that has an image. */
const longNames = {
  ...exampleLongNames,
  subprocessors: {...exampleLongNames.subprocessors, entries: exampleLongNames.subprocessors.entries!.slice(0, 12)},
};

/** The hardest names to fit: as long as they get, and without a place to break. */
const unbreakable = {
  ...longNames,
  soc2: {
    ...exampleLongNames.soc2,
    report: {
      ...exampleLongNames.soc2.report,
      entity: `Example${'Unbreakable'.repeat(10)}Inc`,
      system: 'Example System with an Exceptionally Long Name of Its Own',
      auditor: `Example${'Unbreakable'.repeat(5)}LLP`,
      opinion: 'disclaimer',
    },
  },
  security: {...exampleLongNames.security, subject: `Example${'Unbreakable'.repeat(10)}`},
};

/** A day on which every report of the examples is more than 12 months old. */
const LATER = '2030-01-01';

/** The bundled facts, and facts that are unkind to a layout. */
export const FACTS = {
  bundled: null,
  'example company': parsed(exampleCompany),
  'long names': parsed(longNames),
  'unbreakable names': parsed(unbreakable),
} as const;

/** All images in a language. For facts other than the bundled ones, only the smallest listing image, on a much later day. */
export function drawAll(
  locale: string,
  facts: TrustFacts | null = null,
  theme: 'light' | 'dark' = 'light',
): [string, Drawing][] {
  const options = {locale, ...(facts === null ? {} : {today: LATER})};
  return [
    ...DESIGNS.map((design): [string, Drawing] => [design, draw(design, {...options, theme, facts})]),
    ...ELEMENT_NAMES.flatMap((element) => {
      const content = describeElement(element, facts, options);
      return SIZES.slice(facts === null ? 0 : 3).map(([width, height]): [string, Drawing] => [
        `${element} ${width}×${height}`,
        renderer.drawListing(content, {theme, width, height}),
      ]);
    }),
  ];
}
