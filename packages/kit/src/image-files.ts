import type {ElementContent} from '@harmony/trust-badges/content.js';
import {describeAll, type KitOptions} from './contents.js';
import {fileStem, KIT_ELEMENTS} from './elements.js';
import {imageMarkdown, pngMarkdown} from './formats/image-markdown.js';
import type {Drawing, ImageDesign, ImageRenderer} from './images/index.js';
import type {KitPicture, KitTextFile} from './kit-file.js';
import {linesOf} from './language.js';

const THEMES = ['light', 'dark', 'mono'] as const;

/** PNG pixels per displayed pixel: sharp on today's screens. */
const SCALE = 2;

/** Screenshots that marketplaces ask for. */
const LISTING_SIZES = [
  {width: 1600, height: 900},
  {width: 1280, height: 800},
  {width: 1840, height: 900},
  {width: 700, height: 467},
] as const;

/** The most entries that fit, with their details, on the smallest picture. */
const MOST_ENTRIES = 12;

/** Images beyond the usual ones. */
export interface MoreImages {
  /** Scales of the PNGs besides 2. */
  readonly scales?: readonly number[];
  /** Themes of the listing images besides light. */
  readonly listingThemes?: readonly 'dark'[];
}

/** The images of a language: SVGs and Markdown as text, and what PNGs are made of. */
export interface ImageFiles {
  readonly texts: readonly KitTextFile[];
  readonly pictures: readonly KitPicture[];
}

/**
 * Every form of a language that is an image, or shows one.
 *
 * @param renderer - Draws the images.
 * @param options - The facts, the language, the day, and which images beyond the usual ones.
 * @returns The files.
 */
export function imageFiles(
  renderer: ImageRenderer,
  {scales = [], listingThemes = [], ...options}: KitOptions & MoreImages,
): ImageFiles {
  const contents = describeAll(options).filter(fitsAnImage);
  return merge(
    contents.flatMap((content) => [
      ...KIT_ELEMENTS[content.element].images.map((variant) => variantFiles(renderer, content, variant, scales)),
      listingFiles(renderer, content, ['light', ...listingThemes]),
    ]),
  );
}

function variantFiles(
  renderer: ImageRenderer,
  content: ElementContent,
  variant: string | undefined,
  scales: readonly number[],
): ImageFiles {
  const {element, locale, factsId} = content;
  const ofVariant = (stem: string) => (variant === undefined ? stem : `${stem}.${variant}`);
  const name = ofVariant(fileStem(content));
  const path = `${locale}/${name}`;
  const common = {...commonOf(content), form: 'image', ...(variant === undefined ? {} : {variant})} as const;
  const draw = (theme: (typeof THEMES)[number]): Drawing =>
    renderer.draw(ofVariant(element) as ImageDesign, content, {theme});
  const light = draw('light');
  const themed = THEMES.map((theme): ImageFiles => {
    const drawing = theme === 'light' ? light : draw(theme);
    const {svg, width, height} = drawing;
    const image = {...common, theme, width, height};
    // Markdown cannot say how large an image is: the one that it shows is as large as its file.
    const all = new Set([...(theme === 'light' ? [1] : []), SCALE, ...scales]);
    return {
      texts: [{...image, path: `${path}.${theme}.svg`, content: svg}],
      pictures: [...all].map((scale) => ({...image, path: `${path}.${theme}.${scale}x.png`, drawing, scale, factsId})),
    };
  });
  const {width, height} = light;
  const picture = {light: `${name}.light.svg`, dark: `${name}.dark.svg`, width, height};
  return merge([
    ...themed,
    {
      texts: [
        {
          ...common,
          form: 'image-markdown',
          theme: 'auto',
          path: `${path}.image.md`,
          content: imageMarkdown(content, picture),
        },
        {
          ...common,
          form: 'png-markdown',
          theme: 'light',
          path: `${path}.png.md`,
          content: pngMarkdown(content, `${name}.light.1x.png`),
        },
      ],
      pictures: [],
    },
  ]);
}

function listingFiles(
  renderer: ImageRenderer,
  content: ElementContent,
  themes: readonly ('light' | 'dark')[],
): ImageFiles {
  const {locale, factsId} = content;
  const pictures = LISTING_SIZES.flatMap((size) =>
    themes.map((theme) => ({
      ...commonOf(content),
      form: 'listing-image' as const,
      theme,
      ...size,
      path: `${locale}/${fileStem(content)}.${theme}.${size.width}x${size.height}.png`,
      drawing: renderer.drawListing(content, {theme, ...size}),
      scale: 1,
      factsId,
    })),
  );
  return {texts: [], pictures};
}

function commonOf(content: ElementContent) {
  const {element, locale} = content;
  return {element, locale, alt: linesOf(content.alt, content)};
}

/**
 * Whether an element is short enough for an image. A named list of dozens would be illegible as a picture, and one that
 * leaves names out would not say the same as the element.
 */
function fitsAnImage(content: ElementContent): boolean {
  if (content.element !== 'subprocessor-list') return true;
  return content.record.entries.filter(({status}) => status !== 'former').length <= MOST_ENTRIES;
}

function merge(files: readonly ImageFiles[]): ImageFiles {
  return {texts: files.flatMap(({texts}) => texts), pictures: files.flatMap(({pictures}) => pictures)};
}
