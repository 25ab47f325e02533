import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import type {LocaleModule} from '@lit/localize';
import {activeLocale} from './active-locale.js';
import {localePack, SOURCE_LOCALE, type LocalePack} from './packs.js';
import {statementKey} from './statement-key.js';

// lit-localize copies its list of target locales once, and our packs are registered later: so it gets one target that
// stands for whichever pack is active.
const PACK = 'pack';
configureReentrantLocalization({
  sourceLocale: SOURCE_LOCALE,
  targetLocales: [PACK],
  getLocale: () => (activeLocale() === SOURCE_LOCALE ? SOURCE_LOCALE : PACK),
  loadLocaleSync: () => ({templates: activePack()?.messages ?? {}}) as LocaleModule,
});

/** The pack of the language that `msg()` speaks at this moment; none for English. */
export function activePack(): LocalePack | undefined {
  return localePack(activeLocale());
}

/**
 * The translation of a statement into the active language. It is looked up by the English text, not by an id: a
 * translation stands for exactly the sentence that was translated, and facts of a page's own may use the same ids for others.
 *
 * @param text - The English text.
 * @returns The same text when English is spoken; the reviewed translation; undefined when there is none.
 */
export function translationOf(text: string): string | undefined {
  return activeLocale() === SOURCE_LOCALE ? text : activePack()?.statements[statementKey(text)];
}
