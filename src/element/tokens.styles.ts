import {unsafeCSS} from 'lit';
import {COLOURS} from './colours.js';

const tokens = Object.entries(COLOURS).map(
  ([name, [light, dark]]) => `--_${name}:var(--harmony-${name},light-dark(${light},${dark}));`,
);

/**
 * The colours that a page may set, with ours as the defaults. The page's `color-scheme` selects the light or the dark one. A
 * sheet of its own, because style sheets with expressions in them are not minified.
 */
export const tokenStyles = unsafeCSS(`.base{${tokens.join('')}}`);
