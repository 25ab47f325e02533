import {ELEMENTS, PLACES} from './places.js';

/** @returns {Partial<import('./choose.js').Wish>} What the address of the page asks for, as far as it exists. */
export function readAddress(locales) {
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  const {element, place, lang, limit, size, variant, theme} = asked;
  return defined({
    element: Object.hasOwn(ELEMENTS, element ?? '') ? element : undefined,
    place: Object.hasOwn(PLACES, place ?? '') ? place : undefined,
    lang: locales.includes(lang) ? lang : undefined,
    limit: /^[1-9]\d{0,5}$/.test(limit ?? '') ? Number(limit) : undefined,
    size,
    variant,
    theme,
  });
}

/**
 * Makes the address of the page lead to a choice.
 *
 * @param {import('./choose.js').Choice} choice
 */
export function writeAddress({element, place, lang, limit, sizes, size, variants, variant, themes, theme}) {
  const shown = {
    ...{element, place, lang, limit},
    size: sizes.length > 0 ? size : undefined,
    variant: variants.length > 0 ? variant : undefined,
    theme: themes.length > 0 ? theme : undefined,
  };
  window.history.replaceState(window.history.state, '', `?${new URLSearchParams(defined(shown))}`);
}

function defined(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
