import type {TrustFacts} from '../facts/types.js';
import {withLocale} from '../localization/index.js';
import {KIT_ELEMENTS, type KitElement} from './elements.js';
import {imageMarkdown, pngMarkdown} from './forms/image-markdown.js';
import type {Artist, Drawing, ImageDesign} from './image/index.js';
import type {KitFileFacts, KitTextFile} from './kit-file.js';
import {kitLanguage, linesOf} from './language.js';
import {kitFacts} from './outline/facts.js';
import type {ListingOptions} from './outline/outline.js';

const THEMES = ['light', 'dark', 'mono'] as const;
const SCALES = [1, 2, 3] as const;
/** Screenshots that marketplaces ask for. */
const LISTING_FRAMES = [
  {width: 1600, height: 900},
  {width: 1280, height: 800},
  {width: 1840, height: 900},
  {width: 700, height: 467},
] as const;

/** As many fit beside their details on the smallest picture. */
const MOST_ENTRIES = 12;

/** A PNG that is yet to be made. */
export interface KitPicture extends KitFileFacts {
  readonly drawing: Drawing;
  readonly scale: number;
  readonly factsId: string;
}

/** What the images of a kit are made of. */
export interface ImageFileOptions extends ListingOptions {
  /** Null for the bundled facts. */
  readonly facts: TrustFacts | null;
  /** A tag from `availableLocales()`. */
  readonly locale: string;
}

/** The images of a language: SVGs and Markdown as text, and what PNGs are made of. */
export interface ImageFiles {
  readonly texts: readonly KitTextFile[];
  readonly pictures: readonly KitPicture[];
}

/**
 * Every form of a language that is an image, or shows one.
 *
 * @param artist - Draws the images.
 * @param options - Of what, and in which language.
 * @returns The files.
 */
export function imageFiles(artist: Artist, {facts, locale, ...when}: ImageFileOptions): ImageFiles {
  const language = kitLanguage(locale);
  const {factsId} = kitFacts(facts);
  const elements = (Object.keys(KIT_ELEMENTS) as KitElement[]).filter((element) => fitsAnImage(element, facts));
  const all = elements.flatMap((element) => {
    const listing = withLocale(locale, () => KIT_ELEMENTS[element].listing(facts, when));
    const alt = linesOf(listing.alt, language);
    const common = {element, locale, form: 'image', alt} as const;
    const options = {locale, factsId, facts, ...when};

    const drawn = KIT_ELEMENTS[element].images.map((variant) => {
      const name = variant === undefined ? element : `${element}.${variant}`;
      const facts = {...common, ...(variant === undefined ? {} : {variant})};
      const themed = THEMES.map((theme): ImageFiles => {
        const drawing = artist.draw(name as ImageDesign, {...options, theme});
        const {svg, width, height} = drawing;
        const image = {...facts, theme, width, height};
        return {
          texts: [{...image, path: `${locale}/${name}.${theme}.svg`, content: svg}],
          pictures: SCALES.map((scale) => ({
            ...image,
            path: `${locale}/${name}.${theme}.${scale}x.png`,
            drawing,
            scale,
            factsId,
          })),
        };
      });
      const {width, height} = artist.draw(name as ImageDesign, {...options, theme: 'light'});
      const picture = {light: `${name}.light.svg`, dark: `${name}.dark.svg`, width, height, factsId};
      const markdown: KitTextFile[] = [
        {
          ...facts,
          form: 'image-markdown',
          theme: 'auto',
          path: `${locale}/${name}.image.md`,
          content: imageMarkdown(listing, language, picture),
        },
        {
          ...facts,
          form: 'png-markdown',
          theme: 'light',
          path: `${locale}/${name}.png.md`,
          // Markdown cannot say how large an image is: it is as large as its file.
          content: pngMarkdown(listing, language, {address: `${name}.light.1x.png`, factsId}),
        },
      ];
      return merge([...themed, {texts: markdown, pictures: []}]);
    });

    const framed = LISTING_FRAMES.flatMap((size) =>
      (['light', 'dark'] as const).map((theme) => ({
        ...common,
        form: 'listing-image' as const,
        theme,
        ...size,
        path: `${locale}/${element}.${theme}.${size.width}x${size.height}.png`,
        drawing: artist.drawFrame(element, {...options, theme, ...size}),
        scale: 1,
        factsId,
      })),
    );
    return [...drawn, {texts: [], pictures: framed}];
  });
  return merge(all);
}

/**
 * Whether an element is not too long for an image. A named list of dozens would be illegible as a picture, and one that leaves
 * names out would say something else than the element.
 */
function fitsAnImage(element: KitElement, facts: TrustFacts | null): boolean {
  if (element !== 'subprocessor-list') return true;
  const entries = kitFacts(facts).subprocessors.entries ?? [];
  return entries.filter(({endedOn}) => endedOn === undefined).length <= MOST_ENTRIES;
}

function merge(files: readonly ImageFiles[]): ImageFiles {
  return {texts: files.flatMap(({texts}) => texts), pictures: files.flatMap(({pictures}) => pictures)};
}
