import {fromSources} from '../gallery/script-tag.js';
import {make} from './dom.js';
import {filePage, runningPage, stillPage} from './frames.js';
import {addressOf, textOf} from './kit.js';
import {directionOf} from './languages.js';
import {rendered, sanitised, simplified} from './sanitise.js';

const TITLE = 'Preview';

/**
 * What a place makes of what is pasted there.
 *
 * @param {import('./choose.js').Choice} choice With a file.
 * @param {string} pasted
 * @returns {Promise<HTMLElement>}
 */
export function previewOf(choice, pasted) {
  return showing[choice.place](choice, pasted);
}

const showing = {
  script: async ({lang}, html) => runningPage(TITLE, lang, fromSources(html)),
  html: async ({lang, file, theme}) => filePage(TITLE, lang, addressOf(file.path), theme),
  rich: async ({lang}, html) => stillPage(TITLE, lang, sanitised(html)),
  simple: async ({lang}, html) => stillPage(TITLE, lang, simplified(html)),
  markdown: async ({lang, file}, markdown) =>
    stillPage(TITLE, lang, rendered(markdown, new URL(addressOf(file.path), location.href))),
  image: async ({file}) =>
    make('img', {src: addressOf(file.path), width: file.width, height: file.height, alt: file.alt}),
  text: async ({lang, file, limit}, text) => field(text, lang, `${file.graphemes} of ${limit}`),
  iframe: async ({file}) =>
    make('iframe', {
      title: TITLE,
      src: addressOf(file.path),
      width: file.width,
      height: file.height,
      sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    }),
  data: async ({lang, file}) => properties(JSON.parse(await textOf(file)), lang),
  table: async ({lang}, text) => source(text, lang),
  program: async ({lang}, text) => source(text, lang),
  feed: async ({lang}, text) => source(text, lang),
  calendar: async ({lang}, text) => source(text, lang),
};

/** The file as it is: how a program shows it is up to the program. */
function source(text, lang) {
  const area = make('textarea', {value: text, rows: 14, lang, dir: 'ltr', readOnly: true});
  area.setAttribute('aria-label', 'The file');
  return make('div', {className: 'counted'}, area);
}

/** A form field that counts characters. */
function field(text, lang, count) {
  const rows = Math.min(14, Math.max(3, Math.ceil(text.length / 60) + text.split('\n').length - 1));
  const area = make('textarea', {value: text, rows, lang, dir: directionOf(lang), readOnly: true});
  area.setAttribute('aria-label', 'The text in a field');
  return make('div', {className: 'counted'}, area, make('p', {className: 'count', dir: 'ltr'}, count));
}

/** What a machine reads: each property with its text. */
function properties(data, lang) {
  const list = make('dl', {className: 'properties', dir: directionOf(lang)});
  for (const [name, value] of Object.entries(data)) {
    const words = typeof value === 'string' ? value : value.name;
    if (words === undefined) continue;
    list.append(make('dt', {}, make('bdi', {}, name)), make('dd', {lang}, words));
  }
  return list;
}
