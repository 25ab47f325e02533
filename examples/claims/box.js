import {checkText} from '@harmony/trust-badges-check/claims.js';
import {make} from '/gallery/make.js';
import {VERDICTS, words} from './words.js';

/** Verdicts wait until somebody pauses, so that a screen reader is not interrupted at each letter. */
const PAUSE = 250;

/**
 * The box that checks a text as somebody writes it.
 *
 * @param {{today: string, locales: readonly string[], locale: string, onLanguage: (locale: string) => void}} options
 * @returns {HTMLElement}
 */
export function makeBox({today, locales, locale, onLanguage}) {
  const text = make('textarea', {id: 'text', rows: 4, spellcheck: false, placeholder: 'We have a SOC 2 report.'});
  const language = make(
    'select',
    {id: 'language'},
    ...locales.map((tag) => make('option', {value: tag, selected: tag === locale}, nameOf(tag))),
  );
  const verdict = make('div', {className: 'verdict', role: 'status'});
  let timer;
  const check = () => verdict.replaceChildren(...verdictOf(text.value, language.value, today));
  text.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(check, PAUSE);
  });
  language.addEventListener('change', () => {
    onLanguage(language.value);
    check();
  });
  onLanguage(locale);
  check();
  return make(
    'div',
    {className: 'box'},
    make('div', {className: 'field'}, make('label', {htmlFor: 'text'}, 'Your text'), text),
    make('div', {className: 'field'}, make('label', {htmlFor: 'language'}, 'Language of the text'), language),
    verdict,
  );
}

/** "de" as "Deutsch (de)". */
function nameOf(tag) {
  return `${new Intl.DisplayNames(tag, {type: 'language'}).of(tag)} (${tag})`;
}

function verdictOf(text, lang, today) {
  if (text.trim() === '') return [make('p', {className: 'muted'}, 'The verdict will be here.')];
  const findings = checkText(text, {facts: null, today, lang});
  if (findings.length === 0) {
    return [
      make('p', {className: 'clear'}, 'Nothing found.'),
      make(
        'p',
        {className: 'muted'},
        'The text does not seem to say more than the facts. A program cannot be sure: read it once more.',
      ),
    ];
  }
  return [make('ul', {className: 'findings'}, ...findings.map((finding) => findingOf(finding, lang)))];
}

function findingOf({level, rule, excerpt, fact, instead}, lang) {
  return make(
    'li',
    {className: level},
    make(
      'p',
      {},
      make('strong', {}, VERDICTS[level]),
      ' ',
      make('q', {lang, className: 'excerpt'}, excerpt),
      ' ',
      make('code', {}, rule),
    ),
    words('What the facts say', fact, lang),
    words('Write instead', instead, lang),
  );
}
