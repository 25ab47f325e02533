import {pixelsOf} from './choose.js';
import {make, size} from './dom.js';
import {addressOf} from './kit.js';
import {scriptName} from './paste.js';

const OWN_SITE = 'Serve the file from a site of yours and change the address.';
const SUBSCRIBED = 'Serve the file from a site of yours: its address there is what readers subscribe to.';

/**
 * What to know about a choice.
 *
 * @param {import('./choose.js').Choice} choice With a file.
 * @param {string} pasted
 * @returns {string[]}
 */
export function notesFor(choice, pasted) {
  return noting[choice.place](choice, pasted);
}

const noting = {
  script: () => [
    'Serve the script from a site of yours and change its address; the integrity stays the same.',
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
  image: ({file}) => [
    `${pixelsOf(file)} pixels, ${size(file.bytes)}.`,
    'An image needs text beside it: give its alternative text to the place too, because not everybody sees the image.',
  ],
  text: ({file, limit}, text) => [
    `${file.graphemes} of ${limit} characters, as readers count them.`,
    ...(text.length > limit ? [`Some forms count marks apart, and come to ${text.length}.`] : []),
  ],
  frame: ({file}) => [
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
 * Links to the files that a choice comes to.
 *
 * @param {import('./kit.js').Kit} kit
 * @param {import('./choose.js').Choice} choice With a file.
 * @returns {HTMLElement[]}
 */
export function downloadsFor({files, scripts}, choice) {
  if (choice.place === 'script') {
    const name = scriptName(choice);
    return [download(`/dist/embed/${name}`, scripts[name].bytes)];
  }
  return [choice.file, ...pictures(files, choice.file)].map(({path, bytes}) => download(addressOf(path), bytes));
}

/** What the Markdown of an image shows, which has to lie beside it. */
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
