/// <reference types="vite/client" />
/**
 * The finished sentences of the bundled facts in every language. Not part of the library: the build runs this in Node, in
 * one graph of modules, because lit-localize can be configured only once in a process.
 */
import {withLocale} from '../../src/localization/active-locale.js';
import {availableLocales} from '../../src/localization/packs.js';
import {describeSecuritySummary} from '../../src/content/security-summary.js';
import {describeSoc2Badge} from '../../src/content/soc2-badge.js';
import {describeSubprocessorList} from '../../src/content/subprocessor-list.js';

// Each registers its language.
import.meta.glob('../../src/locales/*.ts', {eager: true});

/** The modules of `src/content/` that make a content, with the function that does. */
const CONTENTS = {
  'soc2-badge': ['describeSoc2Badge', describeSoc2Badge],
  'security-summary': ['describeSecuritySummary', describeSecuritySummary],
  'subprocessor-list': ['describeSubprocessorList', describeSubprocessorList],
} as const;

export type ContentModule = keyof typeof CONTENTS;

/** One module of `src/content/`: what it exports, and the content in each language. */
export interface FinishedContent {
  readonly exported: string;
  readonly byLocale: Readonly<Record<string, object>>;
}

export const contents = Object.fromEntries(
  Object.entries(CONTENTS).map(([module, [exported, describe]]) => {
    const byLocale = Object.fromEntries(
      availableLocales().map((locale) => [locale, withLocale<object>(locale, () => describe(null))]),
    );
    return [module, {exported, byLocale}];
  }),
) as Record<ContentModule, FinishedContent>;
