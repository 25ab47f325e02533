import {scriptTag} from '../gallery/script-tag.js';
import {escape} from './dom.js';
import {addressOf, textOf} from './kit.js';
import {directionOf} from './languages.js';
import {ELEMENTS} from './places.js';

/**
 * @typedef {object} Paste
 * @property {string} title
 * @property {string} text
 * @property {boolean} [markup] Whether to colour it.
 * @property {string} [lang] Of words; markup has none.
 * @property {'ltr' | 'rtl'} [dir]
 */

/**
 * What to paste into a place, the main thing first.
 *
 * @param {import('./kit.js').Kit} kit
 * @param {import('./choose.js').Choice} choice With a file.
 * @returns {Promise<Paste[]>}
 */
export function pastesFor(kit, choice) {
  return making[choice.place](choice, kit);
}

const making = {
  script: async ({file, ...choice}, {scripts}) => {
    const text = scriptTag(scriptName(choice), scripts) + (await elementOf(file, choice));
    return [{title: 'Script and element', markup: true, text}];
  },
  html: async ({file, ...choice}, {styles}) => [
    {title: 'HTML', markup: true, text: themed(await textOf(file), choice)},
    {title: 'style-src, for a page with a strict policy', text: `'${styles[choice.element]}'`},
  ],
  rich: async ({file}) => [{title: 'HTML', markup: true, text: await textOf(file)}],
  simple: async ({file}) => [{title: 'HTML', markup: true, text: await textOf(file)}],
  markdown: async ({file, lang}) => [{title: 'Markdown', text: await textOf(file), ...words(lang)}],
  image: async ({file, lang}) => [
    {title: 'Alternative text', text: file.alt, ...words(lang)},
    {title: 'Image with its alternative text', markup: true, text: imageOf(file)},
  ],
  text: async ({file, lang}) => [{title: 'Text', text: await textOf(file), ...words(lang)}],
  iframe: async ({file}) => [{title: 'Iframe', markup: true, text: frameOf(file, await textOf(file))}],
  data: async ({file}) => [{title: 'Script of data', markup: true, text: dataOf(await textOf(file))}],
  table: async ({file}) => [{title: 'CSV', text: await textOf(file)}],
  program: async ({file}) => [{title: 'JSON', text: await textOf(file)}],
  feed: async ({file}) => [{title: 'Atom feed', markup: true, text: await textOf(file)}],
  calendar: async ({file}) => [{title: 'iCalendar', text: await textOf(file)}],
};

const words = (lang) => ({lang, dir: directionOf(lang)});

/**
 * @param {import('./choose.js').Choice} choice
 * @returns {string} The script with the element's English, and the chosen language if that is another.
 */
export function scriptName({element, lang}) {
  const {script} = ELEMENTS[element];
  return lang === 'en' ? `${script}.js` : `${script}.${lang}.js`;
}

/** The element with the children that it shows before a script runs: the kit's HTML, without the declarative shadow root. */
async function elementOf(file, choice) {
  const parsed = new window.DOMParser().parseFromString(themed(await textOf(file), choice), 'text/html');
  const element = parsed.body.firstElementChild;
  element.querySelector('template').remove();
  return element.outerHTML;
}

function themed(html, {theme}) {
  return theme === 'auto' ? html : html.replace(/^<[\w-]+/, `$& theme="${theme}"`);
}

function imageOf({path, width, height, alt}) {
  return `<img src="${location.origin}${addressOf(path)}"
  width="${width}" height="${height}"
  alt="${escape(alt)}">`;
}

function frameOf({path, width, height}, html) {
  // Not parsed: this page would refuse the styles of that one.
  const [, title] = /<title>([^<]+)<\/title>/.exec(html);
  return `<iframe src="${location.origin}${addressOf(path)}"
  width="${width}" height="${height}" style="max-width: 100%; border: 0"
  title="${title.replaceAll('"', '&quot;')}"
  sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

function dataOf(json) {
  return `<script type="application/ld+json">\n${json}\n</script>`;
}
