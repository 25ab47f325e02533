import {announce} from '../gallery/copy.js';
import {make} from './dom.js';

/** How many milliseconds something may take before its progress is shown. */
const PATIENCE = 200;

/**
 * Shows that something is being made, for as long as it is.
 *
 * @template Made
 * @param {HTMLElement} place
 * @param {string} title What is being made.
 * @param {Promise<Made>} work
 * @returns {Promise<Made>}
 */
export async function whileMaking(place, title, work) {
  const bar = make('label', {className: 'making'}, `Making: ${title}`, make('progress'));
  const timer = setTimeout(() => {
    place.querySelector('.making')?.remove();
    place.prepend(bar);
    announce(`Making: ${title}`);
  }, PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    bar.remove();
  }
}
