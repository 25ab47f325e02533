import {
  toPlainText,
  type ElementContent,
  type ElementContents,
  type ElementName,
  type RichText,
} from '@harmony/trust-badges/content.js';
import type {CardImage, ListingImage} from './designs/design.js';
import {securityImage, securityListingImage} from './designs/security-summary.js';
import {soc2Card, soc2ListingImage, soc2Pill} from './designs/soc2-badge.js';
import {subprocessorImage, subprocessorListingImage} from './designs/subprocessor-list.js';
import {svgDocument} from './document.js';
import {fitListingImage, type Fitted} from './fit.js';
import {lineStretch, type FontSource} from './fonts.js';
import {
  ELEMENT_OF,
  type Drawing,
  type ImageDesign,
  type ImageOptions,
  type ListingImageOptions,
} from './image-types.js';
import {layOut, type Layout, type Setting, type Yoga} from './layout.js';
import {paint, paintSurface, type RenderOptions} from './paint.js';
import {Paragraph} from './paragraph.js';
import {textsOf, type BoxNode, type TextNode} from './tree.js';
import {Typefaces} from './typefaces.js';

const CARD_IMAGES: {readonly [D in ImageDesign]: (content: ElementContents[(typeof ELEMENT_OF)[D]]) => CardImage} = {
  'soc2-badge.card': soc2Card,
  'soc2-badge.pill': soc2Pill,
  'security-summary': securityImage,
  'subprocessor-list': subprocessorImage,
};

const LISTING_IMAGES: {readonly [E in ElementName]: (content: ElementContents[E]) => ListingImage} = {
  'soc2-badge': soc2ListingImage,
  'security-summary': securityListingImage,
  'subprocessor-list': subprocessorListingImage,
};

interface Composed extends Fitted {
  readonly title: string;
}

/**
 * Draws images, from the same sentences as the elements. The same input always gives the same bytes. From one image to the
 * next, it remembers what takes time: fonts, shaped texts, and listing images, whose themes differ only in colours.
 */
export class ImageRenderer {
  readonly #yoga: Yoga;
  readonly #typefaces: Typefaces;
  readonly #paragraphs = new Map<string, Paragraph>();
  readonly #composed = new WeakMap<ElementContent, Map<string, Composed>>();

  constructor(fonts: FontSource, yoga: Yoga) {
    this.#yoga = yoga;
    this.#typefaces = new Typefaces(fonts);
  }

  /**
   * Draws an image that is as large as what it says.
   *
   * @param design - Which one.
   * @param content - What its element says.
   * @param options - How it looks.
   * @returns The image.
   * @throws If no font has a character of its texts.
   */
  draw<D extends ImageDesign>(
    design: D,
    content: ElementContents[(typeof ELEMENT_OF)[D]],
    {theme}: ImageOptions,
  ): Drawing {
    const {title, tree, width, radius} = CARD_IMAGES[design](content);
    const setting = this.#setting(content);
    const layout = layOut(this.#yoga, tree, width === undefined ? setting : {...setting, width});
    const options = {theme, direction: content.dir, scale: 1};
    return finish(`${design}-${theme}`, content, {title, tree, layout, options, radius});
  }

  /**
   * Draws an image for a listing's screenshots, exactly as large as asked, with its content as large as fits.
   *
   * @param content - What the element says.
   * @param options - How large it is, and how it looks.
   * @returns The image.
   * @throws If no font has a character of its texts.
   */
  drawListing(content: ElementContent, {theme, width, height}: ListingImageOptions): Drawing {
    const {title, tree, layout, scale} = this.#fit(content, {width, height});
    const options = {theme, direction: content.dir, scale};
    const name = `${content.element}-${width}x${height}-${theme}`;
    return finish(name, content, {title, tree, layout, options, radius: 0});
  }

  #fit(content: ElementContent, size: {readonly width: number; readonly height: number}): Composed {
    const key = `${size.width}x${size.height}`;
    const known = this.#composed.get(content) ?? new Map<string, Composed>();
    this.#composed.set(content, known);
    let composed = known.get(key);
    if (composed === undefined) {
      const compose = LISTING_IMAGES[content.element] as (content: ElementContent) => ListingImage;
      const {title, choices} = compose(content);
      const setting = this.#setting(content);
      const fitted = fitListingImage(choices, size, (tree, room) => layOut(this.#yoga, tree, {...setting, ...room}));
      composed = {title, ...fitted};
      known.set(key, composed);
    }
    return composed;
  }

  #setting({locale, dir}: ElementContent): Setting {
    return {
      direction: dir,
      stretch: lineStretch(locale),
      paragraph: (node) => this.#paragraph(node, locale),
    };
  }

  #paragraph({richText, whole, weight}: TextNode, locale: string): Paragraph {
    const key = JSON.stringify([locale, weight, whole, richText]);
    let paragraph = this.#paragraphs.get(key);
    if (paragraph === undefined) {
      paragraph = new Paragraph(whole ? unbroken(richText) : richText, locale, weight, this.#typefaces);
      this.#paragraphs.set(key, paragraph);
    }
    return paragraph;
  }
}

/** The same text without places to break it. */
function unbroken(text: RichText): RichText {
  const joined = (part: string): string => part.replaceAll(' ', '\u00a0');
  return typeof text === 'string'
    ? joined(text)
    : text.map((run) => (typeof run === 'string' ? joined(run) : {...run, text: joined(run.text)}));
}

interface Finished {
  readonly title: string;
  readonly tree: BoxNode;
  readonly layout: Layout;
  readonly options: RenderOptions;
  readonly radius: CardImage['radius'];
}

function finish(name: string, content: ElementContent, {title, tree, layout, options, radius}: Finished): Drawing {
  const {locale, factsId, versionNote} = content;
  const width = Math.round(layout.width * options.scale);
  const height = Math.round(layout.height * options.scale);
  // Every image says which facts it shows, even one that has no room to display that.
  const texts = [...new Set([...textsOf(tree).map(toPlainText), toPlainText(versionNote)])];
  const id = `harmony-${name}-${locale}`.replaceAll('.', '-');
  const painted = paintSurface(width, height, radius, options) + paint(layout, options);
  const svg = svgDocument({id, locale, factsId, width, height, title, texts, content: painted});
  return {svg, width, height, title, text: texts.join('\n')};
}
