import {make} from './make.js';

const THEMES = {auto: 'Auto', light: 'Light', dark: 'Dark'};

/**
 * Lets the reader choose a theme.
 *
 * @param {string} legend
 * @param {string} name Of the radio buttons.
 * @param {string} chosen
 * @param {(theme: string) => void} changed
 * @returns {HTMLFieldSetElement}
 */
export function themeControl(legend, name, chosen, changed) {
  const options = Object.entries(THEMES).map(([value, title]) => {
    const input = make('input', {type: 'radio', name, value, checked: value === chosen});
    return make('label', {}, input, make('span', {}, title));
  });
  const control = make('fieldset', {className: 'themes'}, make('legend', {}, legend), ...options);
  control.addEventListener('change', ({target}) => changed(target.value));
  return control;
}
