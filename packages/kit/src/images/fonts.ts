import {localeDirection} from '@harmony/trust-badges/content.js';

/** The families that texts are drawn in, by the name of their package. */
export type FontFamily =
  'noto-sans' | 'noto-sans-arabic' | 'noto-sans-hebrew' | 'noto-sans-jp' | 'noto-sans-kr' | 'noto-sans-sc';

/** One file of a family, which holds some of its characters. */
export interface FontFile {
  readonly name: string;
  /** First and last code points of the ranges that may be in it; the font itself says which are. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** The font as sfnt (TrueType), with a weight axis; decoded when it is first asked for. */
  readonly bytes: () => Uint8Array;
}

/** Where the renderer gets fonts from: `node/fonts.ts` has those of `node_modules`. */
export interface FontSource {
  /** The files of a family; the same for every call. */
  readonly files: (family: FontFamily) => readonly FontFile[];
}

/** Chinese, Japanese and Korean fonts bring Latin letters and marks that fit their own; the others share one design. */
const FIRST: Readonly<Record<string, readonly FontFamily[]>> = {
  ja: ['noto-sans-jp', 'noto-sans'],
  ko: ['noto-sans-kr', 'noto-sans'],
  'zh-Hans': ['noto-sans-sc', 'noto-sans'],
};
const OTHERS: readonly FontFamily[] = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-jp',
  'noto-sans-sc',
  'noto-sans-kr',
];

/**
 * The fonts of a language, in order of preference.
 *
 * @param locale - A tag from `availableLocales()`.
 * @returns Every family: a name may be written in any script.
 */
export function fontStack(locale: string): readonly FontFamily[] {
  const first = FIRST[locale] ?? [];
  return [...first, ...OTHERS.filter((family) => !first.includes(family))];
}

/** How much taller the lines of a language are: vowel marks above and below Arabic letters need the room. */
export const lineStretch = (locale: string): number =>
  localeDirection(locale) === 'rtl' && locale !== 'he' ? 1.08 : 1;
