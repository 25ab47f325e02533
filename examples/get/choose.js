import {PLACES, THEMES, VARIANTS} from './places.js';

/**
 * What the reader wants. A wish that the chosen form cannot fulfil has no effect, but is remembered.
 *
 * @typedef {object} Wish
 * @property {string} element
 * @property {string} place
 * @property {string} lang
 * @property {string} size
 * @property {string} variant
 * @property {string} theme
 * @property {number} limit
 */

/**
 * @typedef {object} Choice
 * @property {string} element
 * @property {string} place
 * @property {string[]} places Those that the kit has a form for.
 * @property {string} lang
 * @property {import('./kit.js').KitFile} [file] None, if no text is short enough.
 * @property {Option[]} sizes
 * @property {Option[]} variants
 * @property {Option[]} themes
 * @property {string} [size]
 * @property {string} [variant]
 * @property {string} [theme]
 * @property {number} [limit] Of a text.
 * @property {number} [least] How long the shortest text is.
 */

/** @typedef {{value: string, name: string}} Option */

/** The order of the sizes of an image. Sizes of listing images come after these. */
const SIZES = ['svg', '1x', '2x', '3x'];

/**
 * The one file of the kit that a wish leads to, and the options to choose from.
 *
 * @param {import('./kit.js').KitFile[]} files
 * @param {Wish} wish
 * @returns {Choice}
 */
export function choose(files, {element, lang, ...wish}) {
  const own = files.filter((file) => file.element === element && file.locale === lang);
  const suiting = (place) => own.filter(({form}) => PLACES[place].forms.includes(form));
  const places = Object.keys(PLACES).filter((place) => suiting(place).length > 0);
  const place = places.includes(wish.place) ? wish.place : places[0];
  let left = suiting(place);
  const choice = {element, place, places, lang};
  if (place === 'text') return {...choice, ...none, ...longest(left, wish.limit)};

  const pick = (of, order, wanted) => {
    const values = [...new Set(left.flatMap(of))].sort((one, other) => rank(order, one) - rank(order, other));
    const value = values.includes(wanted) ? wanted : values[0];
    if (value !== undefined) left = left.filter((file) => of(file).includes(value));
    return {value, values: values.length > 1 ? values : []};
  };
  const all = left;
  const size = pick(sizesOf, SIZES, wish.size);
  const variant = pick(variantsOf, Object.keys(VARIANTS), wish.variant);
  const theme = pick(themesOf(place), Object.keys(THEMES), wish.theme);
  // A listing image has no variant, but the other images have one.
  const named = variant.value ?? wish.variant;
  return {
    ...choice,
    file: left[0],
    sizes: size.values.map((value) => ({value, name: sizeName(ofSize(all, value, named))})),
    variants: variant.values.map((value) => ({value, name: variantName(place, value)})),
    themes: theme.values.map((value) => ({value, name: THEMES[value]})),
    size: size.value,
    variant: variant.value,
    theme: theme.value,
  };
}

const none = {sizes: [], variants: [], themes: []};

function longest(texts, limit) {
  const sorted = texts.toSorted((one, other) => other.graphemes - one.graphemes || one.limit - other.limit);
  return {limit, least: sorted.at(-1).graphemes, file: sorted.find(({graphemes}) => graphemes <= limit)};
}

function sizesOf({form, type, scale, width, height}) {
  if (form === 'listing-image') return [`${width}x${height}`];
  if (form === 'image') return [type === 'image/svg+xml' ? 'svg' : `${scale}x`];
  return [];
}

function variantsOf({form, variant}) {
  if (form === 'markdown') return ['text'];
  if (form === 'image-markdown') return [variant ?? 'image'];
  if (form === 'png-markdown') return [`${variant ?? 'image'}-png`];
  return variant ? [variant] : [];
}

/** The HTML of an element is written without a theme, and takes any theme as an attribute. */
const themesOf =
  (place) =>
  ({form, theme}) => {
    if (place === 'markdown' || !theme) return [];
    return form === 'html' ? ['auto', 'light', 'dark'] : [theme];
  };

function rank(order, value) {
  return order.includes(value) ? order.indexOf(value) : order.length + parseInt(value, 10);
}

function ofSize(files, size, variant) {
  const found = files.filter((file) => sizesOf(file).includes(size));
  return found.find((file) => file.variant === variant) ?? found[0];
}

function sizeName(file) {
  const [size] = sizesOf(file);
  if (file.form === 'listing-image') return `PNG for a listing, ${pixelsOf(file)}`;
  return size === 'svg' ? `SVG, ${pixelsOf(file)}` : `PNG ${size}, ${pixelsOf(file)}`;
}

function variantName(place, value) {
  return place === 'markdown' && value !== 'text' ? `${VARIANTS[value]} with text` : VARIANTS[value];
}

/** @param {import('./kit.js').KitFile} file Of an image. */
export function pixelsOf({width, height, scale = 1}) {
  return `${width * scale} × ${height * scale}`;
}
