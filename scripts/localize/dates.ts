import {withLocale} from '../../src/localization/active-locale.js';
import {formatDate} from '../../src/localization/format.js';

/**
 * Writes a day as the elements do.
 *
 * @param date - `YYYY-MM-DD`.
 * @param locale - A target language.
 * @returns The written day.
 */
export function dayIn(date: string, locale: string): string {
  return withLocale(locale, () => formatDate(date));
}
