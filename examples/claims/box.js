import {checkText} from '@harmony/trust-badges-check/claims.js';
import {make} from '/gallery/make.js';
import {words as labelled} from './words.js';

/** Verdicts wait until somebody pauses, so that a screen reader is not interrupted at each letter. */
const PAUSE = 250;

/**
 * The box that checks a text as somebody writes it.
 *
 * @param {object} options
 * @param {string} options.today
 * @param {readonly string[]} options.locales
 * @param {string} options.locale The language to begin with.
 * @param {(locale: string) => import('@harmony/trust-badges-check/claims.js').PageWords} options.onLanguage
 *   Told of each language; returns its headings and labels.
 * @returns {HTMLElement}
 */
export function makeBox({today, locales, locale, onLanguage}) {
  const text = make('textarea', {id: 'text', rows: 4, dir: 'auto', spellcheck: false});
  const textLabel = make('label', {htmlFor: 'text'});
  const language = make(
    'select',
    {id: 'language'},
    ...locales.map((tag) => make('option', {value: tag, lang: tag, selected: tag === locale}, nameOf(tag))),
  );
  const languageLabel = make('label', {htmlFor: 'language'});
  const verdict = make('div', {className: 'verdict', role: 'status'});
  let words;
  let timer;
  const check = () => verdict.replaceChildren(...verdictOf(text.value, language.value, today, words));
  const speak = () => {
    words = onLanguage(language.value);
    textLabel.textContent = words.text;
    languageLabel.textContent = words.language;
    check();
  };
  text.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(check, PAUSE);
  });
  language.addEventListener('change', speak);
  speak();
  return make(
    'div',
    {className: 'box'},
    make('div', {className: 'field'}, textLabel, text),
    make('div', {className: 'field'}, languageLabel, language),
    verdict,
  );
}

/** "de" as "Deutsch (de)". */
function nameOf(tag) {
  return `${new Intl.DisplayNames(tag, {type: 'language'}).of(tag)} (${tag})`;
}

function verdictOf(text, lang, today, words) {
  if (text.trim() === '') return [make('p', {className: 'muted'}, words.empty)];
  const findings = checkText(text, {facts: null, today, lang});
  if (findings.length === 0) {
    return [make('p', {className: 'clear'}, words.none), make('p', {className: 'muted'}, words.again)];
  }
  return [make('ul', {className: 'findings'}, ...findings.map((finding) => findingOf(finding, words)))];
}

function findingOf({level, rule, excerpt, fact, instead}, words) {
  return make(
    'li',
    {className: level},
    make(
      'p',
      {},
      make('strong', {}, words.levels[level]),
      ' ',
      make('q', {className: 'excerpt', dir: 'auto'}, excerpt),
      ' ',
      make('code', {dir: 'ltr', translate: false}, rule),
    ),
    labelled(words.facts, fact),
    labelled(words.instead, instead),
  );
}
