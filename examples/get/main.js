// “Get the facts”: what a place allows, and what to put there.
import {announce} from '../gallery/copy.js';
import {readAddress, writeAddress} from './address.js';
import {choose} from './choose.js';
import {controlsFor} from './controls.js';
import {make} from './dom.js';
import {readKit} from './kit.js';
import {bestOf} from './languages.js';
import {resultOf, titleOf} from './result.js';

const kit = await readKit();
const locales = [...new Set(kit.files.map(({locale}) => locale))].sort();

/** @type {import('./choose.js').Wish} */
let wish = {
  ...{element: 'soc2-badge', place: 'script', lang: bestOf(locales, window.navigator.languages)},
  ...{limit: 250, size: '2x', variant: '', theme: ''},
  ...readAddress(locales),
};

/** What was last asked for. */
let latest;

const result = make('div', {className: 'result'});
const controls = controlsFor(locales, (changed) => {
  wish = {...wish, ...changed};
  const choice = choose(kit.files, wish);
  writeAddress(choice);
  void show(choice).then((shown) => shown && announce(`Shown: ${titleOf(choice)}`));
});

document
  .querySelector('[data-get]')
  .replaceWith(make('div', {className: 'get'}, controls.form, result, factsLine(kit)));
await show(choose(kit.files, wish));
// The view has moved what the address points to.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();

/** @returns {Promise<boolean>} Whether it is shown, and not already overtaken by the next choice. */
async function show(choice) {
  controls.show(choice);
  latest = choice;
  result.ariaBusy = 'true';
  const nodes = await resultOf(kit, choice);
  if (latest !== choice) return false;
  result.replaceChildren(...nodes);
  result.ariaBusy = null;
  return true;
}

function factsLine({facts: {version, digest}}) {
  const strong = (text) => make('b', {}, text);
  const text = ['Facts version ', strong(version), ', digest ', strong(digest), '.'];
  return make('p', {className: 'facts'}, ...text, ' A copy that names others was made from other facts.');
}
