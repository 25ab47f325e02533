import {fontStack, type FontFile, type FontSource} from './fonts.js';
import {Typeface} from './typeface.js';

/** Invisible characters that control the direction and the joining of text: any font will do. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;

/** All fonts, each opened when a character first needs it. */
export class Typefaces {
  readonly #source: FontSource;
  readonly #open = new Map<FontFile, Typeface>();
  readonly #chosen = new Map<string, Typeface>();

  constructor(source: FontSource) {
    this.#source = source;
  }

  /**
   * Chooses the font of a character.
   *
   * @param grapheme - What a reader takes for one character: a letter with its marks.
   * @param locale - The language, which prefers some fonts.
   * @returns The first font that has all of it.
   * @throws If no font has all of it: an image must not have empty boxes.
   */
  choose(grapheme: string, locale: string): Typeface {
    const key = `${locale} ${grapheme}`;
    let chosen = this.#chosen.get(key);
    if (chosen === undefined) {
      chosen = this.#find(grapheme, locale);
      this.#chosen.set(key, chosen);
    }
    return chosen;
  }

  #find(grapheme: string, locale: string): Typeface {
    const needed = Array.from(grapheme)
      .filter((character) => !UNSEEN.test(character))
      .map((character) => character.codePointAt(0)!);
    for (const family of fontStack(locale)) {
      for (const file of this.#source.files(family)) {
        if (
          !needed.every((codePoint) => file.ranges.some(([first, last]) => codePoint >= first && codePoint <= last))
        ) {
          continue;
        }
        const typeface = this.#typeface(file);
        if (needed.every((codePoint) => typeface.has(codePoint))) return typeface;
      }
    }
    const codes = needed.map((codePoint) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
    throw new Error(`No font has “${grapheme}” (${codes.join(' ')}), which the texts in “${locale}” contain.`);
  }

  #typeface(file: FontFile): Typeface {
    let typeface = this.#open.get(file);
    if (typeface === undefined) this.#open.set(file, (typeface = new Typeface(file)));
    return typeface;
  }
}
