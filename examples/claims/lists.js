import {make} from '/gallery/make.js';
import {words} from './words.js';

/**
 * The sentences that may be used as they are.
 *
 * @param {import('@harmony/trust-badges-check/claims.js').MaySay} may
 * @returns {HTMLElement}
 */
export function sayList({say}) {
  return make(
    'ul',
    {className: 'say'},
    ...say.map(({text, source}) =>
      make('li', {}, make('div', {translate: false}, text), make('code', {dir: 'ltr', translate: false}, source)),
    ),
  );
}

/**
 * What may not be said: sentences that do, what the facts say, and what to write instead.
 *
 * @param {import('@harmony/trust-badges-check/claims.js').MaySay} may
 * @returns {HTMLElement}
 */
export function dontList({words: {why: reason, instead: use}, dont}) {
  return make(
    'div',
    {className: 'dont'},
    ...dont.map(({rule, title, examples, why, instead}) =>
      make(
        'section',
        {},
        make('h3', {}, title, ' ', make('code', {dir: 'ltr', translate: false}, rule)),
        make('ul', {translate: false}, ...examples.map((text) => make('li', {}, make('s', {}, text)))),
        words(reason, why),
        words(use, instead),
      ),
    ),
  );
}
