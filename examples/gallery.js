// Builds the gallery: each snippet is shown as text and rendered from that same text, so the two cannot disagree.
import {snippetsFor} from './gallery/snippets.js';
import {specimen} from './gallery/specimen.js';
import {followThemeControl} from './gallery/theme.js';

followThemeControl(document.querySelector('.themes'));

const integrity = await readIntegrity();
for (const [name, entries] of Object.entries(snippetsFor(location.origin, integrity))) {
  document.querySelector(`[data-specimens="${name}"]`).replaceWith(...entries.map(specimen));
}
// The specimens have moved what the address points to.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();

/** The hashes that belong to the built files, which every build writes anew. */
async function readIntegrity() {
  const response = await fetch('/dist/embed/integrity.json');
  if (!response.ok) throw new Error('There is no /dist/embed/integrity.json: `npm run build` writes it.');
  return response.json();
}
