import {availableLocales} from '@harmony/trust-badges/content.js';
// Each registers its language. They stand here because the package says that its modules have no side effects: a module with
// nothing but these lines is left out of the build.
import '@harmony/trust-badges/locales/ar.js';
import '@harmony/trust-badges/locales/de.js';
import '@harmony/trust-badges/locales/es.js';
import '@harmony/trust-badges/locales/fr.js';
import '@harmony/trust-badges/locales/he.js';
import '@harmony/trust-badges/locales/it.js';
import '@harmony/trust-badges/locales/ja.js';
import '@harmony/trust-badges/locales/ko.js';
import '@harmony/trust-badges/locales/nl.js';
import '@harmony/trust-badges/locales/pl.js';
import '@harmony/trust-badges/locales/pt-BR.js';
import '@harmony/trust-badges/locales/zh-Hans.js';

/** The language of an answer. */
export interface AnswerLanguage {
  /** A tag from `availableLocales()`. */
  readonly lang: string;
  /** Says that it is not the language that was asked for, and which ones there are. The tag itself is not repeated. */
  readonly languageNote?: string;
}

/**
 * Finds the language of an answer.
 *
 * @param requested - The tag that was asked for; undefined for English.
 * @returns The nearest language that we speak; for all others English, with a note that says so.
 */
export function answerLanguage(requested: string | undefined): AnswerLanguage {
  if (requested === undefined) return {lang: 'en'};
  const lang = nearestLocale(requested);
  if (lang !== undefined) return {lang};
  return {lang: 'en', languageNote: `The language asked for is not available. This is English. ${languagesThereAre()}`};
}

/**
 * @returns "There are: en, de, fr."
 */
export function languagesThereAre(): string {
  return `There are: ${availableLocales().join(', ')}.`;
}

/**
 * The language nearest to a tag, as the elements choose it: the same tag, else the same language and script, else the same
 * language. `pt` and `pt_PT` mean `pt-BR`, and `iw` is an old code of `he`.
 *
 * @param requested - A tag.
 * @returns A tag from `availableLocales()`; undefined for what is no tag, and for a language that we do not speak.
 */
export function nearestLocale(requested: string): string | undefined {
  const wanted = parse(requested.trim().replaceAll('_', '-'));
  if (wanted === undefined) return undefined;
  const all = availableLocales().map((tag) => ({tag, candidate: new Intl.Locale(tag)}));
  const same = all.filter(({candidate}) => candidate.language === wanted.language);
  const {script} = wanted.maximize();
  const nearest =
    same.find(({candidate}) => candidate.baseName === wanted.baseName) ??
    same.find(({candidate}) => candidate.maximize().script === script) ??
    same[0];
  return nearest?.tag;
}

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
