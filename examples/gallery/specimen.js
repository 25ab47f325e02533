import {copyOnClick} from './copy.js';
import {highlight} from './highlight.js';

const FRAME = '<!doctype html><html lang="en"><link rel="stylesheet" href="gallery/frame.css">';

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
  place.append(frame ? pageOf(html, title) : parse(html, place));

  const code = make('code', {}, highlight(html));
  const button = make('button', {type: 'button', className: 'copy'}, 'Copy');
  button.setAttribute('aria-label', `Copy: ${title}`);
  copyOnClick(button, code, title);

  const caption = make('figcaption', {}, make('span', {id, className: 'name'}, title), button);
  const text = make('div', {className: 'snippet'}, caption, make('pre', {}, code));
  if (note) text.append(make('p', {className: 'note'}, note));
  const figure = make('figure', {className: 'specimen'}, make('div', {className: `stage ${theme}`}, place), text);
  figure.setAttribute('aria-labelledby', id);
  return figure;
}

/** Parsed in place, and not as a template: a script in it has to run. */
function parse(html, place) {
  const range = document.createRange();
  range.selectNodeContents(place);
  return range.createContextualFragment(html);
}

/** A page of its own, as high as what is on it. */
function pageOf(html, title) {
  const page = make('iframe', {title, srcdoc: `${FRAME}\n${html}`});
  page.addEventListener('load', () => {
    const {body, documentElement} = page.contentDocument;
    new ResizeObserver(() => (page.height = documentElement.offsetHeight)).observe(body);
  });
  return page;
}

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
