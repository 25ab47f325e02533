import {claimsOf} from '@harmony/trust-badges-check/claims.js';
import {make} from '/gallery/make.js';
import {words} from './words.js';

/**
 * The sentences that may be used as they are.
 *
 * @param {{today: string, locale: string, dir: string}} options
 * @returns {HTMLElement}
 */
export function sayList({today, locale, dir}) {
  const {say} = claimsOf({facts: null, today, locale});
  return make(
    'ul',
    {className: 'say'},
    ...say.map(({text, source}) =>
      make('li', {}, make('div', {lang: locale, dir, translate: false}, text), make('code', {}, source)),
    ),
  );
}

/**
 * What may not be said: sentences that do, what the facts say, and what to write instead.
 *
 * @param {{today: string, locale: string, dir: string}} options
 * @returns {HTMLElement}
 */
export function dontList({today, locale, dir}) {
  const {dont} = claimsOf({facts: null, today, locale});
  return make(
    'div',
    {className: 'dont'},
    ...dont.map(({rule, title, examples, why, instead}) =>
      make(
        'section',
        {},
        make('h3', {}, title, ' ', make('code', {}, rule)),
        make(
          'ul',
          {lang: locale, dir, translate: false},
          ...examples.map((text) => make('li', {}, make('s', {}, text))),
        ),
        words('Why', why, locale),
        words('Write instead', instead, locale),
      ),
    ),
  );
}
