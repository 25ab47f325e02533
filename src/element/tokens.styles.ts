import {unsafeCSS} from 'lit';
import {COLOURS} from './colours.js';

const tokens = Object.entries(COLOURS).map(
  ([name, pair]) => `--_${name}:var(--harmony-${name},light-dark(${pair.join()}));`,
);

/**
 * What a page may set, and else our colours. Which of the two counts is up to the page's `color-scheme`. A sheet of its own,
 * because those with expressions in them are not minified.
 */
export const tokenStyles = unsafeCSS(`.base{${tokens.join('')}}`);
