import {copyOnClick} from './copy.js';
import {highlight} from './highlight.js';
import {make} from './make.js';
import {fromSources} from './script-tag.js';

const FRAME = '<!doctype html><html lang="en"><link rel="stylesheet" href="/gallery/frame.css">';

let count = 0;

/**
 * A figure with what a snippet makes, and beside it the snippet with its copy button.
 *
 * @param {import('./snippets.js').Snippet} snippet
 * @returns {HTMLElement}
 */
export function specimen({title, html, note, theme = 'auto', narrow = false, frame = false}) {
  const id = `specimen-${(count += 1)}`;
  const place = make('div', {className: narrow ? 'place narrow' : 'place'});
  const here = fromSources(html);
  place.append(frame ? pageOf(here, title) : parse(here, place));

  const code = make('code', {}, highlight(html));
  const button = make('button', {type: 'button', className: 'copy', 'aria-label': `Copy: ${title}`}, 'Copy');
  copyOnClick(button, code, title);

  const caption = make('figcaption', {}, make('span', {id, className: 'name'}, title), button);
  const text = make('div', {className: 'snippet'}, caption, make('pre', {}, code));
  if (note) text.append(make('p', {className: 'note'}, note));
  const stage = make('div', {className: `stage ${theme}`}, place);
  return make('figure', {className: 'specimen', 'aria-labelledby': id}, stage, text);
}

/** Parsed in place, and not as a template: a script in it has to run. */
function parse(html, place) {
  const range = document.createRange();
  range.selectNodeContents(place);
  return range.createContextualFragment(html);
}

/** A page of its own, as high as its content. */
function pageOf(html, title) {
  const page = make('iframe', {title, srcdoc: `${FRAME}\n${html}`});
  page.addEventListener('load', () => {
    const {body, documentElement} = page.contentDocument;
    new ResizeObserver(() => (page.height = documentElement.offsetHeight)).observe(body);
  });
  return page;
}
