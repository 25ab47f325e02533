import {readBuilt} from '../gallery/script-tag.js';

/**
 * @typedef {object} KitFile
 * @property {string} path Below `/kit/`.
 * @property {string} locale
 * @property {string} form
 * @property {string} type
 * @property {string} [element]
 * @property {string} [variant]
 * @property {string} [theme]
 * @property {number} [width]
 * @property {number} [height]
 * @property {number} [scale]
 * @property {number} [limit]
 * @property {number} [graphemes]
 * @property {string} [alt]
 */

/**
 * @typedef {object} Kit
 * @property {{version: string, digest: string}} facts
 * @property {Record<string, string>} styles The hash of the styles in each element's HTML.
 * @property {string[]} locales
 * @property {Record<string, {integrity: string, bytes: number}>} scripts Those of the elements, once they are built.
 */

/** @returns {Promise<Kit>} What the forms of the facts have in common. */
export async function readKit() {
  const [kit, scripts] = await Promise.all([json('/kit/index.json'), readBuilt()]);
  return {...kit, scripts};
}

/** @type {(locale: string) => Promise<KitFile[]>} What there is in a language. */
export const filesIn = once((locale) => json(`/kit/${locale}/index.json`));

/** @param {string} path As in the list. */
export const addressOf = (path) => `/kit/${path}`;

const contents = once(async (path) => (await fetched(addressOf(path))).blob());

/**
 * @param {KitFile} file
 * @returns {Promise<string>} What is in it.
 */
export const textOf = async ({path}) => (await contents(path)).text();

/**
 * @param {KitFile} file
 * @returns {Promise<number>} How many bytes it has.
 */
export const bytesOf = async ({path}) => (await contents(path)).size;

const json = async (address) => (await fetched(address)).json();

async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be made: the terminal of “npm start” says why.`);
  return response;
}

/** Nothing is made twice, unless it failed. */
function once(make) {
  const made = new Map();
  return (key) => {
    if (!made.has(key)) {
      const value = make(key);
      value.catch(() => made.delete(key));
      made.set(key, value);
    }
    return made.get(key);
  };
}
