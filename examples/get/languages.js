const RIGHT_TO_LEFT = ['ar', 'he'];

/** @param {string} locale */
export const directionOf = (locale) => (RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr');

/** @param {string} locale */
export const englishName = (locale) => nameOf(locale, 'en');

/**
 * @param {string} locale
 * @returns {string} In the language itself, and in English.
 */
export function fullName(locale) {
  const own = nameOf(locale, locale);
  const english = englishName(locale);
  return own === english ? own : `${own} – ${english}`;
}

/**
 * @param {string[]} locales What there is.
 * @param {readonly string[]} wanted The best first.
 * @returns {string} The first that is wanted, in whatever region but in the same script, or English.
 */
export function bestOf(locales, wanted) {
  const found = wanted.map((tag) => locales.find((locale) => kind(locale) === kind(tag)));
  return found.find((locale) => locale !== undefined) ?? 'en';
}

function nameOf(locale, language) {
  return new Intl.DisplayNames([language], {type: 'language'}).of(locale);
}

function kind(tag) {
  const {language, script} = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
