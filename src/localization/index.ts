/**
 * What the rest of the library needs to know of languages. The English embed files get `english.ts` in the place of this
 * module, since they speak nothing else.
 */
export {followLanguage, unfollowLanguage, type LanguageFollower} from './language-observer.js';
export {localeDirection, localeFor} from './match.js';
export {activeLocale, activePack, statementText, withLocale} from './runtime.js';
