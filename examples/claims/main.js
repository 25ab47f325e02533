// What may we say: a box that checks sentences, and the lists of what to say and what not.
import '/gallery/top.js';
import {availableLocales, localeDirection} from '@harmony/trust-badges/content.js';
import '/claims/languages.js';
import {make} from '/gallery/make.js';
import {makeBox} from './box.js';
import {dontList, sayList} from './lists.js';

const today = new Date().toLocaleDateString('sv');
const asked = new URLSearchParams(location.search).get('lang');
const locales = availableLocales();
const box = makeBox({today, locales, locale: locales.includes(asked) ? asked : 'en', onLanguage: show});

document.querySelector('#box').replaceChildren(box);

/** @param {string} locale */
function show(locale) {
  window.history.replaceState(window.history.state, '', locale === 'en' ? location.pathname : `?lang=${locale}`);
  const lists = {say: ['Say', sayList], dont: ['Don’t say', dontList]};
  for (const [id, [title, list]] of Object.entries(lists)) {
    document
      .querySelector(`#${id}`)
      .replaceChildren(make('h2', {id: `${id}-title`}, title), list({today, locale, dir: localeDirection(locale)}));
  }
}
