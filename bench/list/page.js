import '../../dist/subprocessor-list/define.js';
import {parseFacts} from '../../dist/facts/index.js';
import {watch} from './stop-watch.js';

const PATIENCE = 20_000;

let root;
let finish;

const nextFrame = () =>
  new Promise((resolve) => requestAnimationFrame(() => scheduler.postTask(resolve, {priority: 'user-blocking'})));

const table = () => root.querySelector('table:has(thead button)');
const heads = () => [...table().tHead.rows[0].cells];
const nameIn = (row) => row.querySelector('th[scope=row] bdi').textContent;

function* visible() {
  for (const row of table().querySelectorAll('tbody:not([hidden]) > tr:not([hidden])')) yield row;
}

/** What a reader uses; of the columns the number is known. */
function find(part) {
  if (typeof part === 'number') return heads()[part].querySelector('button');
  const [purpose, location] = root.querySelectorAll('select');
  const clear = [...root.querySelectorAll('button.clear')].find((button) => button.checkVisibility());
  return {search: root.querySelector('input[type=search]'), purpose, location, clear}[part];
}

const isBelow = (element) => element.getBoundingClientRect().top > globalThis.innerHeight;

/** The rows that a reader sees; after a frame, when asking costs no layout. Rows of a group that is kept blank have none. */
function* inView() {
  for (const group of table().tBodies) {
    if (group.hidden || getComputedStyle(group).contentVisibility === 'hidden') continue;
    if (isBelow(group)) return;
    for (const row of group.rows) if (!row.hidden && !isBelow(row)) yield row;
  }
}

let sight = {
  view: () => JSON.stringify([...inView().map(nameIn), ...heads().map((head) => head.ariaSort)]),
  changing: table,
};

/** Of a field and nothing else. */
const bare = () => find('search').value;

bench.list = {
  /** In the place of the list a field that does nothing. */
  renderBare() {
    root = document.querySelector('main');
    root.innerHTML = '<input type="search">';
    sight = {view: bare, changing: () => root};
  },

  /**
   * From the facts being given until what is in view is rendered and laid out, until the end of the frame that shows it,
   * and until all rows are there.
   */
  async render(url, count) {
    const {facts, reasons} = parseFacts(await (await fetch(url)).json());
    if (!facts) throw new Error(`Facts that are none: ${JSON.stringify(reasons)}`);
    const element = document.createElement('harmony-subprocessor-list');
    await nextFrame();
    const start = performance.now();
    element.facts = facts;
    document.querySelector('main').append(element);
    await element.updateComplete;
    element.getBoundingClientRect();
    const laidOut = performance.now() - start;
    await nextFrame();
    const framed = performance.now() - start;
    root = element.shadowRoot;
    while (table().querySelectorAll('tbody > tr').length < count) await nextFrame();
    return {laidOut, framed, complete: performance.now() - start};
  },

  /** Waits until these names can be seen, from the first to the last, and otherwise says what is wrong. */
  async compare(names) {
    const deadline = performance.now() + PATIENCE;
    for (;;) {
      const seen = [...visible()].map(nameIn);
      const wrong = Array.from({length: Math.max(seen.length, names.length)}, (_, i) => i).find(
        (i) => seen[i] !== names[i],
      );
      if (wrong === undefined) return undefined;
      if (performance.now() > deadline) return {rows: seen.length, wrong, seen: seen[wrong], expected: names[wrong]};
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  },

  /** How many columns can be sorted by. */
  columns: () => heads().filter((head) => head.querySelector('button')).length,

  /** Puts the focus on what is about to be used. */
  focus: (part) => find(part).focus(),

  /** The text of the choice that is made. */
  chosen: (part) => find(part).selectedOptions[0].text,

  /** Where a click meets it. */
  spot(part) {
    const {x, y, width, height} = find(part).getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2};
  },

  /** Starts the stop-watch for events of a type. */
  watch(type) {
    finish = watch(type, sight);
  },

  seen: () => finish(),
};
