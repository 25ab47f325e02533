// What may we say: a box that checks sentences, and the lists of what to say and what not.
import '/gallery/top.js';
import {availableLocales, localeDirection} from '@harmony/trust-badges/content.js';
import {claimsOf} from '@harmony/trust-badges-check/claims.js';
import '/claims/languages.js';
import {make} from '/gallery/make.js';
import {makeBox} from './box.js';
import {dontList, sayList} from './lists.js';

const today = new Date().toLocaleDateString('sv');
const asked = new URLSearchParams(location.search).get('lang');
const locales = availableLocales();
const box = makeBox({today, locales, locale: locales.includes(asked) ? asked : 'en', onLanguage: show});

document.querySelector('#box').replaceChildren(box);

/**
 * Shows the page in a language.
 *
 * @param {string} locale
 * @returns {import('@harmony/trust-badges-check/claims.js').PageWords} Its headings and labels.
 */
function show(locale) {
  window.history.replaceState(window.history.state, '', locale === 'en' ? location.pathname : `?lang=${locale}`);
  const may = claimsOf({facts: null, today, locale});
  const {words} = may;
  const main = document.querySelector('main');
  main.lang = locale;
  main.dir = localeDirection(locale);
  document.querySelector('#title').textContent = words.title;
  document.querySelector('.lede').textContent = words.lede;
  for (const [id, list] of Object.entries({say: sayList, dont: dontList})) {
    document.querySelector(`#${id}`).replaceChildren(make('h2', {id: `${id}-title`}, words[id]), list(may));
  }
  return words;
}
