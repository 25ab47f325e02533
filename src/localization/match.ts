import {isServer} from 'lit';
import {nearestLanguage} from './nearest-language.js';
import {availableLocales, SOURCE_LOCALE} from './packs.js';

/** No tag of one of our languages is longer. This limits the work, because what a page writes is parsed part by part. */
const MAX_LENGTH = 64;

/**
 * Finds the available language nearest to the one a page asks for: the same tag, else the same language and script, else
 * the same language, else English. A page may write `de_DE`, and malformed parts are cut off from the end, so that
 * `de-no!such!thing` still means German.
 *
 * @param requested - A `lang` value; anything else, such as `no-such-lang` or `!`, means English.
 * @param available - Tags of the available languages.
 * @returns One of the available tags, or English.
 */
export function matchLocale(requested: string, available: readonly string[] = availableLocales()): string {
  const longest = requested.trim().slice(0, MAX_LENGTH).replaceAll('_', '-');
  for (let tag = longest; tag !== ''; tag = tag.replace(/-?[^-]*$/, '')) {
    const wanted = parse(tag);
    if (wanted) return nearest(wanted, available) ?? SOURCE_LOCALE;
  }
  return SOURCE_LOCALE;
}

function parse(tag: string): Intl.Locale | undefined {
  try {
    // Old codes come out as new ones: `iw` is `he`.
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

function nearest(wanted: Intl.Locale, available: readonly string[]): string | undefined {
  const tests: ((candidate: Intl.Locale) => boolean)[] = [
    ({baseName}) => baseName === wanted.baseName,
    (candidate) => candidate.language === wanted.language && candidate.maximize().script === wanted.maximize().script,
    ({language}) => language === wanted.language,
  ];
  for (const test of tests) {
    const match = available.find((tag) => test(new Intl.Locale(tag)));
    if (match) return match;
  }
  return undefined;
}

/** Matches so far: a thousand badges on a page need only one. They are valid for one list of available languages. */
const found = new Map<string, string>();
let foundAmong: readonly string[] = [];

/**
 * The language that an element speaks: the available one that is nearest to what the page asks for around it.
 *
 * @param element - The element, on a page or in a server's rendering.
 * @returns A tag from `availableLocales()`.
 */
export function localeFor(element: Element): string {
  const requested = isServer ? (element.getAttribute('lang') ?? '') : nearestLanguage(element);
  const available = availableLocales();
  if (foundAmong !== available) {
    foundAmong = available;
    found.clear();
  }
  let locale = found.get(requested);
  if (locale === undefined) found.set(requested, (locale = matchLocale(requested, available)));
  return locale;
}

/** Our right-to-left languages. They are listed because some engines we support lack `Intl.Locale#getTextInfo`. */
const RIGHT_TO_LEFT = /^(?:ar|he)\b/;

/**
 * The direction in which a language is written.
 *
 * @param tag - A tag from `availableLocales()`.
 * @returns `rtl` or `ltr`.
 */
export function localeDirection(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr';
}
