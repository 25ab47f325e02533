// Shows the snippets of a page: each as text, and rendered from that same text, so the two cannot disagree.
import {readBuilt} from './script-tag.js';
import {snippetsFor} from './snippets.js';
import {specimen} from './specimen.js';
import {themeControl} from './theme.js';
import './top.js';

const place = document.querySelector('[data-specimens]');
const {specimens: page, themes} = place.dataset;
const built = await readBuilt();

const show = (theme) => place.replaceChildren(...snippetsFor(page, built, theme).map(specimen));

if (themes !== undefined) place.before(themeControl('Theme of the elements', 'element-theme', 'auto', show));
show('auto');
