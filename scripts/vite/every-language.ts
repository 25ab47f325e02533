/// <reference types="vite/client" />
/**
 * The finished sentences of the bundled facts in every language. Not part of the library: the build runs this in Node, in
 * one graph of modules, because lit-localize can be configured only once in a process.
 */
import {withLocale} from '../../src/localization/active-locale.js';
import {availableLocales} from '../../src/localization/packs.js';
import {wordSecuritySummary, wordSoc2Badge, wordSubprocessorList} from '../../src/wording/index.js';

// Each registers its language.
import.meta.glob('../../src/locales/*.ts', {eager: true});

/** The modules of `src/wording/` that make a whole view, with the function that does. */
const VIEWS = {
  'soc2-badge': ['wordSoc2Badge', wordSoc2Badge],
  'security-summary': ['wordSecuritySummary', wordSecuritySummary],
  'subprocessor-list': ['wordSubprocessorList', wordSubprocessorList],
} as const;

export type ViewModule = keyof typeof VIEWS;

/** One module of `src/wording/`: what it exports, and the view in each language. */
export interface FinishedView {
  readonly exported: string;
  readonly byLocale: Readonly<Record<string, object>>;
}

export const views = Object.fromEntries(
  Object.entries(VIEWS).map(([module, [exported, word]]) => {
    const byLocale = Object.fromEntries(
      availableLocales().map((locale) => [locale, withLocale<object>(locale, () => word(null))]),
    );
    return [module, {exported, byLocale}];
  }),
) as Record<ViewModule, FinishedView>;
