import {Blob, Buffer, Direction, Face, Font, shape, Variation} from 'harfbuzzjs';
import type {FontFile} from './fonts.js';

/** The two weights of the images. */
export type Weight = 400 | 650;

/** Units per em for shaping: fine enough that no sum of advances is off by a visible amount. */
export const EM = 16_000;

const SPACE = /^\p{Space_Separator}$/u;

/** One drawn character, or a part of one, in units of 1/EM of its size. */
export interface Glyph {
  readonly typeface: Typeface;
  readonly weight: Weight;
  readonly id: number;
  /** Index of the character in the shaped text that it belongs to. */
  readonly cluster: number;
  readonly advance: number;
  /** From where it stands to where it is drawn. */
  readonly offset: readonly [x: number, y: number];
}

/** A step of an outline: move, line, quadratic and cubic curve, close. */
export interface Step {
  readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
  /** Pairs of x and y, upwards from the baseline. */
  readonly values: readonly number[];
}

/** One font file, in both weights. */
export class Typeface {
  readonly name: string;
  readonly #fonts: ReadonlyMap<Weight, Font>;
  readonly #outlines = new Map<string, readonly Step[]>();
  readonly #buffer = new Buffer();

  constructor(file: FontFile) {
    this.name = file.name;
    const face = new Face(new Blob(file.bytes()));
    this.#fonts = new Map(([400, 650] as const).map((weight) => [weight, atWeight(face, weight)]));
  }

  /**
   * Whether the font has a character.
   *
   * @param codePoint - The character.
   * @returns False where there would be an empty box.
   */
  has(codePoint: number): boolean {
    const font = this.#fonts.get(400)!;
    // Shaping makes every other space, such as the narrow one of French, from the common one.
    return Boolean(
      font.nominalGlyph(codePoint) ?? (SPACE.test(String.fromCodePoint(codePoint)) && font.nominalGlyph(0x20)),
    );
  }

  /**
   * Chooses and places the glyphs of a text that runs in one direction.
   *
   * @param text - The text.
   * @param weight - Its weight.
   * @param direction - The direction in which it runs.
   * @param language - Its language, since some letters look different in each.
   * @returns The glyphs from left to right.
   */
  shape(text: string, weight: Weight, direction: 'ltr' | 'rtl', language: string): Glyph[] {
    const buffer = this.#buffer;
    buffer.reset();
    buffer.addText(text);
    buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
    buffer.setLanguage(language);
    // Sets what is still missing: the script.
    buffer.guessSegmentProperties();
    shape(this.#fonts.get(weight)!, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({codepoint: id, cluster}, index) => {
      const {xAdvance, xOffset, yOffset} = positions[index]!;
      return {typeface: this, weight, id, cluster, advance: xAdvance, offset: [xOffset, yOffset]};
    });
  }

  /**
   * The outline of a glyph.
   *
   * @param id - The glyph.
   * @param weight - Its weight.
   * @returns Its steps, in units of 1/EM.
   */
  outline(id: number, weight: Weight): readonly Step[] {
    const key = `${id} ${weight}`;
    let outline = this.#outlines.get(key);
    if (outline === undefined) {
      outline = this.#fonts.get(weight)!.glyphToJson(id) as readonly Step[];
      this.#outlines.set(key, outline);
    }
    return outline;
  }
}

function atWeight(face: Face, weight: Weight): Font {
  const font = new Font(face);
  font.setScale(EM, EM);
  font.setVariations([new Variation('wght', weight)]);
  return font;
}
