import {setToday} from '../../dist/testing.js';
import {exampleWithReports} from '../../stories/fixtures/example-reports.js';
import {expectAccessible} from './a11y.js';
import {mount, tipButtons, type Updating} from './element.js';
import {parsed} from './example.js';

type Badge = Updating & {facts: unknown};
export type Reports = Parameters<typeof exampleWithReports>[0];

/** The forms of a badge. */
export const VARIANTS = ['card', 'pill', 'inline'];

/** A badge of Example Company, with these reports. */
export async function badgeWith(reports: Reports, attributes = '', width = 800): Promise<Badge> {
  const place = await mount(
    `<div style="width: ${width}px"><harmony-soc2-badge ${attributes}></harmony-soc2-badge></div>`,
  );
  const element = place.firstElementChild as Badge;
  element.facts = parsed(exampleWithReports(reports));
  await element.updateComplete;
  return element;
}

/** All that an element says, shown or read out: its text, its names and its explanations. */
export function everything(element: Element): string {
  const described = [...element.shadowRoot!.querySelectorAll('[aria-label], [aria-description]')].map((node) =>
    ['aria-label', 'aria-description'].map((name) => node.getAttribute(name) ?? '').join(' '),
  );
  return [(element.shadowRoot!.firstElementChild as HTMLElement).textContent, ...described].join(' ');
}

/** Fails unless axe finds nothing to object to, with everything open that opens. */
export async function expectAccessibleThroughout(element: Badge): Promise<void> {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  await expectAccessible(element);
  for (const button of tipButtons(element)) {
    button.click();
    await expectAccessible(element);
  }
}

afterEach(() => setToday(null));
