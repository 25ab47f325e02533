import '../../dist/subprocessor-list/define.js';
import {parseFacts} from '../../dist/facts/index.js';
import {watchInputs} from './inputs.js';

let root;
let finish;

const nextFrame = () =>
  new Promise((resolve) => requestAnimationFrame(() => scheduler.postTask(resolve, {priority: 'user-blocking'})));

const table = () => root.querySelector('table:has(thead button)');
const heads = () => [...table().tHead.rows[0].cells];
const nameIn = (row) => row.querySelector('th[scope=row] bdi').textContent;

function* visible() {
  for (const row of table().querySelectorAll('tbody > tr:not([hidden])')) yield row;
}

/** A control of the list, by its name; the heading of a column, by its number. */
function find(part) {
  if (typeof part === 'number') return heads()[part].querySelector('button');
  const [purpose, location] = root.querySelectorAll('select');
  const clear = [...root.querySelectorAll('button.clear')].find((button) => button.checkVisibility());
  return {search: root.querySelector('input[type=search]'), purpose, location, clear}[part];
}

bench.list = {
  /** Puts a field that does nothing in the place of the list. */
  renderBare() {
    root = document.querySelector('main');
    root.innerHTML = '<input type="search">';
  },

  /** How long it takes from setting the facts until the end of the frame that shows them, in milliseconds. */
  async render(url) {
    const {facts, reasons} = parseFacts(await (await fetch(url)).json());
    if (!facts) throw new Error(`Facts that are none: ${JSON.stringify(reasons)}`);
    const element = document.createElement('harmony-subprocessor-list');
    await nextFrame();
    const start = performance.now();
    element.facts = facts;
    document.querySelector('main').append(element);
    await element.updateComplete;
    await nextFrame();
    root = element.shadowRoot;
    return performance.now() - start;
  },

  /** Undefined if exactly these names can be seen, in this order; otherwise the first difference. */
  compare(names) {
    const seen = [...visible()].map(nameIn);
    const wrong = Array.from({length: Math.max(seen.length, names.length)}, (_, i) => i).find(
      (i) => seen[i] !== names[i],
    );
    return wrong === undefined ? undefined : {rows: seen.length, wrong, seen: seen[wrong], expected: names[wrong]};
  },

  /** How many columns can be sorted by. */
  columns: () => heads().filter((head) => head.querySelector('button')).length,

  /** Moves the focus to a control. */
  focus: (part) => find(part).focus(),

  /** The text of the selected option. */
  chosen: (part) => find(part).selectedOptions[0].text,

  /** The middle of a control, for a click. */
  spot(part) {
    const {x, y, width, height} = find(part).getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2};
  },

  /** Records inputs that begin with events of a type. */
  watch(type) {
    finish = watchInputs(type);
  },

  seen: () => finish(),
};
