import {SOURCE_LOCALE} from './packs.js';

let active = SOURCE_LOCALE;

/**
 * Runs a function in a language. Calls may nest; the language of the outer call is restored, even after an error.
 *
 * @param locale - A tag from `availableLocales()`.
 * @param run - Synchronous; what it words is in the language.
 * @returns What the function returns.
 */
export function withLocale<T>(locale: string, run: () => T): T {
  const outer = active;
  active = locale;
  try {
    return run();
  } finally {
    active = outer;
  }
}

/** The active language. */
export function activeLocale(): string {
  return active;
}
