import '../../dist/subprocessor-list/define.js';
import {click} from './commands.js';
import {mount, type Updating} from './element.js';

import {nextFrame} from './wait.js';

export {factsWith, namedFacts} from './named-facts.js';

export type List = Updating & {facts: unknown; listHref: string};

/** Puts a list with these facts on the page, in a place of that width. */
export async function mountList(facts: unknown, {width = 780, attributes = ''} = {}): Promise<List> {
  const place = await mount(
    `<div style="width: ${width}px"><harmony-subprocessor-list ${attributes}></harmony-subprocessor-list></div>`,
  );
  const element = place.firstElementChild as List;
  element.facts = facts;
  await element.updateComplete;
  return element;
}

export const all = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

export const one = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

export const mainTable = (element: Element) => one<HTMLTableElement>(element, 'table');

/** The rows that a reader sees, in their order. */
export function shownRows(element: Element): HTMLTableRowElement[] {
  return [...mainTable(element).tBodies].flatMap(({rows}) => [...rows]).filter((row) => row.checkVisibility());
}

/** What a row is called. */
export const nameOf = (row: Element): string => row.querySelector('bdi')!.textContent;

/** The names that a reader sees, in their order. */
export const shownNames = (element: Element): string[] => shownRows(element).map(nameOf);

/** The row of an entry, wherever it is. */
export const rowOf = (element: Element, id: string): HTMLTableRowElement =>
  element.shadowRoot!.getElementById(`subprocessor-${id}`)!.closest('tr')!;

/** The heading that sorts by a column. */
export const sortButton = (element: Element, title: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, '.sortable button').find(({textContent}) => textContent === title)!;

export const searchField = (element: Element) => one<HTMLInputElement>(element, 'input[type=search]');

/** Replaces what is searched for, as a reader's keyboard would. */
export function typeIn(element: Element, text: string): void {
  const field = searchField(element);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Does the same, and waits until everything that is found is shown. */
export async function searchFor(element: List, text: string): Promise<void> {
  typeIn(element, text);
  await element.updateComplete;
}

/** Makes a choice, as a reader would. */
export async function choose(element: List, label: string, option: string): Promise<void> {
  const select = all<HTMLLabelElement>(element, 'label').find(({innerText}) => innerText.startsWith(label))!
    .control as HTMLSelectElement;
  select.value = [...select.options].find(({text}) => text === option)!.value;
  select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** What has the focus in a list. */
export const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement | null;

/** Scrolls to something and clicks it with the real mouse. */
export async function clickInView(element: Element): Promise<void> {
  // Twice, because what was out of sight may turn out to be higher or lower than estimated.
  for (let time = 0; time < 2; time += 1) {
    element.scrollIntoView({block: 'center'});
    await nextFrame();
  }
  await click(element);
}
