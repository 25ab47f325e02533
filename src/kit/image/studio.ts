import {localeDirection, withLocale} from '../../localization/index.js';
import {describeFactsVersion} from '../../content/sentences.js';
import {toPlainText, type RichText} from '../../content/rich-text.js';
import type {Sheet, Slide, Source} from './designs/design.js';
import {securitySheet, securitySlide} from './designs/security-summary.js';
import {soc2Card, soc2Pill, soc2Slide} from './designs/soc2-badge.js';
import {subprocessorSheet, subprocessorSlide} from './designs/subprocessor-list.js';
import {svgDocument} from './document.js';
import {fitSlide, type Fitted} from './fit.js';
import {lineStretch, type FontSource} from './fonts.js';
import type {Artist, Drawing, DrawOptions, FrameDesign, FrameOptions, ImageDesign} from './artist.js';
import {layOut, type Layout, type Setting, type Yoga} from './layout.js';
import {paint, paintSurface, type Brush} from './paint.js';
import {Paragraph} from './paragraph.js';
import {Typefaces} from './typefaces.js';
import {textsOf, type BoxNode, type TextNode} from './tree.js';

const SHEETS: Readonly<Record<ImageDesign, (source: Source) => Sheet>> = {
  'soc2-badge.card': soc2Card,
  'soc2-badge.pill': soc2Pill,
  'security-summary': securitySheet,
  'subprocessor-list': subprocessorSheet,
};

const SLIDES: Readonly<Record<FrameDesign, (source: Source) => Slide>> = {
  'soc2-badge': soc2Slide,
  'security-summary': securitySlide,
  'subprocessor-list': subprocessorSlide,
};

interface Composed extends Fitted {
  readonly title: string;
}

/** The artist, with what it remembers from one image to the next: fonts, and shaped texts. */
export class Studio implements Artist {
  readonly #yoga: Yoga;
  readonly #typefaces: Typefaces;
  readonly #paragraphs = new Map<string, Paragraph>();
  /** By the facts, or by the studio itself for the bundled ones. */
  readonly #composed = new WeakMap<object, Map<string, Composed>>();

  constructor(fonts: FontSource, yoga: Yoga) {
    this.#yoga = yoga;
    this.#typefaces = new Typefaces(fonts);
  }

  draw(design: ImageDesign, options: DrawOptions): Drawing {
    const {title, tree, width, radius} = words(options, SHEETS[design]);
    const setting = this.#setting(options.locale);
    const layout = layOut(this.#yoga, tree, width === undefined ? setting : {...setting, width});
    const {theme, locale} = options;
    const brush = {theme, direction: localeDirection(locale), scale: 1};
    return finish(`${design}-${theme}`, options, {title, tree, layout, brush, radius});
  }

  drawFrame(design: FrameDesign, options: FrameOptions): Drawing {
    const {locale, theme, width, height} = options;
    const {title, tree, layout, scale} = this.#fit(design, options);
    const brush = {theme, direction: localeDirection(locale), scale};
    return finish(`${design}-${width}x${height}-${theme}`, options, {title, tree, layout, brush, radius: 0});
  }

  /** Every theme of a frame is the same but for its colours. */
  #fit(design: FrameDesign, options: FrameOptions): Composed {
    const {facts, locale, factsId, today, width, height} = options;
    const key = JSON.stringify([design, locale, factsId, today, width, height]);
    const known = this.#composed.get(facts ?? this) ?? new Map<string, Composed>();
    this.#composed.set(facts ?? this, known);
    let composed = known.get(key);
    if (composed === undefined) {
      const {title, choices} = words(options, SLIDES[design]);
      const setting = this.#setting(locale);
      const fitted = fitSlide(choices, {width, height}, (tree, room) =>
        layOut(this.#yoga, tree, {...setting, ...room}),
      );
      composed = {title, ...fitted};
      known.set(key, composed);
    }
    return composed;
  }

  #setting(locale: string): Setting {
    return {
      direction: localeDirection(locale),
      stretch: lineStretch(locale),
      paragraph: (node) => this.#paragraph(node, locale),
    };
  }

  #paragraph({phrase, whole, weight}: TextNode, locale: string): Paragraph {
    const key = JSON.stringify([locale, weight, whole, phrase]);
    let paragraph = this.#paragraphs.get(key);
    if (paragraph === undefined) {
      paragraph = new Paragraph(whole ? unbroken(phrase) : phrase, locale, weight, this.#typefaces);
      this.#paragraphs.set(key, paragraph);
    }
    return paragraph;
  }
}

function words<T>({locale, facts = null, factsId, today = ''}: DrawOptions, word: (source: Source) => T): T {
  return withLocale(locale, () => word({facts, factsId, today}));
}

/** Without places to break it. */
function unbroken(phrase: RichText): RichText {
  const joined = (text: string): string => text.replaceAll(' ', '\u00a0');
  return typeof phrase === 'string'
    ? joined(phrase)
    : phrase.map((piece) => (typeof piece === 'string' ? joined(piece) : {...piece, text: joined(piece.text)}));
}

interface Finished {
  readonly title: string;
  readonly tree: BoxNode;
  readonly layout: Layout;
  readonly brush: Brush;
  readonly radius: Sheet['radius'];
}

function finish(name: string, options: DrawOptions, {title, tree, layout, brush, radius}: Finished): Drawing {
  const {locale, factsId} = options;
  const width = Math.round(layout.width * brush.scale);
  const height = Math.round(layout.height * brush.scale);
  // Which facts they are is said of every image, also of one that has no room to show it.
  const version = withLocale(locale, () => toPlainText(describeFactsVersion(factsId)));
  const texts = [...new Set([...textsOf(tree).map(toPlainText), version])];
  const id = `harmony-${name}-${locale}`.replaceAll('.', '-');
  const content = paintSurface(width, height, radius, brush) + paint(layout, brush);
  const svg = svgDocument({id, locale, factsId, width, height, title, texts, content});
  return {svg, width, height, title, text: texts.join('\n')};
}
