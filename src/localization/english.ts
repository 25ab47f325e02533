/** The same as `finished.ts` for a build that speaks only English: whatever a page asks for, the answer is known. */
import {SOURCE_LOCALE} from './packs.js';

export const activeLocale = (): string => SOURCE_LOCALE;
export const followLanguage = (): void => {};
export const languageStyles: readonly never[] = [];
export const localeDirection = (): 'ltr' => 'ltr';
export const localeFor = (): string => SOURCE_LOCALE;
export const unfollowLanguage = (): void => {};
export const withLocale = <T>(_locale: string, run: () => T): T => run();
