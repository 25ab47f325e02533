import {copyOnClick} from '../gallery/copy.js';
import {highlight} from '../gallery/highlight.js';
import {make, scrollable} from './dom.js';
import {directionOf, englishName} from './languages.js';
import {downloadsFor, notesFor} from './notes.js';
import {pastesFor} from './paste.js';
import {ELEMENTS, PLACES} from './places.js';
import {previewOf} from './preview.js';

/**
 * @param {import('./choose.js').Choice} choice
 * @returns {string} What it is, where, and in which language.
 */
export function titleOf({element, place, lang}) {
  return `${ELEMENTS[element].name} ${PLACES[place].result}, in ${englishName(lang)}`;
}

/**
 * What a choice leads to: how it looks, what to paste, what to download and what to know.
 *
 * @param {import('./kit.js').Kit} kit
 * @param {import('./choose.js').Choice} choice
 * @returns {Promise<HTMLElement[]>}
 */
export async function resultOf(kit, choice) {
  const title = make('h2', {}, titleOf(choice));
  if (!choice.file) return [title, tooShort(choice)];

  const pastes = await pastesFor(kit, choice);
  const [{text}] = pastes;
  // With its own direction, content that is too wide is shown from its beginning.
  const dir = directionOf(choice.lang);
  const ground = make('div', {className: `ground ${choice.place} ${choice.theme ?? 'auto'}`, dir});
  ground.append(await previewOf(choice, text));
  const taken = make('div', {className: 'taken'}, ...pastes.map(pasteOf));
  const downloads = await downloadsFor(kit, choice);
  if (downloads.length > 0) taken.append(make('ul', {className: 'downloads'}, ...downloads));
  taken.append(...(await notesFor(kit, choice, text)).map((note) => make('p', {className: 'note'}, note)));
  return [title, scrollable(ground), taken];
}

function tooShort({limit, least}) {
  const message =
    `Nothing true fits into ${limit} characters: a shorter text would lose whose it is, or its date. ` +
    `The least that is needed here is ${least}.`;
  return make('p', {className: 'too-short'}, message);
}

/** @param {import('./paste.js').Paste} paste */
function pasteOf({title, text, markup, lang, dir}) {
  const code = make('code', {}, markup ? highlight(text) : text);
  const button = make('button', {type: 'button', className: 'copy', 'aria-label': `Copy: ${title}`}, 'Copy');
  copyOnClick(button, code, title);
  // Focusable until it is known whether it scrolls.
  const pre = make('pre', {lang, dir, role: 'group', 'aria-label': title, tabIndex: 0}, code);
  return make(
    'figure',
    {className: 'paste'},
    make('figcaption', {}, make('span', {className: 'name'}, title), button),
    scrollable(pre),
  );
}
