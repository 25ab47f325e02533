import {localeDirection} from '@harmony/trust-badges/content.js';
import {make} from '/gallery/make.js';

/** What the three levels of findings are called. */
export const VERDICTS = {
  over: 'Says more than the facts.',
  misleading: 'Misleading or unclear.',
  note: 'Worth a look.',
};

/**
 * A sentence with what it is.
 *
 * @param {string} what
 * @param {string} sentence
 * @param {string} lang
 * @returns {HTMLElement}
 */
export function words(what, sentence, lang) {
  const dir = localeDirection(lang);
  return make(
    'p',
    {},
    make('span', {className: 'muted'}, `${what}:`),
    ' ',
    make('span', {lang, dir, translate: false}, sentence),
  );
}
