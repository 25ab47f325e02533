/**
 * @typedef {object} KitFile
 * @property {string} path Below `dist/kit/`.
 * @property {string} locale
 * @property {string} form
 * @property {string} [element]
 * @property {string} [variant]
 * @property {string} [theme]
 * @property {number} [width]
 * @property {number} [height]
 * @property {number} [scale]
 * @property {number} [limit]
 * @property {number} [graphemes]
 * @property {string} [alt]
 * @property {number} bytes
 */

/**
 * @typedef {object} Kit
 * @property {{version: string, digest: string}} facts
 * @property {Record<string, string>} styles The hash of the styles in each element's HTML.
 * @property {KitFile[]} files
 * @property {Record<string, {integrity: string, bytes: number}>} scripts
 */

/** @returns {Promise<Kit>} What is in the listing kit, and the scripts of the elements. */
export async function readKit() {
  const [kit, scripts] = await Promise.all(['/dist/kit/index.json', '/dist/embed/integrity.json'].map(json));
  return {...kit, scripts};
}

/** @param {string} path As in the index. */
export const addressOf = (path) => `/dist/kit/${path}`;

/** @type {Map<string, Promise<string>>} */
const texts = new Map();

/**
 * @param {KitFile} file
 * @returns {Promise<string>} What is in it. It is fetched once.
 */
export function textOf({path}) {
  const text = texts.get(path) ?? fetched(addressOf(path)).then((response) => response.text());
  texts.set(path, text);
  return text;
}

const json = async (address) => (await fetched(address)).json();

async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`There is no ${address}: \`npm run build\` writes it.`);
  return response;
}
