// “Get the facts”: what a place allows, and what to put there.
import {announce} from '../gallery/copy.js';
import '../gallery/top.js';
import {readAddress, writeAddress} from './address.js';
import {choose} from './choose.js';
import {controlsFor} from './controls.js';
import {make} from './dom.js';
import {filesIn, readKit} from './kit.js';
import {bestOf, englishName} from './languages.js';
import {whileMaking} from './progress.js';
import {resultOf, titleOf} from './result.js';

const result = make('div', {className: 'result', ariaBusy: 'true'});
const view = make('div', {className: 'get'}, result);
document.querySelector('[data-get]').replaceWith(view);

try {
  await begin(await whileMaking(result, 'the kit', readKit()));
} catch (error) {
  fail(error);
}

/** @param {import('./kit.js').Kit} kit */
async function begin(kit) {
  /** @type {import('./choose.js').Wish} */
  let wish = {
    ...{element: 'soc2-badge', place: 'script', lang: bestOf(kit.locales, window.navigator.languages)},
    ...{limit: 250, size: '2x', variant: '', theme: ''},
    ...readAddress(kit.locales),
  };
  const controls = controlsFor(kit.locales, async (changed) => {
    wish = {...wish, ...changed};
    const choice = await show();
    if (!choice) return;
    announce(`Shown: ${titleOf(choice)}`);
  });

  /** @returns {Promise<import('./choose.js').Choice | undefined>} What is shown, unless it was overtaken by the next wish. */
  async function show() {
    const asked = wish;
    result.ariaBusy = 'true';
    try {
      const files = await whileMaking(result, `everything in ${englishName(asked.lang)}`, filesIn(asked.lang));
      if (wish !== asked) return undefined;
      const choice = choose(files, asked);
      controls.show(choice);
      if (!controls.form.isConnected) view.prepend(controls.form);
      else writeAddress(choice);
      const nodes = await whileMaking(result, titleOf(choice), resultOf(kit, choice));
      if (wish !== asked) return undefined;
      result.replaceChildren(...nodes);
      result.ariaBusy = null;
      return choice;
    } catch (error) {
      if (wish === asked) fail(error);
      return undefined;
    }
  }

  view.append(factsLine(kit));
  await show();
}

function fail({message}) {
  result.replaceChildren(make('p', {className: 'problem'}, message));
  result.ariaBusy = null;
}

function factsLine({facts: {version, digest}}) {
  const strong = (text) => make('b', {}, text);
  const text = ['Facts version ', strong(version), ', digest ', strong(digest), '.'];
  return make('p', {className: 'facts'}, ...text, ' A copy that names others was made from other facts.');
}
