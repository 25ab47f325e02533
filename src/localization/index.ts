/**
 * What the rest of the library needs to know about languages. The embed files get another module in place of this one:
 * `english.ts` if they speak only English, `finished.ts` if they contain finished sentences in several languages.
 */
export {activeLocale, withLocale} from './active-locale.js';
export {languageStyles} from './language.styles.js';
export {followLanguage, unfollowLanguage} from './language-observer.js';
export {localeDirection, localeFor} from './match.js';
export {activePack, translationOf} from './runtime.js';
