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
 * @returns {HTMLElement} The label above the sentence.
 */
export function words(what, sentence, lang) {
  return make(
    'div',
    {},
    make('span', {className: 'muted'}, `${what}:`),
    // A block of its own, because its direction may be another one than that of the label.
    make('p', {lang, dir: localeDirection(lang), translate: false}, sentence),
  );
}
