import {isServer} from 'lit';
import {nearestLanguage} from './nearest-language.js';
import {availableLocales, SOURCE_LOCALE} from './packs.js';

/**
 * Finds the available language nearest to the one a page asks for: the same tag, else the same language and script, else
 * the same language, else English.
 *
 * @param requested - A `lang` value; anything else, such as `no-such-lang` or `!`, means English.
 * @returns A tag from `availableLocales()`.
 */
export function matchLocale(requested: string): string {
  const available = availableLocales();
  if (available.length === 1) return SOURCE_LOCALE;
  const wanted = parse(requested);
  if (!wanted) return SOURCE_LOCALE;
  const tests: ((candidate: Intl.Locale) => boolean)[] = [
    (candidate) => candidate.toString() === wanted.toString(),
    (candidate) => candidate.language === wanted.language && candidate.maximize().script === wanted.maximize().script,
    (candidate) => candidate.language === wanted.language,
  ];
  for (const test of tests) {
    const match = available.find((tag) => test(new Intl.Locale(tag)));
    if (match) return match;
  }
  return SOURCE_LOCALE;
}

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/**
 * The language that an element speaks: the available one that is nearest to what the page asks for around it.
 *
 * @param element - The element, on a page or in a server's rendering.
 * @returns A tag from `availableLocales()`.
 */
export function localeFor(element: Element): string {
  return matchLocale(isServer ? (element.getAttribute('lang') ?? '') : nearestLanguage(element));
}

/** Languages written from right to left. `Intl.Locale#getTextInfo` would know, but is missing from engines we support. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * The direction in which a language is written.
 *
 * @param tag - A BCP 47 tag.
 * @returns `rtl` or `ltr`.
 */
export function localeDirection(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
}
