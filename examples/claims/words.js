import {make} from '/gallery/make.js';

/**
 * A sentence with what it is.
 *
 * @param {string} what
 * @param {string} sentence
 * @returns {HTMLElement} The label above the sentence.
 */
export function words(what, sentence) {
  return make('div', {}, make('span', {className: 'muted'}, what), make('p', {translate: false}, sentence));
}
