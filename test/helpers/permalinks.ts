import type {} from 'mocha';
import {pause} from './element.js';
import {all, namedFacts, rowOf} from './named-list.js';
import {nextFrame} from './wait.js';

/** So many that most of them are out of sight. */
export const facts = namedFacts(300);
/** The address of the test's page. */
export const page = location.href;

/** The permanent link of an entry. */
export const linkOf = (element: Element, id: string) =>
  rowOf(element, id).querySelector<HTMLAnchorElement>('.permalink')!;

/** The ids of the rows that are marked as the target. */
export const targets = (element: Element) => all(element, '.target').map((row) => row.querySelector('[id]')!.id);

/** Whether the reader sees the whole row of an entry. */
export function isInView(element: Element, id: string): boolean {
  const {top, bottom} = rowOf(element, id).getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Follows a fragment, as a link elsewhere on the page does. */
export async function goTo(fragment: string): Promise<void> {
  location.hash = fragment;
  await pause(50);
  // Until the list has scrolled for the last time: what the browser restores later is where the page is then.
  for (let times = 0; times < 4; times += 1) await nextFrame();
}

afterEach(async () => {
  history.replaceState(null, '', page);
  await pause(20);
});
