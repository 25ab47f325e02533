import '../../../../scripts/vite/finished-content-module.js';
import type {TrustFacts} from '../../../../src/facts/index.js';
import {factsId} from '../../../../src/facts/bundled.js';
import {createArtist, type Drawing, type FrameDesign, type ImageDesign} from '../../../../src/kit/image/index.js';
import {nodeFonts} from '../../../../scripts/kit/fonts.mjs';
import {availableLocales} from '../../../../src/localization/packs.js';
import {exampleCompany} from '../../../../stories/fixtures/example-company.js';
import {exampleLongNames} from '../../../../stories/fixtures/example-long-names.js';
import {parsed} from '../../parsed.js';

export const DESIGNS: readonly ImageDesign[] = [
  'soc2-badge.card',
  'soc2-badge.pill',
  'security-summary',
  'subprocessor-list',
];
export const FRAMES: readonly FrameDesign[] = ['soc2-badge', 'security-summary', 'subprocessor-list'];
export const SIZES = [
  [1600, 900],
  [1280, 800],
  [1840, 900],
  [700, 467],
] as const;
export const LOCALES = availableLocales();
export {factsId};

/** One artist for all tests of a file: it opens each font once. */
export const artist = await createArtist(await nodeFonts());

/** As long as a named list may be for an image. */
const longNames = {
  ...exampleLongNames,
  subprocessors: {...exampleLongNames.subprocessors, entries: exampleLongNames.subprocessors.entries!.slice(0, 12)},
};

/** The most that names may be: as long as they get, and without a place to break. */
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

/** All images of all kinds, in a language; of other facts than the bundled ones, the smallest frame only, and much later. */
export function drawAll(
  locale: string,
  facts: TrustFacts | null = null,
  theme: 'light' | 'dark' = 'light',
): [string, Drawing][] {
  const options = {locale, theme, factsId, facts, ...(facts === null ? {} : {today: LATER})};
  return [
    ...DESIGNS.map((design): [string, Drawing] => [design, artist.draw(design, options)]),
    ...FRAMES.flatMap((design) =>
      SIZES.slice(facts === null ? 0 : 3).map(([width, height]): [string, Drawing] => [
        `${design} ${width}×${height}`,
        artist.drawFrame(design, {...options, width, height}),
      ]),
    ),
  ];
}
