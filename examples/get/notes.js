import {UNBUILT} from '../gallery/script-tag.js';
import {pixelsOf} from './choose.js';
import {make, size} from './dom.js';
import {addressOf, bytesOf, filesIn} from './kit.js';
import {scriptName} from './paste.js';

const OWN_SITE = 'Serve the file from a site of yours and change the address.';
const SUBSCRIBED = 'Serve the file from a site of yours: its address there is what readers subscribe to.';

/**
 * What to know about a choice.
 *
 * @param {import('./kit.js').Kit} kit
 * @param {import('./choose.js').Choice} choice With a file.
 * @param {string} pasted
 * @returns {Promise<string[]>}
 */
export async function notesFor(kit, choice, pasted) {
  return noting[choice.place](choice, pasted, kit);
}

const noting = {
  script: (choice, _pasted, {scripts}) => [
    scripts[scriptName(choice)]
      ? 'Serve the script from a site of yours and change its address; the integrity stays the same.'
      : UNBUILT,
    'Until the script has run, and where none runs, readers see what is inside the element.',
  ],
  html: ({theme}) => [
    'It is complete: nothing is loaded, and explanations open without a script.',
    ...(theme === 'auto' ? [] : [`The file to download has no theme; what you copy says theme="${theme}".`]),
  ],
  rich: () => [
    'The preview is what DOMPurify keeps by its own rules. Another place may keep less: look at what it shows.',
  ],
  simple: () => [
    'The preview keeps b, i, br, p, ul, ol, li and h1 to h6, and nothing else. Addresses are written out.',
  ],
  markdown: ({file: {form}}) => markdownNotes[form],
  image: async ({file}) => [
    `${pixelsOf(file)} pixels, ${size(await bytesOf(file))}.`,
    ...onRequest(file),
    'An image needs text beside it: give its alternative text to the place too, because not everybody sees the image.',
  ],
  text: ({file, limit}, text) => [
    `${file.graphemes} of ${limit} characters, as readers count them.`,
    ...(text.length > limit ? [`Some forms count marks apart, and come to ${text.length}.`] : []),
  ],
  iframe: ({file}) => [
    `${file.width} by ${file.height} pixels. With less room, it scrolls.`,
    `${OWN_SITE} The page runs no script and needs no permission but to open the mail program.`,
  ],
  data: () => ['Readers do not see it. It belongs on a page of your own that says the same in words.'],
  table: () => [
    'Download it: only the file has the mark by which Excel knows its letters. What looks like a formula begins with an apostrophe.',
  ],
  program: () => ['Texts are those of the facts, in English; the names of countries are in the language of the file.'],
  feed: () => [SUBSCRIBED, 'A new build has the same ids, so nobody is told anything twice.'],
  calendar: () => [SUBSCRIBED, 'A new build has the same ids, so days that have changed move.'],
};

/** A kit has each image in the sizes and themes that most places take. */
function onRequest({form, theme, scale}) {
  const note = (option) => [`A kit that you make yourself has it if you say ${option}.`];
  if (form === 'listing-image') return theme === 'dark' ? note('--dark') : [];
  return scale === undefined || scale === 2 || (scale === 1 && theme === 'light') ? [] : note(`--scale ${scale}`);
}

const markdownNotes = {
  markdown: ['It needs no picture and no HTML.'],
  'image-markdown': [
    'It has HTML in it, for GitHub and what reads Markdown as GitHub does.',
    'Put both pictures beside the text, under the same names. The link below them says the same in words.',
  ],
  'png-markdown': [
    'It has no HTML in it, for MDX, markdown-it, react-markdown and the VS Code marketplace.',
    'Put the picture beside the text, under the same name; the VS Code marketplace wants a whole https address. The link below it says the same in words.',
  ],
};

/**
 * Links to the files that a choice leads to.
 *
 * @param {import('./kit.js').Kit} kit
 * @param {import('./choose.js').Choice} choice With a file.
 * @returns {Promise<HTMLElement[]>} None for a script that is not built.
 */
export async function downloadsFor({scripts}, choice) {
  if (choice.place === 'script') {
    const name = scriptName(choice);
    return scripts[name] ? [download(`/dist/embed/${name}`, scripts[name].bytes)] : [];
  }
  const files = [choice.file, ...pictures(await filesIn(choice.lang), choice.file)];
  return Promise.all(files.map(async (file) => download(addressOf(file.path), await bytesOf(file))));
}

/** The images that the Markdown shows. They have to be in the same folder. */
function pictures(files, {form, locale, element, variant}) {
  const ofSame = files.filter(
    (file) =>
      file.form === 'image' && [file.locale, file.element, file.variant].join() === [locale, element, variant].join(),
  );
  if (form === 'image-markdown') {
    return ofSame.filter(({type, theme}) => type === 'image/svg+xml' && ['light', 'dark'].includes(theme));
  }
  if (form === 'png-markdown') return ofSame.filter(({theme, scale}) => theme === 'light' && scale === 1);
  return [];
}

function download(href, bytes) {
  const name = href.slice(href.lastIndexOf('/') + 1);
  const link = make('a', {href, download: ''}, `Download ${name}`);
  return make('li', {}, link, ' ', make('span', {className: 'bytes'}, size(bytes)));
}
