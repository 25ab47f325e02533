import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import type {LocaleModule} from '@lit/localize';
import {localePack, SOURCE_LOCALE, type LocalePack} from './packs.js';

let active = SOURCE_LOCALE;

// lit-localize copies its list of target locales once, and our packs are registered later: so it gets one target that
// stands for whichever pack is active.
const PACK = 'pack';
configureReentrantLocalization({
  sourceLocale: SOURCE_LOCALE,
  targetLocales: [PACK],
  getLocale: () => (active === SOURCE_LOCALE ? SOURCE_LOCALE : PACK),
  loadLocaleSync: () => ({templates: activePack()?.messages ?? {}}) as LocaleModule,
});

/**
 * Runs a function in a language. Calls may nest; the language of the outer call comes back, also after an error.
 *
 * @param locale - A tag from `availableLocales()`.
 * @param run - Synchronous: `msg()` inside it speaks the language.
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

/** The language that `msg()` speaks at this moment. */
export function activeLocale(): string {
  return active;
}

/** The pack of the language that `msg()` speaks at this moment; none for English. */
export function activePack(): LocalePack | undefined {
  return localePack(active);
}

/**
 * The text of a statement in the language of the moment.
 *
 * @param statement - A statement of the facts.
 * @returns The translation; the English text when there is none.
 */
export function statementText(statement: {readonly id: string; readonly text: string}): string {
  return activePack()?.statements[statement.id] ?? statement.text;
}
