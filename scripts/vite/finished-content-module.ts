/// <reference types="vite/client" />
/**
 * The finished sentences of the bundled facts in every language. Not part of the library: the build runs this in Node, in
 * one graph of modules, because lit-localize can be configured only once in a process.
 */
import {withLocale} from '../../src/localization/active-locale.js';
import {availableLocales} from '../../src/localization/packs.js';
import {describeSecuritySummary, describeSoc2Badge, describeSubprocessorList} from '../../src/content/index.js';

// Each registers its language.
import.meta.glob('../../src/locales/*.ts', {eager: true});

/** The modules of `src/content/` that make a whole content, with the function that does. */
const VIEWS = {
  'soc2-badge': ['describeSoc2Badge', describeSoc2Badge],
  'security-summary': ['describeSecuritySummary', describeSecuritySummary],
  'subprocessor-list': ['describeSubprocessorList', describeSubprocessorList],
} as const;

export type ContentModule = keyof typeof VIEWS;

/** One module of `src/content/`: what it exports, and the content in each language. */
export interface FinishedContent {
  readonly exported: string;
  readonly byLocale: Readonly<Record<string, object>>;
}

export const contents = Object.fromEntries(
  Object.entries(VIEWS).map(([module, [exported, word]]) => {
    const byLocale = Object.fromEntries(
      availableLocales().map((locale) => [locale, withLocale<object>(locale, () => word(null))]),
    );
    return [module, {exported, byLocale}];
  }),
) as Record<ContentModule, FinishedContent>;
