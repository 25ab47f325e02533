/** The same as `index.ts` for a build that contains finished sentences, one set for each language: nothing is translated. */
export {activeLocale, withLocale} from './active-locale.js';
export {languageStyles} from './language.styles.js';
export {followLanguage, unfollowLanguage} from './language-observer.js';
export {localeDirection, localeFor} from './match.js';
