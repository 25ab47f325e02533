/**
 * What the rest of the library needs to know of languages. The embed files get another module in the place of this one:
 * `english.ts` where they speak nothing else, `finished.ts` where they carry finished sentences in several languages.
 */
export {activeLocale, withLocale} from './active-locale.js';
export {languageStyles} from './language.styles.js';
export {followLanguage, unfollowLanguage} from './language-observer.js';
export {localeDirection, localeFor} from './match.js';
export {activePack, translationOf} from './runtime.js';
