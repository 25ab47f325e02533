import {make} from './dom.js';
import {fullName} from './languages.js';
import {ELEMENTS, PLACES} from './places.js';

/**
 * The form in which the reader chooses.
 *
 * @param {string[]} locales
 * @param {(changed: Partial<import('./choose.js').Wish>) => void} changed
 * @returns {{form: HTMLElement, show(choice: import('./choose.js').Choice): void}}
 */
export function controlsFor(locales, changed) {
  const named = (entries) => Object.entries(entries).map(([value, {name, hint}]) => ({value, name, hint}));
  const element = radios('element', 'What do you want to show?', 'row');
  const place = radios('place', 'What does the place allow?', 'columns');
  const lang = selection('lang', 'Language');
  const limit = number();
  const size = selection('size', 'Size');
  const variant = radios('variant', 'Variant', 'row');
  const theme = radios('theme', 'Theme', 'row');
  const others = make('div', {className: 'others'}, ...[lang, limit, size, variant, theme].map(({box}) => box));

  const form = make('div', {className: 'choices'}, element.box, place.box, others);
  form.addEventListener('input', ({target}) => {
    const {name, value} = target;
    const key = name.replace('get-', '');
    if (key !== 'limit') changed({[key]: value});
    else if (target.value !== '' && target.validity.valid) changed({limit: target.valueAsNumber});
  });

  return {
    form,
    show(choice) {
      element.show(named(ELEMENTS), choice.element);
      const offered = Object.entries(PLACES).filter(([value]) => choice.places.includes(value));
      place.show(named(Object.fromEntries(offered)), choice.place);
      lang.show(
        locales.map((value) => ({value, name: fullName(value)})),
        choice.lang,
      );
      limit.show(choice.limit);
      size.show(choice.sizes, choice.size);
      variant.show(choice.variants, choice.variant);
      theme.show(choice.themes, choice.theme);
    },
  };
}

/** Radio buttons in a row, or in columns that have room for a hint to each. */
function radios(key, title, className) {
  const options = make('div', {className: 'options'});
  const box = make('fieldset', {className}, make('legend', {}, title), options);
  const shown = renewing(box, (values) => options.replaceChildren(...values.map((option) => radio(key, option))));
  return {
    box,
    show(values, value) {
      shown(values);
      for (const input of options.querySelectorAll('input')) input.checked = input.value === value;
    },
  };
}

function radio(key, {value, name, hint}) {
  const input = make('input', {type: 'radio', name: `get-${key}`, value});
  const label = make('label', {}, input, make('span', {className: 'name'}, name));
  const option = make('div', {className: 'option'}, label);
  if (hint) {
    const id = `get-${key}-${value}-hint`;
    input.setAttribute('aria-describedby', id);
    label.append(make('span', {className: 'hint', id}, hint));
    // Otherwise, the hint would also be part of the name.
    input.setAttribute('aria-label', name);
  }
  return option;
}

function selection(key, title) {
  const select = make('select', {name: `get-${key}`});
  const box = make('label', {className: 'field'}, make('span', {className: 'title'}, title), select);
  const shown = renewing(box, (values) =>
    select.replaceChildren(...values.map(({value, name}) => make('option', {value}, name))),
  );
  return {
    box,
    show(values, value) {
      shown(values);
      select.value = value;
    },
  };
}

function number() {
  const input = make('input', {type: 'number', name: 'get-limit', min: '1', max: '999999', step: '1'});
  const box = make('label', {className: 'field'}, make('span', {className: 'title'}, 'Characters allowed'), input);
  return {
    box,
    show(value) {
      box.hidden = value === undefined;
      // Does not rewrite what is being typed if it is the same number.
      if (value !== undefined && input.valueAsNumber !== value) input.value = value;
    },
  };
}

/** Makes new options only when they have changed, because the one with the focus would lose it. */
function renewing(box, renew) {
  let before = '';
  return (values) => {
    box.hidden = values.length === 0;
    const now = JSON.stringify(values);
    if (now !== before) renew(values);
    before = now;
  };
}
